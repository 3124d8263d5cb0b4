import type { TemplateWords } from "./en";

const french: TemplateWords = {
  owners: {
    cfo: "DAF",
    coo: "Direction des opérations",
    sales: "Direction commerciale",
    service: "Direction du service client",
    people: "DRH",
    accounting: "Chef comptable",
    accountant: "Comptable",
    controller: "Contrôle de gestion",
    treasurer: "Trésorerie",
    lead: "Chef d’équipe",
    emergency: "Chef des urgences",
    theatre: "Responsable du bloc",
    nurse: "Direction des soins",
    wards: "Cadres de santé",
    discharge: "Équipe de sortie",
    infection: "Hygiène hospitalière",
    pharmacy: "Pharmacie",
    medical: "Direction médicale",
  },
  units: {
    "%": "%",
    thousands: "k€",
    money: "€",
    days: "jours",
    hours: "heures",
    minutes: "minutes",
    points: "points",
    customers: "clients",
    people: "personnes",
    bookings: "écritures",
    complaints: "réclamations",
    operations: "opérations",
    bedDays: "journées-lits",
    falls: "chutes",
  },
  templates: {
    company: {
      title: "Trimestre de l’entreprise",
      objectives: [
        [
          "Les clients restent parce que leur problème est résolu du premier coup",
          "Rétention nette du chiffre d’affaires (NRR)",
          "Demandes résolues au premier contact",
          "Clients perdus dans le trimestre",
        ],
        [
          "L’argent rentre aussi vite que nous livrons",
          "Délai moyen de paiement des clients (DSO)",
          "Factures envoyées dans les deux jours après livraison",
          "Créances échues depuis plus de 30 jours",
        ],
        [
          "Il est facile de bien travailler ici",
          "Recommandation par les salariés (eNPS)",
          "Départs que nous aurions voulu éviter",
          "Jours avant qu’un poste ouvert soit pourvu",
        ],
      ],
      kpis: [
        "Chiffre d’affaires",
        "Prises de commandes",
        "Marge brute",
        "Charges d’exploitation",
        "Commandes livrées au jour promis",
      ],
    },
    team: {
      title: "Trimestre de l’équipe",
      objectives: [
        [
          "Les responsables se fient aux chiffres qu’ils reçoivent",
          "Jours de clôture mensuelle",
          "Corrections passées après la clôture",
          "Responsables que le rapport aide à décider",
        ],
        [
          "La routine ne mange plus notre semaine",
          "Heures de saisie manuelle par mois",
          "Factures rapprochées sans intervention",
          "Heures supplémentaires par personne et par mois",
        ],
      ],
      kpis: [],
    },
    finance: {
      title: "Indicateurs financiers",
      objectives: [],
      kpis: [
        "Chiffre d’affaires",
        "Prises de commandes",
        "Marge brute",
        "Charges d’exploitation",
        "Délai moyen de paiement des clients (DSO)",
        "Couverture de liquidité",
        "Erreur de prévision",
      ],
    },
    scorecard: {
      title: "Tableau de bord prospectif",
      objectives: [
        [
          "Nous gagnons de quoi payer notre propre croissance",
          "Marge opérationnelle",
          "Résultat transformé en trésorerie",
        ],
        [
          "Les clients nous recommandent sans qu’on le leur demande",
          "Net promoter score",
          "Clients qui rachètent dans l’année",
        ],
        [
          "Les commandes avancent sans attendre",
          "Jours de la commande à la livraison",
          "Commandes à reprendre",
        ],
        [
          "Nos équipes ont les compétences que demande le travail de demain",
          "Postes clés avec un suppléant formé",
          "Jours de formation par personne",
        ],
      ],
      kpis: [
        "Chiffre d’affaires",
        "Marge opérationnelle",
        "Réclamations pour 1 000 commandes",
        "Clients conservés",
        "Commandes livrées au jour promis",
        "Rotation du personnel",
        "Postes pourvus en interne",
      ],
    },
    hospital: {
      title: "Activité hospitalière",
      objectives: [
        [
          "Les patients sont vus quand ils ont besoin de nous",
          "Attente médiane aux urgences",
          "Patients des urgences admis ou rentrés en moins de quatre heures",
          "Opérations annulées le jour même, par mois",
        ],
        [
          "Un lit est libre pour qui en a besoin",
          "Durée moyenne de séjour",
          "Sorties avant midi",
          "Journées-lits perdues par sortie retardée, par mois",
        ],
        [
          "Les soins sont sûrs dans chaque service",
          "Chutes avec blessure pour 1 000 journées-lits",
          "Hygiène des mains conforme",
          "Traitements vérifiés dans la journée suivant l’admission",
        ],
      ],
      kpis: [
        "Taux d’occupation des lits",
        "Taux d’utilisation du bloc",
        "Durée moyenne de séjour",
        "Réadmissions à 30 jours",
        "Absentéisme du personnel",
        "Coût par séjour",
        "Patients qui nous recommanderaient",
      ],
    },
  },
};

export default french;
