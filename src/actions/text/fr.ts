import { languages } from "../languages";
import type { ActionText } from "./en";
import type { Translation } from "./Translation";

export const french: Translation<ActionText> = {
  insertFormula: (formula, at) => `Insérer ${formula} en ${at}`,
  insertExample: (formula) => `Disposer un exemple de ${formula}`,
  exampleSheet: (formula) => `Exemple ${formula}`,
  needed: "Obligatoire. Sélectionnez les cellules et choisissez « Sélection », ou saisissez une valeur",
  settingsSheet: "Réglages OKR",
  settingsHeadings: ["Réglage", "Valeur", "Ce qu’il fait"],
  setAsOf: "Fixer la date d’arrêté",
  addScores: "Ajouter scores et statuts",
  statusSheet: "Statut OKR",
  noRoomBeside: "Il n’y a pas assez de colonnes libres à droite du tableau. Choisissez une nouvelle feuille",
  noKeyResults: "Le tableau ne nomme encore aucun résultat clé",
  noKpis: "Le tableau ne nomme encore aucun indicateur",
  addKpiScores: "Ajouter valeurs et statuts",
  kpiSheet: "Statut KPI",
  overruleHeading: (at, role) => `Lire ${at} comme ${role}`,
  logSheet: "Check-ins",
  logHeadings: ["Date", "Objectif", "Résultat clé", "Valeur", "Confiance", "Commentaire", "Auteur"],
  nothingEntered: "Saisissez une nouvelle valeur pour au moins un résultat clé",
  authorNeeded: "Indiquez qui fait le check-in ; le nom est retenu sur cet ordinateur",
  tableChanged: "Le tableau a changé entre-temps. Choisissez Actualiser et regardez de nouveau",
  checkIn: (count) => (count === 1 ? "Check-in d’un résultat clé" : `Check-in de ${count} résultats clés`),
  logLacks: (sheet, columns) =>
    `Il manque sur la feuille « ${sheet} » ${columns.map((column) => `une colonne ${column}`).join(" et ")}. Ajoutez-y le titre, ou renommez la feuille pour commencer un nouveau journal`,
  draftSheet: "OKR",
  objectiveNeeded: "Écrivez d’abord l’objectif : où faut-il arriver ?",
  keyResultNeeded: "Écrivez au moins un résultat clé : à quoi le verrez-vous ?",
  insertDraft: (objective) =>
    `Ajouter « ${objective.length > 40 ? `${objective.slice(0, 39)}…` : objective} »`,
  milestoneSheet: "Jalons",
  noPaths: "Les jalons demandent un résultat clé avec une cible, et les dates de la période",
  map: {
    write: "Écrire la correspondance entre indicateurs et résultats clés",
    sheet: "Correspondance KPI",
    headings: ["Résultat clé", "Indicateur", "Part"],
    empty: "Associez d’abord au moins un indicateur à un résultat clé",
    unchanged: "La feuille le dit déjà",
    shareNegative: (keyResult, kpi) => `La part de « ${kpi} » dans « ${keyResult} » doit être 0 ou plus`,
    noRoomBelow: (at, lines) =>
      `La correspondance en ${at} a besoin de ${lines === 1 ? "1 ligne vide" : `${lines} lignes vides`} dessous, et d’une de plus avant ce qui suit. Insérez des lignes, ou choisissez une nouvelle feuille`,
    hasFormulas:
      "Des lignes de cette correspondance contiennent des formules, qui se déplaceraient. Supprimez les lignes sur la feuille, ou choisissez une nouvelle feuille",
    setCell: (at) => `Modifier ${at}`,
    holdsFormula: (at) => `${at} contient une formule ; modifiez ce dont elle est calculée`,
  },
  kpi: {
    sheet: "Indicateurs",
    insert: (name) => `Ajouter l’indicateur « ${name.length > 40 ? `${name.slice(0, 39)}…` : name} »`,
    nameNeeded: "Écrivez ce qui est mesuré",
    targetNeeded:
      "Un indicateur a besoin d’une cible, telle que 45 ou 98 % : sans elle, nul ne peut dire s’il est bon",
    timeFrameNeeded: "Choisissez à quoi se rapporte la cible : un mois, un trimestre, une année",
    noRoomBelow: (at) =>
      `Le tableau en ${at} a besoin d’une ligne vide dessous, et d’une de plus avant ce qui suit. Insérez des lignes, ou choisissez une nouvelle feuille`,
  },
  review: {
    title: (period) => `Bilan ${period}`,
    frozenOn: "Figé au",
    outcome: "Comment cela s’est terminé",
    objectiveHeadings: ["Objectif", "Score", "Attendu", "Statut"],
    keyResultHeadings: [
      "Objectif",
      "Résultat clé",
      "Responsable",
      "Départ",
      "Actuel",
      "Cible",
      "Score",
      "Attendu",
      "Statut",
      "Et ensuite",
      "Commentaire",
    ],
    proposals: {
      "carry over": "Reporter",
      graduate: "Promouvoir en indicateur",
      retire: "Abandonner",
    },
    learnt: "Ce que nous avons appris",
    thanks: "Qui nous remercions",
    kpiHeadings: ["Indicateur", "Responsable", "Unité", "Sens", "Cible"],
  },
  reportSheet: "Rapport OKR",
  addReport: "Créer une feuille de rapport",
  reportTitle: "Objectifs et résultats clés",
  reportChart: "Score et part attendue par objectif",
  reportChartDescription: (objectives) =>
    `Barres de ${objectives === 1 ? "1 objectif" : `${objectives} objectifs`} : le score à côté de la part attendue à la date d’arrêté, comme dans le tableau ci-dessus`,
  tools: {
    testSheet: "Test OKR",
    test: "Tester les fonctions",
    addLights: "Ajouter des feux tricolores",
    removeLights: "Retirer les feux tricolores",
    amberAboveGreen: "L’orange ne doit pas être au-dessus du vert",
    nothingToLight: (at) =>
      `La plupart des cellules en ${at} ne sont ni des scores (0 à 1, ou 0 à 100) ni des statuts tels que « On track ». Sélectionnez-en une colonne`,
    freeze: (sheets) =>
      sheets === 1 ? "Copier une feuille en valeurs" : `Copier ${sheets} feuilles en valeurs`,
    frozenSheet: (sheet) => `${sheet} valeurs`,
    frozenTitle: (sheet) => `${sheet} : copie en valeurs, sans formules`,
    frozenOn: "Copié le",
    nothingToFreeze: {
      sheet: "La feuille est vide. Ouvrez celle à copier",
      all: "Aucune feuille visible n’a de formule d’OKR Workbook",
    },
    repairFormulas: (count) => (count === 1 ? "Réparer 1 formule" : `Réparer ${count} formules`),
    nothingToRepair: "Il n’y a rien à réparer",
    sheetProtected: "La feuille est protégée. Ôtez la protection, puis regardez de nouveau",
    repairProblems: {
      unknown: (name) => `La fonction ${name} n’existe pas. Cherchez-la sous Fonctions`,
      "other add-in": (name) => `${name} appartient à un autre complément`,
      "Google only": (name) =>
        `Elle utilise ${name}, que seul Google Sheets connaît. Réécrivez-la avec des fonctions d’Excel`,
      "open range": (range) =>
        `${range} n’a pas de dernière ligne, dont Excel a besoin. Écrivez par exemple A2:A100`,
      array: (what) =>
        `${what} est entre accolades, où Excel n’accepte que des constantes. Utilisez ASSEMB.H ou ASSEMB.V (HSTACK, VSTACK)`,
      "Excel only": (what) => `${what} est une référence que seul Excel connaît. Écrivez A2:A100`,
    },
  },
  templates: {
    insert: (title) => `Partir de « ${title} »`,
    overviewSheet: "Vue d’ensemble",
    scorecardSheet: "Tableau prospectif",
    kpiSheet: "Indicateurs",
    kpiStatusSheet: "Statut KPI",
    perspectives: ["Finance", "Client", "Processus internes", "Apprentissage et développement"],
    months: ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"],
  },
  settings: {
    change: "Modifier les réglages",
    unchanged: "Rien n’a été modifié",
    names: {
      asOf: "Date d’arrêté",
      statusRule: "Règle de statut",
      kpiRule: "Règle de statut des indicateurs",
      fiscalStart: "Mois de début de l’exercice",
      calendar: "Calendrier",
      materialityShare: "Significatif à partir de, part du prévu",
      materialityAmount: "Significatif à partir de, montant",
      staleDays: "Jours entre les check-ins",
      maxKeyResults: "Résultats clés par objectif, au plus",
      language: "Langue",
    },
    meanings: {
      asOf: "Le jour auquel chaque statut est évalué. Changez-le ici et toutes les formules suivent",
      statusRule:
        "Une règle nommée telle que pace, google ou committed, ou des seuils tels que gap 0.1 0.25. Vide : pace si les dates sont connues, sinon selon le type, sinon google",
      kpiRule:
        "Des seuils sur le taux d’atteinte, tels que score 1 0.9. Vide : les seuils orange et rouge de chaque indicateur, sinon score 1 0.9",
      fiscalStart:
        "1 à 12 ; 7 first si l’exercice porte l’année de son premier jour. Avec un découpage en semaines, seulement first ou last",
      calendar: "months, ou un découpage en semaines et sa fin d’année, tel que 4-4-5 last Saturday of April",
      materialityShare: "Les écarts jusqu’à cette part du prévu ne sont pas des exceptions",
      materialityAmount:
        "Les écarts jusqu’à ce montant, dans l’unité de l’indicateur, ne sont pas des exceptions",
      staleDays: "Sans check-in pendant plus longtemps, le volet le rappelle",
      maxKeyResults: "Au-delà, le coach le fait remarquer",
      language: "La langue du volet, par son code tel que fr. Vide : comme la feuille de calcul",
    },
    labelHeadings: ["Statut", "Votre mot", "Quand"],
    statuses: {
      "no-target": "Il n’y a pas de cible à laquelle mesurer",
      "not-started": "Son premier jour est encore à venir",
      "no-data": "Il n’y a pas encore de valeur",
      stale: "La dernière valeur est trop ancienne pour être crédible",
      missed: "C’est terminé et la cible n’a pas été atteinte",
      achieved: "La cible est atteinte",
      "on-track": "Aussi avancé que prévu à ce jour, ou mieux",
      "at-risk": "En retard, mais rattrapable",
      "off-track": "Plus en retard encore",
    },
    outside:
      "Cette cellule a été déplacée hors des réglages, le volet ne la voit donc pas. Remettez-la auprès des autres",
    dateNeeded: (found) => `Il faut une date${got(found)}`,
    numberNeeded: (least, found) => `Il faut un nombre, ${least} ou plus${got(found)}`,
    languageUnknown: (found) =>
      `Il n’y a pas de textes dans la langue « ${found} » ; le volet parle ${Object.keys(languages).join(", ")}`,
    wordNeeded: "Il faut un mot",
    noRow: (status) => `La feuille des réglages n’a plus de ligne pour « ${status} ». Ajoutez-en une`,
  },
};

function got(found: string): string {
  return found === "" ? "" : `, et non « ${found} »`;
}
