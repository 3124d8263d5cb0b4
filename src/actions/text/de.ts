import { languages } from "../languages";
import type { ActionText } from "./en";
import type { Translation } from "./Translation";

export const german: Translation<ActionText> = {
  insertFormula: (formula, at) => `${formula} in ${at} einfügen`,
  insertExample: (formula) => `Beispiel zu ${formula} anlegen`,
  exampleSheet: (formula) => `Beispiel ${formula}`,
  needed:
    "Erforderlich. Markieren Sie die Zellen auf dem Blatt und wählen Sie „Auswahl übernehmen“, oder geben Sie einen Wert ein",
  settingsSheet: "OKR-Einstellungen",
  settingsHeadings: ["Einstellung", "Wert", "Wirkung"],
  setAsOf: "Stichtag setzen",
  addScores: "Scores und Status ergänzen",
  statusSheet: "OKR-Status",
  noRoomBeside: "Rechts der Tabelle sind nicht genug freie Spalten. Wählen Sie ein neues Blatt",
  noKeyResults: "Die Tabelle nennt noch kein Schlüsselergebnis",
  noKpis: "Die Tabelle nennt noch keine Kennzahl",
  addKpiScores: "Werte und Status ergänzen",
  kpiSheet: "KPI-Status",
  overruleHeading: (at, role) => `${at} als ${role} lesen`,
  logSheet: "Check-ins",
  logHeadings: ["Datum", "Ziel", "Schlüsselergebnis", "Wert", "Zuversicht", "Notiz", "Autor"],
  nothingEntered: "Geben Sie für mindestens ein Schlüsselergebnis einen neuen Wert ein",
  authorNeeded: "Geben Sie an, wer eincheckt; dieser Computer merkt es sich",
  tableChanged:
    "Die Tabelle hat sich inzwischen geändert. Wählen Sie „Aktualisieren“ und sehen Sie noch einmal nach",
  checkIn: (count) =>
    count === 1 ? "1 Schlüsselergebnis einchecken" : `${count} Schlüsselergebnisse einchecken`,
  logLacks: (sheet, columns) =>
    `Dem Blatt „${sheet}“ fehlt ${columns.map((column) => `eine Spalte ${column}`).join(" und ")}. Ergänzen Sie dort die Überschrift, oder benennen Sie das Blatt um, damit ein neues Protokoll beginnt`,
  draftSheet: "OKRs",
  objectiveNeeded: "Schreiben Sie zuerst das Ziel: Wo wollen Sie hin?",
  keyResultNeeded: "Schreiben Sie mindestens ein Schlüsselergebnis: Woran erkennen Sie den Erfolg?",
  insertDraft: (objective) =>
    `„${objective.length > 40 ? `${objective.slice(0, 39)}…` : objective}“ einfügen`,
  reportSheet: "OKR-Bericht",
  addReport: "Berichtsblatt anlegen",
  reportTitle: "Ziele und Schlüsselergebnisse",
  reportChart: "Score und erwarteter Anteil je Ziel",
  reportChartDescription: (objectives) =>
    `Balken für ${objectives === 1 ? "1 Ziel" : `${objectives} Ziele`}: der Score neben dem bis zum Stichtag erwarteten Anteil, wie in der Tabelle darüber`,
  report: {
    figures: "OKR-Bericht Zahlen",
    figuresAbout: (sheet) =>
      `Was das Blatt „${sheet}“ zeigt und woraus seine Diagramme gezeichnet sind. Alles sind Formeln`,
    byStatus: "Schlüsselergebnisse nach Status",
    objectives: "Ziele",
    keyResults: "Schlüsselergebnisse",
    kpis: "Kennzahlen",
    history: "Werte der Kennzahlen je Zeitraum",
    objectiveHeadings: [
      "Ziel",
      "Schlüsselergebnisse",
      "Mit Daten",
      "Score",
      "Erwartet",
      "Status",
      "Schwächstes Schlüsselergebnis",
    ],
    keyResultHeadings: [
      "Schlüsselergebnis",
      "Verantwortlich",
      "Ausgangswert",
      "Aktuell",
      "Zielwert",
      "Fällig",
      "Score",
      "Erwartet",
      "Status",
      "Ziel",
      "Notiz",
    ],
    kpiHeadings: [
      "Kennzahl",
      "Verantwortlich",
      "Zeitraum",
      "Ist",
      "Zielwert",
      "Erreichung",
      "Abweichung",
      "Veränderung",
      "Status",
      "Trend",
      "Notiz",
    ],
    wayHeadings: ["Datum", "Wert", "Erwartet", "Tag", "Bis dahin erfasst"],
    kpiLineHeadings: ["Datum", "Ist", "Zielwert"],
    more: (count) => `und ${count} weitere in der Tabelle: Legen Sie den Bericht neu an, um sie zu sehen`,
    burnUpDescription: (title) =>
      `Linie der für ${title} erfassten Werte, daneben die Linie, der sie folgen sollten`,
    kpiDescription: (name) => `Linie der letzten Werte von ${name}, daneben der Zielwert`,
  },
  settings: {
    change: "Einstellungen ändern",
    unchanged: "Es wurde nichts geändert",
    names: {
      asOf: "Stichtag",
      statusRule: "Statusregel",
      kpiRule: "Statusregel für Kennzahlen",
      fiscalStart: "Geschäftsjahr beginnt im Monat",
      calendar: "Kalender",
      materialityShare: "Wesentlich ab, Anteil am Plan",
      materialityAmount: "Wesentlich ab, Betrag",
      staleDays: "Tage zwischen Check-ins",
      maxKeyResults: "Höchstzahl Schlüsselergebnisse je Ziel",
      language: "Sprache",
    },
    meanings: {
      asOf: "Der Tag, zu dem jeder Status beurteilt wird. Ändern Sie ihn hier, folgen alle Formeln",
      statusRule:
        "Eine Vorgabe wie pace, google oder committed, oder Grenzen wie gap 0.1 0.25. Leer: pace, wo Daten bekannt sind, sonst nach Typ, sonst google",
      kpiRule:
        "Grenzen der Zielerreichung, etwa score 1 0.9. Leer: Gelb und Rot der Kennzahl selbst, sonst score 1 0.9",
      fiscalStart:
        "1 bis 12; 7 first, wenn das Jahr nach seinem ersten Tag heißt. Bei einem Wochenmuster nur first oder last",
      calendar:
        "months, oder ein Wochenmuster mit Jahresende auf Englisch, etwa 4-4-5 last Saturday of April",
      materialityShare: "Abweichungen bis zu diesem Anteil am Plan sind keine Ausnahme",
      materialityAmount:
        "Abweichungen bis zu diesem Betrag, in der Einheit der Kennzahl, sind keine Ausnahme",
      staleDays: "Hat länger niemand eingecheckt, erinnert die Seitenleiste",
      maxKeyResults: "Bei mehr meldet sich der Coach",
      language: "Die Sprache der Seitenleiste als Kürzel wie de. Leer: wie die Arbeitsmappe",
    },
    labelHeadings: ["Status", "Ihr Wort", "Wann"],
    statuses: {
      "no-target": "Es gibt keinen Zielwert, an dem gemessen wird",
      "not-started": "Der erste Tag steht noch bevor",
      "no-data": "Es gibt noch keinen Wert",
      stale: "Der letzte Wert ist zu alt, um noch zu gelten",
      missed: "Die Zeit ist um, und der Zielwert wurde nicht erreicht",
      achieved: "Der Zielwert ist erreicht",
      "on-track": "So gut, wie es jetzt sein soll, oder besser",
      "at-risk": "Im Rückstand, aber in Reichweite",
      "off-track": "Noch weiter im Rückstand",
    },
    outside:
      "Diese Zelle wurde aus den Einstellungen herausgeschoben, daher sieht die Seitenleiste sie nicht. Schieben Sie sie zurück zu den anderen",
    dateNeeded: (found) => `Erfordert ein Datum${got(found)}`,
    numberNeeded: (least, found) => `Erfordert eine Zahl ab ${least}${got(found)}`,
    languageUnknown: (found) =>
      `Für die Sprache „${found}“ gibt es keine Texte; die Seitenleiste kennt ${Object.keys(languages).join(", ")}`,
    wordNeeded: "Erfordert ein Wort",
    noRow: (status) =>
      `Im Einstellungsblatt gibt es für „${status}“ keine Zeile mehr. Ergänzen Sie dort eine`,
  },
  milestoneSheet: "Meilensteine",
  noPaths: "Meilensteine brauchen ein Schlüsselergebnis mit Zielwert und die Daten des Zeitraums",
  kpi: {
    sheet: "Kennzahlen",
    insert: (name) => `Kennzahl „${name.length > 40 ? `${name.slice(0, 39)}…` : name}“ einfügen`,
    nameNeeded: "Schreiben Sie, was gemessen wird",
    targetNeeded:
      "Eine Kennzahl braucht einen Zielwert, etwa 45 oder 98 %: Ohne ihn kann niemand sagen, ob sie gut ist",
    timeFrameNeeded: "Wählen Sie, wofür der Zielwert gilt: Monat, Quartal, Jahr",
    noRoomBelow: (at) =>
      `Die Tabelle in ${at} braucht darunter eine leere Zeile und eine weitere vor dem, was folgt. Fügen Sie dort Zeilen ein, oder wählen Sie ein neues Blatt`,
  },
  map: {
    write: "Zuordnung der Kennzahlen zu Schlüsselergebnissen schreiben",
    sheet: "KPI-Zuordnung",
    headings: ["Schlüsselergebnis", "Kennzahl", "Anteil"],
    empty: "Ordnen Sie zuerst mindestens eine Kennzahl einem Schlüsselergebnis zu",
    unchanged: "Das steht alles schon auf dem Blatt",
    shareNegative: (keyResult, kpi) => `Der Anteil von „${kpi}“ an „${keyResult}“ darf nicht unter 0 liegen`,
    noRoomBelow: (at, lines) =>
      `Die Zuordnung in ${at} braucht darunter ${lines === 1 ? "1 leere Zeile" : `${lines} leere Zeilen`} und eine weitere vor dem, was folgt. Fügen Sie dort Zeilen ein, oder wählen Sie ein neues Blatt`,
    hasFormulas:
      "Zeilen dieser Zuordnung enthalten Formeln, die sich verschieben würden. Entfernen Sie die Zeilen auf dem Blatt, oder wählen Sie ein neues Blatt",
    setCell: (at) => `${at} ändern`,
    holdsFormula: (at) => `${at} enthält eine Formel; ändern Sie, woraus sie rechnet`,
  },
  tools: {
    testSheet: "OKR-Test",
    test: "Funktionen prüfen",
    repairFormulas: (count) => (count === 1 ? "1 Formel reparieren" : `${count} Formeln reparieren`),
    nothingToRepair: "Es gibt nichts zu reparieren",
    sheetProtected: "Das Blatt ist geschützt. Heben Sie den Schutz auf und sehen Sie noch einmal nach",
    repairProblems: {
      unknown: (name) => `Eine Funktion ${name} gibt es nicht. Suchen Sie sie unter „Funktionen“`,
      "other add-in": (name) => `${name} gehört zu einem anderen Add-in`,
      "Google only": (name) =>
        `Sie verwendet ${name}, was nur Google Sheets hat. Schreiben Sie sie mit Funktionen von Excel neu`,
      "open range": (range) =>
        `${range} hat keine letzte Zeile, die Excel braucht. Schreiben Sie etwa A2:A100`,
      array: (what) =>
        `${what} steht in geschweiften Klammern, wo Excel nur Konstanten annimmt. Verwenden Sie HSTAPELN oder VSTAPELN`,
      "Excel only": (what) => `${what} ist ein Bezug, den nur Excel hat. Schreiben Sie A2:A100`,
    },
    addLights: "Ampeln ergänzen",
    removeLights: "Ampeln entfernen",
    amberAboveGreen: "Gelb darf nicht über Grün liegen",
    nothingToLight: (at) =>
      `Die meisten Zellen in ${at} sind weder Scores (0 bis 1, oder 0 bis 100) noch Status wie „On track“. Markieren Sie eine Spalte davon`,
    freeze: (sheets) =>
      sheets === 1 ? "Ein Blatt als Werte kopieren" : `${sheets} Blätter als Werte kopieren`,
    frozenSheet: (sheet) => `${sheet} Werte`,
    frozenTitle: (sheet) => `${sheet}: eine Kopie mit Werten, ohne Formeln`,
    frozenOn: "Kopiert am",
    nothingToFreeze: {
      sheet: "Das Blatt ist leer. Öffnen Sie das Blatt, das kopiert werden soll",
      all: "Kein sichtbares Blatt enthält eine Formel von OKR Workbook",
    },
  },
  review: {
    title: (period) => `Rückblick ${period}`,
    frozenOn: "Festgeschrieben zum",
    outcome: "Wie es ausging",
    objectiveHeadings: ["Ziel", "Score", "Erwartet", "Status"],
    keyResultHeadings: [
      "Ziel",
      "Schlüsselergebnis",
      "Verantwortlich",
      "Startwert",
      "Istwert",
      "Zielwert",
      "Score",
      "Erwartet",
      "Status",
      "Wie weiter",
      "Notiz",
    ],
    proposals: { "carry over": "Fortführen", graduate: "Als Kennzahl führen", retire: "Beenden" },
    learnt: "Was wir gelernt haben",
    thanks: "Wem wir danken",
    kpiHeadings: ["Kennzahl", "Verantwortlich", "Einheit", "Richtung", "Zielwert"],
  },
  templates: {
    insert: (title) => `Mit „${title}“ beginnen`,
    overviewSheet: "Überblick",
    scorecardSheet: "Scorecard",
    kpiSheet: "Kennzahlen",
    kpiStatusSheet: "KPI-Status",
    perspectives: ["Finanzen", "Kunden", "Interne Prozesse", "Lernen und Entwicklung"],
    months: ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
  },
};

function got(found: string): string {
  return found === "" ? "" : `, gefunden: „${found}“`;
}
