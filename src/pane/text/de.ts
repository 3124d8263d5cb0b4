import type { Translation } from "../../actions/text/Translation";
import { german as actions } from "../../actions/text/de";
import type { PaneText } from "./en";

const numberOf = (count: number): string => count.toLocaleString("de");
const cells = (count: number): string => (count === 1 ? "1 Zelle" : `${numberOf(count)} Zellen`);

/** What a sheet that is added holds. */
const filled = (count: number, charts: number): string =>
  count === 0
    ? ""
    : ` mit ${cells(count)}${charts === 0 ? "" : ` und ${charts === 1 ? "1 Diagramm" : `${charts} Diagrammen`}`}`;

const keyResults = (count: number): string =>
  count === 1 ? "1 Schlüsselergebnis" : `${numberOf(count)} Schlüsselergebnisse`;
const ago = (days: number): string => (days === 1 ? "vor 1 Tag" : `vor ${numberOf(days)} Tagen`);

/** What the formulas say of a difference. */
const readings: Readonly<Record<string, string>> = {
  Favourable: "günstig",
  Unfavourable: "ungünstig",
  "Above plan": "über Plan",
  "Below plan": "unter Plan",
  "On plan": "im Plan",
};

const german: Translation<PaneText> = {
  language: "de",
  actions,
  product: "OKR Workbook",
  back: "Zurück",
  loading: "Wird geladen …",
  reading: "Arbeitsmappe wird gelesen …",
  refresh: "Aktualisieren",
  close: "Schließen",
  screenFailed: "Dieser Teil der Seitenleiste konnte nicht geladen werden.",
  tryAgain: "Erneut versuchen",
  selected: "Markiert",
  optional: "optional",
  leftOut: (fallback) => `Ohne Angabe: ${fallback}`,
  plan: {
    heading: "Was geschieht",
    apply: "Anwenden",
    cancel: "Abbrechen",
    applying: "Wird geschrieben …",
    done: (title, count) =>
      count === 0 ? `Erledigt: ${title}` : `Erledigt: ${title}, ${cells(count)} geschrieben`,
    undo: "Rückgängig",
    stopping: "Das lässt sich nicht mittendrin anhalten: Es wird zurückgenommen, sobald es geschrieben ist …",
    stopped: (title) => `Angehalten und zurückgenommen: ${title}`,
    undoing: "Wird rückgängig gemacht …",
    undone: (title) => `Rückgängig gemacht: ${title}`,
    before: (title) => `Davor: ${title}`,
    addSheet: (sheet, count, charts) => `Fügt das Blatt „${sheet}“${filled(count, charts)} hinzu`,
    deleteSheet: (sheet) => `Löscht das Blatt „${sheet}“`,
    write: (count, at) => `Schreibt ${cells(count)} in ${at}`,
    replace: (count, at) => `Ersetzt den Inhalt von ${cells(count)} in ${at}`,
    clear: (count, at) => `Leert ${cells(count)} in ${at}`,
    formulas: (count) => (count === 1 ? "davon 1 Formel" : `davon ${numberOf(count)} Formeln`),
    table: (at) => `Macht aus ${at} eine Tabelle`,
    removeTable: (name) => `Löst die Tabelle „${name}“ auf; die Zellen bleiben`,
    format: (at) => `Legt fest, wie ${at} aussieht`,
    light: (at) => `Kennzeichnet ${at} in Rot, Gelb und Grün`,
    removeLight: (at) => `Entfernt Rot, Gelb und Grün in ${at}`,
    bar: (at) => `Zeichnet Balken in ${at}`,
    dropdown: (at) => `Fügt in ${at} eine Auswahlliste hinzu`,
    removeDropdown: (at) => `Entfernt die Auswahlliste in ${at}`,
    chart: (title, sheet) => `Zeichnet das Diagramm „${title}“ auf ${sheet}`,
    removeChart: (name) => `Entfernt das Diagramm „${name}“`,
    name: (name, at) => `Gibt ${at} den Namen „${name}“`,
    removeName: (name) => `Entfernt den Namen „${name}“`,
    namedFormula: (name) => `Ersetzt die Formel des Namens „${name}“`,
    note: (at) => `Fügt in ${at} eine Notiz hinzu`,
    freeze: (sheet) => `Fixiert die Kopfzeile von ${sheet}`,
    harmless: "Ändert nichts, was schon da ist",
    changedHelp:
      "Es wurde nichts geschrieben. Lesen Sie das Blatt neu ein und prüfen Sie die Vorschau noch einmal.",
    again: "Neu einlesen",
  },
  refusals: {
    changedSince: (cell) =>
      `${cell} ist nicht mehr, was dort stand, als dies vorbereitet wurde, darum wurde nichts geschrieben; sehen Sie nach und versuchen Sie es noch einmal`,
    writtenSince: (cell) =>
      `In ${cell} wurde inzwischen geschrieben, darum bleibt das Blatt; leeren Sie die Zelle, oder löschen Sie das Blatt von Hand`,
    noSheet: (sheet) =>
      `Das Blatt „${sheet}“ gibt es nicht mehr; falls es jetzt anders heißt, gehen Sie zurück und beginnen Sie dort`,
    putBack: () => "alles ist wieder, wie es war",
    notPutBack: (steps) =>
      `${steps === 1 ? "1 Schritt ließ" : `${steps} Schritte ließen`} sich nicht zurücknehmen; sehen Sie im Blatt nach, oder machen Sie es dort rückgängig`,
    nameTaken: (name) =>
      `Der Name „${name}“ ist in dieser Arbeitsmappe vergeben worden, seit dies vorbereitet wurde, darum wurde nichts geschrieben; versuchen Sie es noch einmal`,
    notLoaded: () =>
      "Ein Teil des Add-ins ließ sich nicht laden; prüfen Sie die Verbindung und versuchen Sie es noch einmal",
    gridLocked: (sheet) =>
      `Das Blatt „${sheet}“ ist gesperrt; entsperren Sie es und versuchen Sie es noch einmal`,
    gridRefused: (step) =>
      `Die Tabelle hat einen Schritt abgelehnt (${step}), darum wurde nichts geschrieben`,
    excelSheetProtected: (sheet) =>
      `Das Blatt „${sheet}“ ist geschützt; heben Sie den Schutz auf der Registerkarte „Überprüfen“ auf und versuchen Sie es noch einmal`,
    excelAccessDenied: () =>
      "Das Blatt oder die Arbeitsmappe ist geschützt; heben Sie den Schutz auf der Registerkarte „Überprüfen“ auf und versuchen Sie es noch einmal",
    excelCellEdited: () =>
      "Eine Zelle wird gerade bearbeitet; drücken Sie Enter oder Esc und versuchen Sie es noch einmal",
    excelBusy: () =>
      "Excel ist beschäftigt; schließen Sie offene Dialoge oder beenden Sie die Bearbeitung der Zelle und versuchen Sie es noch einmal",
    excelGone: () =>
      "Worum es ging, ist nicht mehr da; sehen Sie im Blatt nach und versuchen Sie es noch einmal",
    excelRangeGone: () =>
      "Der Bereich ist nicht mehr da; sehen Sie im Blatt nach und versuchen Sie es noch einmal",
    excelBadCells: () =>
      "Excel kann das mit diesen Zellen nicht; sehen Sie nach, ob dort verbundene Zellen, eine Tabelle oder eine Matrixformel stehen, und versuchen Sie es noch einmal",
    excelOwnError: () =>
      "In Excel selbst ist ein Fehler aufgetreten; warten Sie kurz und versuchen Sie es noch einmal",
    excelSelection: () =>
      "Markieren Sie einen zusammenhängenden Block von Zellen und versuchen Sie es noch einmal",
    excelNameTaken: () => "Den Namen gibt es in dieser Arbeitsmappe schon",
    excelTooMuchToWrite: () =>
      "Das ist mehr, als Excel auf einmal annimmt; wählen Sie weniger Zeilen und versuchen Sie es noch einmal",
    excelTooMuchToRead: () =>
      "Das ist mehr, als Excel auf einmal herausgibt; wählen Sie weniger Zeilen und versuchen Sie es noch einmal",
    excelRefused: (said) => `Excel hat abgelehnt: ${said}`,
    sheetsBusy: () =>
      "Jemand anderes schreibt gerade in diese Tabelle; warten Sie kurz und versuchen Sie es noch einmal",
    sheetsProtected: () =>
      "Ein Teil davon ist geschützt, und Sie dürfen ihn nicht ändern; fragen Sie den Eigentümer",
    sheetsRefused: (said) => `Google Sheets hat das Schreiben abgelehnt (${said})`,
    sheetsTooMuchToRead: (cells, most) =>
      `Das sind ${cells} Zellen auf einmal, und Google Sheets gibt dem Bereich rechtzeitig etwa ${most}; wählen Sie weniger aus, löschen Sie leere Zeilen und Spalten, oder legen Sie abgeschlossene Zeiträume in eine eigene Tabelle`,
    sheetsLongText: (cell, characters, most) =>
      `${cell} bekäme ${characters} Zeichen, und eine Zelle in Google Sheets fasst ${most}; kürzen Sie den Text`,
    sheetsNoAnswer: (said) =>
      `Google Sheets hat nicht geantwortet (${said}); wenn Sie mehrere Google-Konten nutzen, melden Sie sich nur mit dem Konto dieser Tabelle an und öffnen Sie den Bereich noch einmal`,
    reminderNotAllowed: (said) =>
      `Google hat das nicht zugelassen (${said}); öffnen Sie in einem Skript mit Erinnerung den Bereich noch einmal über das Menü und stimmen Sie allem zu`,
    reminderWhen: (mostDays) =>
      `Eine Erinnerung braucht einen Wochentag, eine volle Stunde und 1 bis ${mostDays} Tage`,
  },
  home: {
    heading: "Start",
    tableHeading: "Diese Tabelle",
    noTable:
      "Um die markierte Zelle liegt keine OKR-Tabelle. Markieren Sie eine Zelle in einer Tabelle mit Überschriften wie Schlüsselergebnis, Istwert und Zielwert.",
    tableAt: (at, count) => `${keyResults(count)} in ${at}`,
    goToTable: (at) => `Zu den Schlüsselergebnissen in ${at}`,
    asOf: (date) => `Status zum ${date}`,
    workbookHeading: "In dieser Arbeitsmappe",
    nothingHere: "Noch nichts.",
    nothingFound:
      "Es wurde keine Tabelle mit OKRs oder Kennzahlen gefunden. Eine Tabelle braucht eine Kopfzeile, etwa Schlüsselergebnis, Istwert, Zielwert.",
    found: {
      okr: keyResults,
      objectives: (count) => (count === 1 ? "1 Ziel" : `${numberOf(count)} Ziele`),
      kpi: (count) => (count === 1 ? "1 Kennzahl" : `${numberOf(count)} Kennzahlen`),
      map: (count) =>
        count === 1
          ? "Zuordnung, 1 Zeile von Kennzahl zu Schlüsselergebnis"
          : `Zuordnung, ${numberOf(count)} Zeilen von Kennzahl zu Schlüsselergebnis`,
      checkin: (count) => (count === 1 ? "1 Check-in" : `${numberOf(count)} Check-ins`),
    },
    cut: (sheets, rows) =>
      `Von ${sheets.join(", ")} wurden nur die ersten ${numberOf(rows)} Zeilen angesehen; was dort gefunden wurde, kann mehr sein.`,
    nextHeading: "Nächste Schritte",
    next: {
      template: {
        title: "Mit einer Vorlage beginnen",
        about: "Ein ausgefülltes Beispiel zum Überschreiben: Quartal, KPI-Paket, Scorecard",
      },
      read: { title: "Meine Tabelle lesen", about: "Sehen, wie Ihre Tabelle gelesen wird" },
      review: {
        title: "Zeitraum abschließen",
        about: (ended) =>
          `Das letzte Schlüsselergebnis war am ${ended} fällig: Scores festschreiben, Nächstes vorbereiten`,
      },
      scores: {
        title: "Scores ergänzen",
        about: (at) => `Die Schlüsselergebnisse in ${at} haben noch keinen Score oder Status`,
      },
      "check in": {
        title: "Neue Werte erfassen",
        about: (last, days) =>
          last === undefined
            ? "Noch niemand hat einen Wert erfasst"
            : `Zuletzt erfasst am ${last}, ${ago(days)}`,
      },
      "red KPIs": {
        title: (count) =>
          count === 1 ? "1 Kennzahl ist nicht auf Kurs" : `${numberOf(count)} Kennzahlen sind nicht auf Kurs`,
        about: (names) =>
          `${names.slice(0, 3).join(", ")}${names.length > 3 ? " …" : ""}: Machen Sie ein Schlüsselergebnis aus dem, was rot bleibt`,
      },
      map: {
        title: "Kennzahlen und Schlüsselergebnisse verbinden",
        about: "Festlegen, welche Kennzahl welches Schlüsselergebnis treibt",
      },
      dashboard: {
        title: "Sehen, wo Sie stehen",
        about: "Scores, was Aufmerksamkeit braucht, wer was verantwortet",
      },
    },
    groups: { work: "Arbeiten", look: "Ansehen", setUp: "Einrichten" },
    tasksHeading: "Alles, was Sie tun können",
  },
  screens: {
    draft: {
      title: "Ziel entwerfen",
      about: "Ziel und Schlüsselergebnisse, mit einem Coach an Ihrer Seite",
    },
    checkIn: {
      title: "Check-in",
      about: "Neue Werte der Schlüsselergebnisse, protokolliert mit Datum und Name",
    },
    dashboard: {
      title: "Dashboard",
      about: "Scores je Ziel, was Aufmerksamkeit braucht, wer was verantwortet",
    },
    kpi: {
      title: "Kennzahl definieren",
      about: "Zielwert, Zeitraum und Wert, berechnet aus Zahlen, die Sie haben",
    },
    map: {
      title: "Kennzahlen zuordnen",
      about: "Welche Kennzahl welches Schlüsselergebnis speist, mit welchem Anteil",
    },
    read: {
      title: "Was ist das?",
      about: "Wie eine Tabelle gelesen wird; Score, Erwartung und Status daneben ergänzen",
    },
    explain: {
      title: "Das erklären",
      about:
        "Wie die markierte Zelle zustande kam: ihre OKR-Formel oder das Schlüsselergebnis in ihrer Zeile",
    },
    functions: { title: "Funktionen", about: "Formel finden, Beispiel ansehen, einfügen" },
    tools: {
      title: "Werkzeuge",
      about: "Formeln reparieren, Ampeln, eine Kopie für Personen ohne das Add-in",
    },
    review: {
      title: "Rückblick",
      about:
        "Zeitraum abschließen: Scores festschreiben, entscheiden, was weitergeht, den nächsten vorbereiten",
    },
    templates: {
      title: "Vorlagen",
      about: "Eine ausgefüllte Arbeitsmappe zum Überschreiben: Quartal, KPI-Paket, Scorecard, Klinik",
    },
    settings: {
      title: "Einstellungen",
      about: "Stichtag, Statusregel, eigene Wörter, Geschäftsjahr, Grenzen, Sprache",
    },
  },
  asOf: {
    label: "Stichtag",
    hint: "Der Tag, zu dem alles beurteilt wird. Er steht in einer Zelle der Arbeitsmappe.",
    old: (date, days) => `Die Arbeitsmappe wird zum Stichtag ${date} beurteilt, ${ago(days)}.`,
    roll: "Auf heute setzen",
  },
  draft: {
    objective: "Ziel",
    objectiveHint: "Wo wollen Sie hin? Ein Ziel, in Worten, ohne Zahl",
    type: "Anspruch",
    types: {
      aspirational: "Ambitioniert: 70 % sind gut",
      committed: "Verbindlich: 100 % werden erwartet",
    },
    from: "Zeitraum von",
    until: "Bis",
    keyResult: (number) => `Schlüsselergebnis ${number}`,
    measured: "Was gemessen wird",
    keyResultHint: "Woran erkennen Sie den Erfolg? Eine Wirkung, keine Aufgabe",
    start: "Von",
    target: "Auf",
    unit: "Einheit",
    unitHint: "etwa %, Tage, €",
    owner: "Verantwortlich",
    more: "Messart, Gewicht, eigener Termin",
    kind: "Messart",
    kinds: {
      reach: "Wert erreichen",
      "at least": "Mindestens halten",
      "at most": "Höchstens halten",
      above: "Darüber bleiben",
      below: "Darunter bleiben",
      milestone: "Meilenstein, Anteil erledigt",
      baseline: "Ausgangswert, Zahl ermitteln",
    },
    weight: "Gewicht",
    due: "Fällig",
    add: "Schlüsselergebnis hinzufügen",
    remove: (number) => `Schlüsselergebnis ${number} entfernen`,
    removeShort: "Entfernen",
    where: "Wohin",
    newSheet: "Als Tabelle auf ein neues Blatt",
    below: (at) => `Unter die Tabelle in ${at}`,
    endsFirst: "Der Zeitraum endet, bevor er beginnt",
    numberNeeded: (number) => `Erfordert eine Zahl, etwa ${number} oder 40 %`,
    another: "Eingefügt. Schreiben Sie das nächste Ziel, oder gehen Sie zurück.",
    follows: (kpi) =>
      `Greift die Kennzahl „${kpi}“ auf: der aktuelle Wert folgt ihr per Formel, und die Zuordnung erhält eine Zeile`,
    takesUp: (kpi) => `Greift die Kennzahl „${kpi}“ auf: die Zuordnung erhält eine Zeile`,
    unlink: "Kennzahl weglassen",
    fromKpi: "Aus einer Kennzahl",
    chooseKpi: "Selbst schreiben",
    kpi: (name, status) => (status === "" ? name : `${name} (${status})`),
    staysRed: (proposal) => `${proposal}: verfehlt den Zielwert immer wieder`,
    milestones: "Meilensteine",
    milestonesHint:
      "Der Weg vom Start- zum Zielwert, geteilt an den Tagen, zu denen Sie berichten, auf einem eigenen Blatt",
    noMilestones: "Keine",
    cadences: { week: "Jede Woche", month: "Jeden Monat", quarter: "Jedes Quartal" },
  },
  held: {
    typedFor: (at) => `Was hier eingegeben ist, gilt für die Tabelle bei ${at}.`,
    leave: "Verwerfen und mit der Tabelle unter dem Cursor weitermachen",
  },
  checkIn: {
    gone: (title, value) => `„${title}“ steht nicht mehr in der Tabelle, daher bleibt ${value} weg.`,
    noTable: "Markieren Sie eine Zelle in einer Tabelle mit Schlüsselergebnissen, dann checken Sie ein.",
    date: "Datum",
    dateNeeded: "Geben Sie den Tag ein, von dem die Werte sind",
    author: "Wer",
    keys: "Mit der Eingabetaste zum nächsten Wert; lassen Sie aus, was sich nicht geändert hat. Nach dem letzten Wert kommt die Vorschau.",
    noValue: "Noch kein Wert",
    last: (value, date) => (date === undefined ? `Zuletzt ${value}` : `Zuletzt ${value}, ${date}`),
    target: (value) => `Zielwert ${value}`,
    before: (values) => `erfasst ${values}`,
    confidence: "Zuversicht",
    confidenceIn: (title) => `Zuversicht bei ${title}`,
    confidences: ["Hoch", "Mittel", "Niedrig"],
    note: "Notiz",
    valueToo: "Dazu gehört ein Wert: Geben Sie den letzten noch einmal ein, wenn er sich nicht geändert hat",
    noteOn: (title) => `Notiz zu ${title}`,
    doubts: {
      away: (value) => `${value} ist weiter vom Zielwert entfernt als beim letzten Mal. Stimmt das?`,
      jump: (value) =>
        `${value} ist auf einmal mehr als der ganze Weg vom Ausgangswert zum Zielwert. Stimmt das?`,
    },
  },
  dashboard: {
    noTable: "Markieren Sie eine Zelle in einer Tabelle mit Schlüsselergebnissen, um ihr Dashboard zu sehen.",
    overall: "Gesamt",
    objectives: "Ziele",
    attention: "Braucht Aufmerksamkeit",
    nothing: "Nichts: Jedes Schlüsselergebnis ist auf Kurs, erreicht oder noch nicht begonnen.",
    owners: "Wer was verantwortet",
    scored: (score, expected) =>
      expected === undefined ? `Score ${score}` : `Score ${score}, erwartet ${expected}`,
    noScore: (count) =>
      count === 1
        ? "Das Schlüsselergebnis hat noch keine Daten"
        : `Keines der ${numberOf(count)} Schlüsselergebnisse hat bisher Daten`,
    withData: (withData, all) =>
      `${withData} von ${all === 1 ? "1 Schlüsselergebnis" : `${numberOf(all)} Schlüsselergebnissen`} mit Daten`,
    weakest: (title) => `Am stärksten gebremst durch: ${title}`,
    onSheet: "Auf ein Blatt bringen",
    teams: "Nach Team",
    stale: "Veraltet: zu lange kein neuer Wert",
    met: "Erreicht",
    metHint: "Ein erreichtes Niveau geht leicht wieder verloren. Behalten Sie es als Kennzahl im Blick.",
    keep: (keyResult) => `Als Kennzahl behalten: ${keyResult}`,
    keepShort: "Als Kennzahl behalten",
    kpis: "Kennzahlen",
    moreKpis: (count) => `und ${numberOf(count)} weitere in den Kennzahlentabellen dieser Arbeitsmappe`,
    ofTarget: (value, target) =>
      target === undefined ? `${value}, kein Zielwert` : `${value}, Zielwert ${target}`,
    line: (name, values) =>
      `${name}, die letzten ${values.length} Werte: ${values.join("; ")}. Die gestrichelte Linie ist der Zielwert.`,
    promote: (proposal) => `Zum Schlüsselergebnis machen: ${proposal}`,
    promoteShort: "Zum Schlüsselergebnis machen",
    exceptions: "Wesentliche Abweichungen vom Plan",
    noExceptions: "Nichts: Was sich vergleichen lässt, liegt nahe am Plan.",
    moreExceptions: (count) => `und ${numberOf(count)} weitere`,
    notCompared: (count) =>
      count === 1
        ? "1 Kennzahl ließ sich nicht vergleichen"
        : `${numberOf(count)} Kennzahlen ließen sich nicht vergleichen`,
    points: (amount) => `${amount} Prozentpunkte`,
    exception: (difference, share, reading) =>
      `${difference}${share === undefined ? "" : ` (${share})`}, ${readings[reading] ?? reading}`,
    burnUp: "Der bisherige Weg",
    lastLogged: (value, date) => `Zuletzt ${value} am ${date}.`,
    wanted: (target) => `Die gestrichelte Linie führt zum Zielwert ${target}.`,
    forecast: (date, value, low, high) =>
      `In diesem Tempo ${value} am ${date}, höchstwahrscheinlich zwischen ${low} und ${high}.`,
    tree: "Unternehmen, Teams, Personen",
    treeHint: "Jeweils mit dem schlechtesten Status aus dem eigenen und allem, was darunter liegt.",
    below: (title, count) => `${count} unter ${title}`,
  },
  explain: {
    select:
      "Markieren Sie eine Zelle in der Zeile eines Schlüsselergebnisses oder eine mit einer OKR-Formel: Ihre Zahlen werden hier Schritt für Schritt zerlegt.",
    noSteps: "Es gibt keinen Score zu zerlegen.",
    cell: (at) => `Die Formel in ${at}`,
    spilled: (at) => `Die Zelle ${at} hat keine eigene Formel; diese Formel füllt sie.`,
    shows: (shown) => `Im Blatt steht: ${shown}`,
    differs: (answer) =>
      `Mit diesen Werten ist die Antwort ${answer}, anders als im Blatt. Lassen Sie das Blatt neu rechnen; ändert das nichts, hat sich inzwischen ein Wert geändert.`,
    refuses: (message) =>
      `Mit diesen Werten gibt es keine Antwort, obwohl im Blatt eine steht. Lassen Sie das Blatt neu rechnen. Der Grund: ${message}`,
    nothing: "nichts",
    innerFirst: "Formeln, die in anderen stehen, kommen zuerst.",
    answers: (answer) => `Antwort: ${answer}`,
    table: (rows, columns) =>
      `${rows === 1 ? "1 Zeile" : `${rows} Zeilen`} × ${columns === 1 ? "1 Spalte" : `${columns} Spalten`}`,
    unknown: "Das rechnet die Tabellenkalkulation selbst, daher steht der Wert hier nicht.",
    unanswered: "Nicht alle Werte sind hier bekannt, daher wird die Antwort nicht nachgerechnet.",
    blank: "leer",
    missing: "Nicht angegeben, aber nötig",
    steps: "Schritt für Schritt",
    parts: "Wie weit jedes Schlüsselergebnis gekommen ist",
    part: (number) => `Schlüsselergebnis ${number}`,
  },
  read: {
    unknown: (at) =>
      `In ${at} wurde keine Tabelle mit Schlüsselergebnissen, Kennzahlen, Zuordnungen oder Check-ins erkannt. Markieren Sie eine Zelle in einer solchen Tabelle; ihre Überschriften stehen in einer Zeile, etwa Ziel, Schlüsselergebnis, Startwert, Istwert, Zielwert.`,
    kinds: {
      okr: "Eine Tabelle mit Schlüsselergebnissen",
      objectives: "Eine Tabelle mit Zielen",
      kpi: "Eine Tabelle mit Kennzahlen",
      map: "Eine Zuordnung von Kennzahlen zu Schlüsselergebnissen",
      checkin: "Ein Protokoll von Check-ins",
    },
    at: (at) => `Gefunden in ${at}`,
    columns: "Wie die Spalten gelesen werden",
    columnsHint:
      "Falsch? Wählen Sie, was die Spalte enthält. Das englische Wort wird dann in Klammern hinter die Überschrift geschrieben, damit jede Formel sie gleich liest.",
    column: (letters, heading) => `${letters}: ${heading === "" ? "(ohne Überschrift)" : heading}`,
    sample: (sample) => `z. B. ${sample}`,
    change: "Ändern",
    notUsed: "Nicht verwendet",
    scores: "Scores und Status ergänzen",
    scoresHint:
      "Score, erwarteter Anteil, Status und eine Anmerkung zu jedem Schlüsselergebnis. Sie folgen, wenn sich eine Zahl ändert.",
    kpiScores: "Werte und Status ergänzen",
    kpiScoresHint:
      "Der letzte Wert jeder Kennzahl mit Zielwert, Zielerreichung, Abweichung, Status und Trend. Sie folgen, wenn sich eine Zahl ändert.",
    where: "Wohin",
    beside: "Neben die Tabelle",
    newSheet: "Auf ein neues Blatt",
  },
  functions: {
    search: "Suchen",
    searchHint: "etwa forecast, variance, status (auf Englisch)",
    group: "Gruppe",
    allFunctions: "Alle Funktionen",
    allGroups: "Alle Gruppen",
    found: (count) => (count === 1 ? "1 Funktion" : `${numberOf(count)} Funktionen`),
    none: "Keine Funktion passt. Versuchen Sie ein anderes Wort, oder alle Gruppen.",
    groups: {
      Scores: "Scores",
      Hierarchy: "Hierarchie",
      "Over time": "Zeitverlauf",
      Tables: "Tabellen",
      KPIs: "Kennzahlen",
      Mapping: "Zuordnung",
      Calendar: "Kalender",
    },
    insertHeading: "Einfügen",
    into: "In Zelle",
    useSelection: "Auswahl übernehmen",
    useSelectionFor: (name) => `Auswahl für ${name} übernehmen`,
    words: "Wahlmöglichkeiten",
    formula: "Formel",
    preview: "Vorschau",
    examples: "Beispiele",
    answer: "Ergebnis",
    exampleOnSheet: "Dieses Beispiel auf ein neues Blatt",
    notAnAddress: "Erfordert eine Zelle wie B7",
    spills: "Das Ergebnis kann Zellen rechts und darunter füllen; diese müssen leer sein.",
  },
  map: {
    missing: {
      draft:
        "In dieser Arbeitsmappe gibt es noch keine Tabelle mit Schlüsselergebnissen. Entwerfen Sie zuerst ein Ziel.",
      kpi: "In dieser Arbeitsmappe gibt es noch keine Tabelle mit Kennzahlen. Definieren Sie zuerst eine Kennzahl.",
    },
    tables: { keyResults: "Schlüsselergebnisse in", kpis: "Kennzahlen in", maps: "Zuordnung in" },
    keyResult: "Schlüsselergebnis",
    counted: (name, kpis) => (kpis === 0 ? name : `${name} (${kpis})`),
    fedBy: (keyResult) => `Kennzahlen, die „${keyResult}“ speisen`,
    search: "Kennzahl suchen",
    value: (value) => `jetzt ${value}`,
    shareOf: (kpi, keyResult) => `Anteil von ${kpi} an ${keyResult}`,
    equal: "gleich",
    whole: "100 %",
    shareNeeded: (kpi, keyResult) =>
      `Der Anteil von ${kpi} an ${keyResult} erfordert eine Zahl wie 50 %, oder nichts für gleiche Anteile`,
    score: (score) => `Score nach Kennzahlen ${score}`,
    grid: "Alles auf einmal, als Matrix",
    gridHint:
      "Tippen Sie x, wo eine Kennzahl ein Schlüsselergebnis speist, oder ihren Anteil wie 50 %; leeren Sie eine Zelle, um sie wegzunehmen. Mit den Pfeiltasten von Zelle zu Zelle.",
    into: (at) => `In die Zuordnung in ${at}`,
    newSheet: "Als neue Zuordnung auf ein neues Blatt",
    gaps: "Was nicht abgedeckt ist",
    noGaps: "Nichts: Jedes Schlüsselergebnis hat eine Kennzahl mit Daten, und jede Kennzahl speist eines.",
    gap: {
      "Key result without KPI": (name) => `Keine Kennzahl speist „${name}“.`,
      "KPI without key result": (name) =>
        `„${name}“ speist kein Schlüsselergebnis. Das kann richtig sein: Nicht jede Kennzahl braucht eines.`,
      "KPI without data": (name) => `„${name}“ hat noch keinen Wert.`,
      "Unknown key result in map": (name) =>
        `Die Zuordnung nennt das Schlüsselergebnis „${name}“, das nicht in der Tabelle steht.`,
      "Unknown KPI in map": (name) =>
        `Die Zuordnung nennt die Kennzahl „${name}“, die nicht in der Tabelle steht.`,
    },
    staysRed: (name, proposal) =>
      `„${name}“ verfehlt den Zielwert immer wieder und speist kein Schlüsselergebnis. ${proposal}.`,
    conflicts: "Was nicht zusammenpasst",
    noConflicts: "Nichts: Richtungen, Zielwerte, Meldungen und Anteile passen zusammen.",
    fixes: {
      choose: "Kennzahl wählen",
      show: "Zeigen",
      map: (name) => `„${name}“ zuordnen`,
      correct: "Korrigieren",
    },
  },
  waiting: {
    seconds: (seconds) => `${seconds} s`,
  },
  settings: {
    intro:
      "Alles steht auf einem Blatt der Arbeitsmappe, für alle sichtbar. Die Formeln beziehen sich auf seine Zellen, daher ändert eine Änderung hier sie alle.",
    judging: "Wie beurteilt wird",
    year: "Ihr Geschäftsjahr",
    limits: "Grenzen",
    labels: "Ihre eigenen Wörter für die Status",
    presetHint:
      "gap: wie weit im Rückstand; ratio: Anteil am Erwarteten; score: der Score allein. Grün, dann Gelb.",
    usualRule: "Nach Daten, sonst nach Typ",
    ownRule: "Eigene Grenzen",
    cutOffs: "Eigene Grenzen",
    cutOffsNeeded: "Geben Sie die Grenzen ein, oder wählen Sie eine andere Regel",
    cutOffsHint: "Maß, Grün, Gelb: gap 0.1 0.25, ratio 0.95 0.75 oder score 0.7 0.4",
    months: "Monate",
    weeks: (pattern) => `Wochen, ${pattern}`,
    yearEnd: "Das Jahr endet am",
    yearEndHint: "Auf Englisch: last Saturday of April oder nearest Saturday to January 31",
    naming: "Ein Geschäftsjahr heißt nach",
    namings: { last: "Dem Jahr, in dem es endet", first: "Dem Jahr, in dem es beginnt" },
    languageWords: (good, bad) => `Die Status „${good}“, „${bad}“ und so weiter nennen`,
    languageWordsHint:
      "Die Formeln auf den Blättern antworten dann mit diesen Wörtern. Farben richten sich nach den Wörtern: Setzen Sie die Ampeln danach neu (Werkzeuge)",
    hostLanguage: "Wie die Arbeitsmappe",
    numberNeeded: (number) => `Erfordert eine Zahl, etwa ${number} oder 5 %`,
    problem: (at, message) => `${at}: ${message}. Bis dahin gilt der übliche Wert.`,
    goThere: "Zur Zelle",
  },
  kpi: {
    name: "Was gemessen wird",
    nameHint: "Eine Zahl, auf die regelmäßig jemand schaut",
    target: "Zielwert",
    timeFrame: "Je",
    timeFrames: {
      week: "Woche",
      month: "Monat",
      quarter: "Quartal",
      half: "Halbjahr",
      year: "Jahr bis heute",
      "rolling 12 months": "Letzte 12 Monate",
    },
    unit: "Einheit",
    direction: "Gut ist",
    directionUnsaid: "Offen: höher",
    directions: { up: "Höher", down: "Niedriger", hold: "Nahe am Zielwert" },
    owner: "Verantwortlich",
    choose: "Wählen …",
    actuals: "Ihr Wert",
    from: "Aus",
    fromHint: "Zahlen, die schon in der Arbeitsmappe stehen, werden per Formel gelesen; niemand tippt sie ab",
    later: "Später eingeben",
    cell: "Einer Zelle, die gepflegt wird",
    gone: "Nicht mehr da",
    goneHint: "Diese Zahlen wurden inzwischen verschoben oder gelöscht. Wählen Sie sie noch einmal aus",
    ownRanges: "Je einer Spalte mit Werten und Daten",
    ranges: { cell: "Zelle", values: "Werte", dates: "Daten" },
    rangeNeeded:
      "Markieren Sie die Zellen auf dem Blatt und wählen Sie „Auswahl übernehmen“, oder geben Sie einen Bereich wie Journal!C2:C500 ein",
    only: "Nur Zeilen, in denen",
    all: "Alle Zeilen",
    is: "Gleich",
    aggregation: "Über den Zeitraum",
    aggregations: {
      last: "Letzter Wert",
      sum: "Summe",
      average: "Durchschnitt",
      min: "Niedrigster Wert",
      max: "Höchster Wert",
      count: "Anzahl der Werte",
      ratio: "Das Verhältnis: Summe durch Summe",
    },
    per: "Geteilt durch",
    perHint: "Über den Zeitraum werden erst beide summiert: Ein Mittel von Verhältnissen wäre falsch",
    perNeeded:
      "Ein Verhältnis braucht etwas, wodurch geteilt wird. Wählen Sie Zahlen oder eine andere Zusammenfassung",
    span: (first, last) => `Zahlen von ${first} bis ${last}`,
    now: (value) => `Jetzt ${value}.`,
    attains: (share) => `Das sind ${share} des Zielwerts.`,
    more: "Grenzen, Ausgangswert, Vergleichswert, Perspektive",
    amber: "Grün endet bei",
    red: "Gelb endet bei",
    cutOffsNeeded: "Geben Sie die Grenzen ein, oder wählen Sie eine andere Regel",
    cutOffsHint:
      "In der Einheit der Kennzahl; soll sie ein Niveau halten, der Abstand davon. Ohne Angabe: 90 % des Zielwerts sind gelb.",
    baseline: "Ausgangswert",
    benchmark: "Vergleichswert",
    leading: "Sie zeigt es",
    leads: "Früh (Frühindikator)",
    lags: "Danach (Spätindikator)",
    perspective: "Perspektive",
    into: {
      rows: (at) => `Als Zeile der Tabelle in ${at}`,
      reports: (at) => `Als Zeilen der Tabelle in ${at}, eine für jeden abgelaufenen Zeitraum`,
      periods: (at) => `Als Zeile der Tabelle in ${at}, mit dem Wert unter jedem Zeitraum`,
    },
    another: "Eingefügt. Definieren Sie die nächste Kennzahl, oder gehen Sie zurück.",
  },
  review: {
    noTable:
      "Markieren Sie eine Zelle in der Tabelle mit den Schlüsselergebnissen, deren Zeitraum vorbei ist.",
    period: (label) => `Wie ${label} ausging`,
    frozenOn: "Festgeschrieben zum",
    frozenHint: "Alles wird zu diesem Tag beurteilt und so festgehalten, wie es dann stand",
    dateNeeded: "Geben Sie den Tag ein, zu dem alles beurteilt wird",
    early: (end) => `Der Zeitraum läuft bis ${end}. Festgeschrieben wird jetzt, wie es unterwegs steht.`,
    whatNext: "Was aus jedem wird",
    score: (score) => `Score ${score}`,
    noScore: "Kein Score",
    prepare: (period) => `${period} vorbereiten`,
    carried: (count) =>
      count === 0
        ? "Nichts wird fortgeführt, daher kommt kein Blatt hinzu"
        : count === 1
          ? "1 Schlüsselergebnis wird fortgeführt und beginnt, wo es jetzt steht"
          : `${numberOf(count)} Schlüsselergebnisse werden fortgeführt und beginnen, wo sie jetzt stehen`,
  },
  templates: {
    choose: "Beginnen mit",
    about: {
      company: "Drei Ziele für ein Quartal mit neun Schlüsselergebnissen, und fünf Kennzahlen",
      team: "Zwei Ziele für ein Quartal mit sechs Schlüsselergebnissen, passend zu denen eines Unternehmens",
      finance: "Sieben Kennzahlen mit einer Spalte für jeden Monat des Jahres",
      scorecard: "Ein Jahr in vier Perspektiven: Ziele, Messgrößen und die Seite für den Vorstand",
      hospital: "Wartezeit, Betten und Sicherheit für ein Quartal, mit sieben Kennzahlen des Hauses",
    },
    start: "Beginnt",
    startHint: "Irgendein Tag des Zeitraums",
    period: (label) => `Irgendein Tag des Zeitraums. Dieser ist ${label}`,
    dateNeeded: "Geben Sie einen Tag des Zeitraums ein, mit dem es beginnt",
    inside: "Was darin steht",
    kpis: "Kennzahlen:",
    made: "Die Zahlen sind erfunden, in passender Größe zum Überschreiben; Verantwortliche sind Rollen. Der Istwert beginnt beim Startwert.",
  },
};

export default german;
