import type { TemplateWords } from "./en";

const german: TemplateWords = {
  owners: {
    cfo: "CFO",
    coo: "COO",
    sales: "Leitung Vertrieb",
    service: "Leitung Kundenservice",
    people: "Leitung Personal",
    accounting: "Leitung Rechnungswesen",
    accountant: "Buchhaltung",
    controller: "Controlling",
    treasurer: "Treasury",
    lead: "Teamleitung",
    emergency: "Leitung Notaufnahme",
    theatre: "OP-Management",
    nurse: "Pflegedirektion",
    wards: "Stationsleitungen",
    discharge: "Entlassmanagement",
    infection: "Krankenhaushygiene",
    pharmacy: "Apotheke",
    medical: "Ärztliche Direktion",
  },
  units: {
    "%": "%",
    thousands: "T€",
    money: "€",
    days: "Tage",
    hours: "Stunden",
    minutes: "Minuten",
    points: "Punkte",
    customers: "Kunden",
    people: "Personen",
    bookings: "Buchungen",
    complaints: "Beschwerden",
    operations: "Eingriffe",
    bedDays: "Belegungstage",
    falls: "Stürze",
  },
  templates: {
    company: {
      title: "Quartal des Unternehmens",
      objectives: [
        [
          "Kunden bleiben, weil ihr Problem beim ersten Mal gelöst wird",
          "Netto-Umsatzbindung (NRR)",
          "Beim ersten Kontakt gelöste Anfragen",
          "Im Quartal verlorene Kunden",
        ],
        [
          "Das Geld kommt so schnell herein, wie wir liefern",
          "Forderungslaufzeit (DSO)",
          "Innerhalb von zwei Tagen nach Lieferung gestellte Rechnungen",
          "Seit mehr als 30 Tagen überfällige Forderungen",
        ],
        [
          "Gute Leute können hier leicht gute Arbeit leisten",
          "Weiterempfehlung durch Mitarbeitende (eNPS)",
          "Ungewollte Abgänge",
          "Tage, bis eine offene Stelle besetzt ist",
        ],
      ],
      kpis: ["Umsatz", "Auftragseingang", "Bruttomarge", "Betriebskosten", "Termintreu gelieferte Aufträge"],
    },
    team: {
      title: "Quartal des Teams",
      objectives: [
        [
          "Führungskräfte vertrauen den Zahlen, die sie bekommen",
          "Tage bis zum Monatsabschluss",
          "Korrekturen nach dem Abschluss",
          "Führungskräfte, denen der Bericht beim Entscheiden hilft",
        ],
        [
          "Routine frisst nicht länger unsere Woche",
          "Stunden für Buchungen von Hand je Monat",
          "Ohne Handgriff zugeordnete Rechnungen",
          "Überstunden je Person und Monat",
        ],
      ],
      kpis: [],
    },
    finance: {
      title: "KPI-Paket Finanzen",
      objectives: [],
      kpis: [
        "Umsatz",
        "Auftragseingang",
        "Bruttomarge",
        "Betriebskosten",
        "Forderungslaufzeit (DSO)",
        "Liquiditätsreichweite",
        "Prognosefehler",
      ],
    },
    scorecard: {
      title: "Balanced Scorecard",
      objectives: [
        [
          "Wir verdienen genug, um unser Wachstum selbst zu bezahlen",
          "Operative Marge",
          "In Geld verwandelter Gewinn",
        ],
        [
          "Kunden empfehlen uns, ohne gefragt zu werden",
          "Net Promoter Score",
          "Kunden, die binnen eines Jahres wieder kaufen",
        ],
        [
          "Aufträge laufen ohne Wartezeit durch",
          "Tage vom Auftrag bis zur Lieferung",
          "Aufträge mit Nacharbeit",
        ],
        [
          "Unsere Leute können, was die Arbeit von morgen verlangt",
          "Schlüsselrollen mit eingearbeiteter Vertretung",
          "Schulungstage je Person",
        ],
      ],
      kpis: [
        "Umsatz",
        "Operative Marge",
        "Beschwerden je 1.000 Aufträge",
        "Gehaltene Kunden",
        "Termintreu gelieferte Aufträge",
        "Personalfluktuation",
        "Intern besetzte Stellen",
      ],
    },
    hospital: {
      title: "Klinikbetrieb",
      objectives: [
        [
          "Patienten werden versorgt, wenn sie uns brauchen",
          "Mittlere Wartezeit in der Notaufnahme",
          "Notfallpatienten, die binnen vier Stunden aufgenommen oder zu Hause sind",
          "Am Tag selbst abgesagte Eingriffe je Monat",
        ],
        [
          "Ein Bett ist frei für alle, die eines brauchen",
          "Mittlere Verweildauer",
          "Entlassungen vor Mittag",
          "Durch verzögerte Entlassung verlorene Belegungstage je Monat",
        ],
        [
          "Die Pflege ist auf jeder Station sicher",
          "Stürze mit Verletzung je 1.000 Belegungstage",
          "Händehygiene nach Vorschrift",
          "Binnen eines Tages nach Aufnahme geprüfte Medikation",
        ],
      ],
      kpis: [
        "Bettenauslastung",
        "OP-Auslastung",
        "Mittlere Verweildauer",
        "Wiederaufnahmen binnen 30 Tagen",
        "Krankenstand",
        "Kosten je Fall",
        "Patienten, die uns weiterempfehlen würden",
      ],
    },
  },
};

export default german;
