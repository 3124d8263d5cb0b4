import type { Translation } from "../../actions/text/Translation";
import { norwegian as actions } from "../../actions/text/no";
import type { PaneText } from "./en";

const numberOf = (count: number): string => count.toLocaleString("nb");
const cells = (count: number): string => (count === 1 ? "1 celle" : `${numberOf(count)} celler`);

/** What a sheet that is added holds. */
const filled = (count: number, charts: number): string =>
  count === 0
    ? ""
    : ` med ${cells(count)}${charts === 0 ? "" : ` og ${charts === 1 ? "1 diagram" : `${charts} diagrammer`}`}`;

const keyResults = (count: number): string =>
  count === 1 ? "1 nøkkelresultat" : `${numberOf(count)} nøkkelresultater`;
const days = (count: number): string => (count === 1 ? "1 dag" : `${numberOf(count)} dager`);

/** What the formulas say of a difference. */
const readings: Readonly<Record<string, string>> = {
  Favourable: "gunstig",
  Unfavourable: "ugunstig",
  "Above plan": "over plan",
  "Below plan": "under plan",
  "On plan": "som plan",
};

const norwegian: Translation<PaneText> = {
  language: "nb",
  actions,
  product: "OKR Workbook",
  back: "Tilbake",
  loading: "Laster …",
  reading: "Leser arbeidsboken …",
  refresh: "Oppdater",
  close: "Lukk",
  screenFailed: "Denne delen av panelet kunne ikke lastes.",
  tryAgain: "Prøv igjen",
  selected: "Merket",
  optional: "valgfritt",
  leftOut: (fallback) => `Utelatt: ${fallback}`,
  plan: {
    heading: "Dette skjer",
    apply: "Utfør",
    cancel: "Avbryt",
    applying: "Skriver …",
    done: (title, count) => (count === 0 ? `Ferdig: ${title}` : `Ferdig: ${title}, ${cells(count)} skrevet`),
    undo: "Angre",
    stopping: "Det kan ikke stoppes halvveis: det tas tilbake så snart det er skrevet …",
    stopped: (title) => `Stoppet og tatt tilbake: ${title}`,
    undoing: "Angrer …",
    undone: (title) => `Angret: ${title}`,
    before: (title) => `Før det: ${title}`,
    addSheet: (sheet, count, charts) => `Legger til arket «${sheet}»${filled(count, charts)}`,
    deleteSheet: (sheet) => `Sletter arket «${sheet}»`,
    write: (count, at) => `Skriver ${cells(count)} i ${at}`,
    replace: (count, at) => `Erstatter det som står i ${cells(count)} i ${at}`,
    clear: (count, at) => `Tømmer ${cells(count)} i ${at}`,
    formulas: (count) => (count === 1 ? "1 av dem en formel" : `${numberOf(count)} av dem formler`),
    table: (at) => `Gjør ${at} til en tabell`,
    removeTable: (name) => `Løser opp tabellen «${name}»; cellene blir stående`,
    format: (at) => `Bestemmer hvordan ${at} ser ut`,
    light: (at) => `Markerer ${at} i rødt, gult og grønt`,
    removeLight: (at) => `Fjerner rødt, gult og grønt i ${at}`,
    bar: (at) => `Tegner stolper i ${at}`,
    dropdown: (at) => `Legger til en valgliste i ${at}`,
    removeDropdown: (at) => `Fjerner valglisten i ${at}`,
    chart: (title, sheet) => `Tegner diagrammet «${title}» på ${sheet}`,
    removeChart: (name) => `Fjerner diagrammet «${name}»`,
    name: (name, at) => `Gir ${at} navnet «${name}»`,
    removeName: (name) => `Fjerner navnet «${name}»`,
    namedFormula: (name) => `Erstatter formelen til navnet «${name}»`,
    note: (at) => `Legger til en merknad i ${at}`,
    freeze: (sheet) => `Fryser overskriftsraden på ${sheet}`,
    harmless: "Endrer ingenting som allerede er der",
    changedHelp: "Ingenting ble skrevet. Les arket på nytt og se på forhåndsvisningen en gang til.",
    again: "Les på nytt",
  },
  refusals: {
    changedSince: (cell) =>
      `${cell} er ikke lenger slik den var da dette ble forberedt, så ingenting ble skrevet; se på den og prøv igjen`,
    writtenSince: (cell) =>
      `${cell} er skrevet i etterpå, så arket blir stående; tøm cellen, eller slett arket selv`,
    noSheet: (sheet) =>
      `Arket «${sheet}» finnes ikke lenger; heter det noe annet nå, gå tilbake og begynn der`,
    putBack: () => "alt ble satt tilbake slik det var",
    notPutBack: (steps) => `${steps} steg kunne ikke settes tilbake; se på arket, eller angre der`,
    nameTaken: (name) =>
      `Navnet «${name}» er tatt i bruk i denne arbeidsboken etter at dette ble forberedt, så ingenting ble skrevet; prøv igjen`,
    notLoaded: () => "En del av tillegget kunne ikke lastes; sjekk tilkoblingen og prøv igjen",
    gridLocked: (sheet) => `Arket «${sheet}» er låst; lås det opp og prøv igjen`,
    gridRefused: (step) => `Rutenettet avviste et steg (${step}), så ingenting ble skrevet`,
    excelSheetProtected: (sheet) =>
      `Arket «${sheet}» er beskyttet; opphev beskyttelsen på fanen Se gjennom og prøv igjen`,
    excelAccessDenied: () =>
      "Arket eller arbeidsboken er beskyttet; opphev beskyttelsen på fanen Se gjennom og prøv igjen",
    excelCellEdited: () => "En celle redigeres; trykk Enter eller Esc og prøv igjen",
    excelBusy: () =>
      "Excel er opptatt; lukk eventuelle dialogbokser eller avslutt redigeringen, og prøv igjen",
    excelGone: () => "Det dette gjaldt, finnes ikke lenger; se på arket og prøv igjen",
    excelRangeGone: () => "Området finnes ikke lenger; se på arket og prøv igjen",
    excelBadCells: () =>
      "Excel kan ikke gjøre dette med disse cellene; se om det er sammenslåtte celler, en tabell eller en matriseformel der, og prøv igjen",
    excelOwnError: () => "Det oppstod en feil i selve Excel; vent litt og prøv igjen",
    excelSelection: () => "Merk én sammenhengende blokk med celler og prøv igjen",
    excelNameTaken: () => "Navnet er allerede i bruk i denne arbeidsboken",
    excelTooMuchToWrite: () => "Dette er mer enn Excel tar imot på én gang; velg færre rader og prøv igjen",
    excelTooMuchToRead: () => "Dette er mer enn Excel gir fra seg på én gang; velg færre rader og prøv igjen",
    excelRefused: (said) => `Excel avviste dette: ${said}`,
    sheetsBusy: () => "Noen andre skriver i dette regnearket akkurat nå; vent litt og prøv igjen",
    sheetsProtected: () => "En del av dette er beskyttet, og du kan ikke endre det; spør eieren",
    sheetsRefused: (said) => `Google Sheets avviste skrivingen (${said})`,
    sheetsTooMuchToRead: (cells, most) =>
      `Dette krever ${cells} celler på én gang, og Google Sheets rekker å gi panelet omtrent ${most}; velg mindre, slett tomme rader og kolonner, eller legg avsluttede perioder i et eget regneark`,
    sheetsLongText: (cell, characters, most) =>
      `${cell} ville få ${characters} tegn, og en celle i Google Sheets tar ${most}; gjør teksten kortere`,
    sheetsNoAnswer: (said) =>
      `Google Sheets svarte ikke (${said}); hvis du bruker flere Google-kontoer, logg inn bare med den som hører til dette regnearket, og åpne panelet på nytt`,
    reminderNotAllowed: (said) =>
      `Google tillot ikke dette (${said}); i et skript med påminnelse, åpne panelet fra menyen på nytt og godta alt det ber om`,
    reminderWhen: (mostDays) => `En påminnelse trenger en ukedag, en hel time og 1 til ${mostDays} dager`,
  },
  home: {
    heading: "Start",
    tableHeading: "Denne tabellen",
    noTable:
      "Ingen OKR-tabell rundt den merkede cellen. Merk en celle i en tabell med overskrifter som Nøkkelresultat, Nåverdi og Målverdi.",
    tableAt: (at, count) => `${keyResults(count)} i ${at}`,
    goToTable: (at) => `Gå til nøkkelresultatene i ${at}`,
    asOf: (date) => `Status per ${date}`,
    workbookHeading: "I denne arbeidsboken",
    nothingHere: "Ingenting ennå.",
    nothingFound:
      "Fant ingen tabell med OKR-er eller KPI-er. En tabell trenger en rad med overskrifter, som Nøkkelresultat, Nåverdi, Målverdi.",
    found: {
      okr: keyResults,
      objectives: (count) => `${numberOf(count)} mål`,
      kpi: (count) => (count === 1 ? "1 KPI" : `${numberOf(count)} KPI-er`),
      map: (count) =>
        count === 1
          ? "Kobling, 1 rad fra KPI til nøkkelresultat"
          : `Kobling, ${numberOf(count)} rader fra KPI til nøkkelresultat`,
      checkin: (count) => (count === 1 ? "1 innsjekk" : `${numberOf(count)} innsjekker`),
    },
    cut: (sheets, rows) =>
      `Bare de første ${numberOf(rows)} radene på ${sheets.join(", ")} er sett på; det kan være flere enn tallene viser.`,
    nextHeading: "Neste",
    next: {
      template: {
        title: "Start fra en mal",
        about: "Et ferdig utfylt eksempel å skrive over: kvartal, KPI-pakke, målstyringskort",
      },
      read: { title: "Les tabellen min", about: "Se hvordan tabellen du har, blir lest" },
      review: {
        title: "Avslutt perioden",
        about: (ended) => `Siste nøkkelresultat hadde frist ${ended}: frys scorene, forbered det som kommer`,
      },
      scores: {
        title: "Legg til score",
        about: (at) => `Nøkkelresultatene i ${at} har ikke score eller status ennå`,
      },
      "check in": {
        title: "Registrer nye verdier",
        about: (last, since) =>
          last === undefined
            ? "Ingen har registrert en verdi ennå"
            : `Sist registrert ${last}, for ${days(since)} siden`,
      },
      "red KPIs": {
        title: (count) => (count === 1 ? "1 KPI er ute av kurs" : `${numberOf(count)} KPI-er er ute av kurs`),
        about: (names) =>
          `${names.slice(0, 3).join(", ")}${names.length > 3 ? " …" : ""}: lag et nøkkelresultat av det som forblir rødt`,
      },
      map: {
        title: "Koble KPI-er og nøkkelresultater",
        about: "Angi hvilken KPI som driver hvilket nøkkelresultat",
      },
      dashboard: {
        title: "Se hvor dere står",
        about: "Score, hva som trenger oppmerksomhet, hvem som eier hva",
      },
    },
    groups: { work: "Arbeid", look: "Innsyn", setUp: "Oppsett" },
    tasksHeading: "Alt du kan gjøre",
  },
  screens: {
    draft: { title: "Utkast til mål", about: "Mål og nøkkelresultater, med en coach ved siden av" },
    checkIn: {
      title: "Innsjekk",
      about: "Nye verdier for nøkkelresultatene, loggført med dato og navn",
    },
    dashboard: {
      title: "Oversikt",
      about: "Score per mål, hva som trenger oppmerksomhet, hvem som eier hva",
    },
    kpi: { title: "Definer en KPI", about: "Målverdi, periode og verdi, regnet ut fra tall du har" },
    map: {
      title: "Koble KPI-er",
      about: "Hvilken KPI som gir verdi til hvilket nøkkelresultat, med hvilken andel",
    },
    read: {
      title: "Hva er dette?",
      about: "Hvordan en tabell blir lest; legg til score, forventet og status ved siden av",
    },
    explain: {
      title: "Forklar dette",
      about: "Hvordan den merkede cellen ble til: OKR-formelen, eller nøkkelresultatet på raden",
    },
    functions: { title: "Funksjoner", about: "Finn en formel, se et eksempel, sett den inn" },
    tools: {
      title: "Verktøy",
      about: "Reparer formler, trafikklys, en kopi for dem uten tillegget",
    },
    review: {
      title: "Gjennomgang",
      about: "Avslutt en periode: frys score, avgjør hva som går videre, forbered den neste",
    },
    templates: {
      title: "Maler",
      about: "En utfylt arbeidsbok å skrive over: kvartal, KPI-pakke, målstyringskort, sykehus",
    },
    settings: {
      title: "Innstillinger",
      about: "Statusdato, statusregel, egne ord, regnskapsår, grenser, språk",
    },
  },
  asOf: {
    label: "Statusdato",
    hint: "Dagen alt vurderes etter. Den står i en celle i arbeidsboken.",
    old: (date, since) => `Arbeidsboken vurderes per ${date}, for ${days(since)} siden.`,
    roll: "Flytt til i dag",
  },
  draft: {
    objective: "Mål",
    objectiveHint: "Hvor skal dere? Ett mål, med ord, uten tall",
    type: "Ambisjon",
    types: { aspirational: "Ambisiøst: 70 % er bra", committed: "Forpliktende: 100 % forventes" },
    from: "Periode fra",
    until: "Til",
    keyResult: (number) => `Nøkkelresultat ${number}`,
    measured: "Hva som måles",
    keyResultHint: "Hvordan ser dere at det lykkes? En effekt, ikke en oppgave",
    start: "Fra",
    target: "Til",
    unit: "Enhet",
    unitHint: "som %, dager, kr",
    owner: "Ansvarlig",
    more: "Målemåte, vekt, egen frist",
    kind: "Målemåte",
    kinds: {
      reach: "Nå en verdi",
      "at least": "Holde minst",
      "at most": "Holde høyst",
      above: "Holde seg over",
      below: "Holde seg under",
      milestone: "Milepæl, andel ferdig",
      baseline: "Utgangspunkt, finn tallet",
    },
    weight: "Vekt",
    due: "Frist",
    add: "Legg til et nøkkelresultat",
    remove: (number) => `Fjern nøkkelresultat ${number}`,
    removeShort: "Fjern",
    where: "Hvor",
    newSheet: "Som tabell på et nytt ark",
    below: (at) => `Under tabellen i ${at}`,
    endsFirst: "Perioden slutter før den begynner",
    numberNeeded: (number) => `Må være et tall, som ${number} eller 40 %`,
    another: "Satt inn. Skriv neste mål, eller gå tilbake.",
    follows: (kpi) =>
      `Tar opp KPI-en «${kpi}»: nåværende verdi følger den med en formel, og koblingen får en linje`,
    takesUp: (kpi) => `Tar opp KPI-en «${kpi}»: koblingen får en linje`,
    unlink: "Ta bort KPI-en",
    fromKpi: "Fra en KPI",
    chooseKpi: "Skriv det selv",
    kpi: (name, status) => (status === "" ? name : `${name} (${status})`),
    staysRed: (proposal) => `${proposal}: når ikke målverdien gang på gang`,
    milestones: "Milepæler",
    milestonesHint: "Veien fra startverdi til målverdi, delt ved datoene dere rapporterer på, på et eget ark",
    noMilestones: "Ingen",
    cadences: { week: "Hver uke", month: "Hver måned", quarter: "Hvert kvartal" },
  },
  held: {
    typedFor: (at) => `Det som er skrevet her, gjelder tabellen i ${at}.`,
    leave: "Forkast det og fortsett med tabellen under markøren",
  },
  checkIn: {
    gone: (title, value) => `«${title}» er ikke lenger i tabellen, så ${value} blir utelatt.`,
    noTable: "Merk en celle i en tabell med nøkkelresultater, og sjekk inn.",
    date: "Dato",
    dateNeeded: "Oppgi dagen verdiene er fra",
    author: "Hvem",
    keys: "Enter går til neste verdi; hopp over det som ikke er endret. Etter siste verdi kommer forhåndsvisningen.",
    noValue: "Ingen verdi ennå",
    last: (value, date) => (date === undefined ? `Sist ${value}` : `Sist ${value}, ${date}`),
    target: (value) => `målverdi ${value}`,
    before: (values) => `registrert ${values}`,
    confidence: "Tiltro",
    confidenceIn: (title) => `Tiltro til ${title}`,
    confidences: ["Høy", "Middels", "Lav"],
    note: "Merknad",
    valueToo: "Det trengs en verdi også: skriv den siste på nytt hvis den ikke er endret",
    noteOn: (title) => `Merknad til ${title}`,
    doubts: {
      away: (value) => `${value} er lenger fra målverdien enn sist. Stemmer det?`,
      jump: (value) => `${value} er mer enn hele veien fra startverdi til målverdi på én gang. Stemmer det?`,
    },
  },
  dashboard: {
    noTable: "Merk en celle i en tabell med nøkkelresultater for å se oversikten.",
    overall: "Samlet",
    objectives: "Mål",
    attention: "Trenger oppmerksomhet",
    nothing: "Ingenting: Hvert nøkkelresultat er i rute, oppnådd eller ikke startet.",
    owners: "Hvem eier hva",
    scored: (score, expected) =>
      expected === undefined ? `Score ${score}` : `Score ${score}, forventet ${expected}`,
    noScore: (count) =>
      count === 1
        ? "Nøkkelresultatet har ikke data ennå"
        : `Ingen av de ${numberOf(count)} nøkkelresultatene har data ennå`,
    withData: (withData, all) => `${withData} av ${keyResults(all)} har data`,
    weakest: (title) => `Holdes mest tilbake av: ${title}`,
    onSheet: "Legg dette på et ark",
    teams: "Per team",
    stale: "Utdatert: ingen ny verdi på for lenge",
    met: "Nådd",
    metHint: "Et nivå som er nådd, tapes lett igjen. Følg det videre som KPI.",
    keep: (keyResult) => `Behold som KPI: ${keyResult}`,
    keepShort: "Behold som KPI",
    kpis: "KPI-er",
    moreKpis: (count) => `og ${numberOf(count)} til i KPI-tabellene i denne arbeidsboken`,
    ofTarget: (value, target) =>
      target === undefined ? `${value}, uten målverdi` : `${value}, målverdi ${target}`,
    line: (name, values) =>
      `${name}, de siste ${values.length} verdiene: ${values.join("; ")}. Den stiplede linjen er målverdien.`,
    promote: (proposal) => `Gjør den til nøkkelresultat: ${proposal}`,
    promoteShort: "Gjør den til nøkkelresultat",
    exceptions: "Vesentlige avvik fra plan",
    noExceptions: "Ingenting: det som kan sammenlignes, er nær planen.",
    moreExceptions: (count) => `og ${numberOf(count)} til`,
    notCompared: (count) =>
      count === 1 ? "1 KPI kunne ikke sammenlignes" : `${numberOf(count)} KPI-er kunne ikke sammenlignes`,
    points: (amount) => `${amount} prosentpoeng`,
    exception: (difference, share, reading) =>
      `${difference}${share === undefined ? "" : ` (${share})`}, ${readings[reading] ?? reading}`,
    burnUp: "Veien så langt",
    lastLogged: (value, date) => `Sist ${value}, ${date}.`,
    wanted: (target) => `Den stiplede linjen går til målverdien ${target}.`,
    forecast: (date, value, low, high) =>
      `I dette tempoet ${value} ${date}, mest sannsynlig mellom ${low} og ${high}.`,
    tree: "Selskap, team, personer",
    treeHint: "Hver med den dårligste statusen av sin egen og alt som ligger under.",
    below: (title, count) => `${numberOf(count)} under ${title}`,
  },
  explain: {
    select:
      "Merk en celle på raden til et nøkkelresultat, eller en med en OKR-formel: Tallene blir tatt fra hverandre her, steg for steg.",
    noSteps: "Det finnes ingen score å ta fra hverandre.",
    cell: (at) => `Formelen i ${at}`,
    spilled: (at) => `Cellen ${at} har ingen egen formel; denne formelen fyller den.`,
    shows: (shown) => `Arket viser: ${shown}`,
    differs: (answer) =>
      `Med disse verdiene er svaret ${answer}, ikke det arket viser. La arket regne på nytt; hjelper ikke det, har en verdi endret seg i mellomtiden.`,
    refuses: (message) =>
      `Med disse verdiene finnes det ikke noe svar, selv om arket viser et. La arket regne på nytt. Grunnen: ${message}`,
    nothing: "ingenting",
    innerFirst: "Formler som står inne i andre, kommer først.",
    answers: (answer) => `Svar: ${answer}`,
    table: (rows, columns) =>
      `${rows === 1 ? "1 rad" : `${rows} rader`} × ${columns === 1 ? "1 kolonne" : `${columns} kolonner`}`,
    unknown: "Dette regner regnearket ut selv, så verdien vises ikke her.",
    unanswered: "Ikke alle verdier er kjent her, så svaret regnes ikke ut på nytt.",
    blank: "tom",
    missing: "Utelatt, men nødvendig",
    steps: "Steg for steg",
    parts: "Hvor langt hvert nøkkelresultat har kommet",
    part: (number) => `Nøkkelresultat ${number}`,
  },
  read: {
    unknown: (at) =>
      `Ingenting i ${at} ble gjenkjent som en tabell med nøkkelresultater, KPI-er, koblinger eller innsjekk. Merk en celle i en slik tabell; overskriftene står på én rad, som Mål, Nøkkelresultat, Startverdi, Nåverdi, Målverdi.`,
    kinds: {
      okr: "En tabell med nøkkelresultater",
      objectives: "En tabell med mål",
      kpi: "En tabell med KPI-er",
      map: "En kobling mellom KPI-er og nøkkelresultater",
      checkin: "En logg over innsjekk",
    },
    at: (at) => `Funnet i ${at}`,
    columns: "Slik blir kolonnene lest",
    columnsHint:
      "Feil? Velg hva kolonnen inneholder. Det engelske ordet skrives da i parentes bak overskriften, så alle formler leser den likt.",
    column: (letters, heading) => `${letters}: ${heading === "" ? "(uten overskrift)" : heading}`,
    sample: (sample) => `f.eks. ${sample}`,
    change: "Endre",
    notUsed: "Ikke i bruk",
    scores: "Legg til score og status",
    scoresHint:
      "Score, forventet andel, status og en merknad for hvert nøkkelresultat. De følger med når et tall endres.",
    kpiScores: "Legg til verdier og status",
    kpiScoresHint:
      "Siste verdi for hver KPI med målverdi, måloppnåelse, avvik, status og trend. De følger med når et tall endres.",
    where: "Hvor",
    beside: "Ved siden av tabellen",
    newSheet: "På et nytt ark",
  },
  functions: {
    search: "Søk",
    searchHint: "som forecast, variance, status (på engelsk)",
    group: "Gruppe",
    allFunctions: "Alle funksjoner",
    allGroups: "Alle grupper",
    found: (count) => (count === 1 ? "1 funksjon" : `${numberOf(count)} funksjoner`),
    none: "Ingen funksjon passer. Prøv et annet ord, eller alle grupper.",
    groups: {
      Scores: "Score",
      Hierarchy: "Hierarki",
      "Over time": "Over tid",
      Tables: "Tabeller",
      KPIs: "KPI-er",
      Mapping: "Kobling",
      Calendar: "Kalender",
    },
    insertHeading: "Sett inn",
    into: "I celle",
    useSelection: "Bruk merkingen",
    useSelectionFor: (name) => `Bruk merkingen for ${name}`,
    words: "Valg",
    formula: "Formel",
    preview: "Forhåndsvisning",
    examples: "Eksempler",
    answer: "Svar",
    exampleOnSheet: "Legg dette eksempelet på et nytt ark",
    notAnAddress: "Må være en celle, som B7",
    spills: "Svaret kan fylle celler til høyre og under; de må være tomme.",
  },
  map: {
    missing: {
      draft: "Det er ingen tabell med nøkkelresultater i arbeidsboken ennå. Skriv et utkast til mål først.",
      kpi: "Det er ingen tabell med KPI-er i arbeidsboken ennå. Definer en KPI først.",
    },
    tables: { keyResults: "Nøkkelresultater i", kpis: "KPI-er i", maps: "Kobling i" },
    keyResult: "Nøkkelresultat",
    counted: (name, kpis) => (kpis === 0 ? name : `${name} (${kpis})`),
    fedBy: (keyResult) => `KPI-er som gir verdi til «${keyResult}»`,
    search: "Finn en KPI",
    value: (value) => `nå ${value}`,
    shareOf: (kpi, keyResult) => `Andelen ${kpi} har i ${keyResult}`,
    equal: "lik",
    whole: "100 %",
    shareNeeded: (kpi, keyResult) =>
      `Andelen ${kpi} har i ${keyResult}, må være et tall som 50 %, eller tom for like andeler`,
    score: (score) => `Score etter KPI-ene ${score}`,
    grid: "Alt på én gang, som matrise",
    gridHint:
      "Skriv x der en KPI gir verdi til et nøkkelresultat, eller andelen, som 50 %; tøm en celle for å ta den bort. Piltastene går fra celle til celle.",
    into: (at) => `I koblingen i ${at}`,
    newSheet: "Som ny kobling på et nytt ark",
    gaps: "Hva som ikke er dekket",
    noGaps: "Ingenting: Hvert nøkkelresultat har en KPI med data, og hver KPI gir verdi til ett.",
    gap: {
      "Key result without KPI": (name) => `Ingen KPI gir verdi til «${name}».`,
      "KPI without key result": (name) =>
        `«${name}» gir ikke verdi til noe nøkkelresultat. Det kan være riktig: Ikke alle KPI-er trenger et.`,
      "KPI without data": (name) => `«${name}» har ingen verdi ennå.`,
      "Unknown key result in map": (name) =>
        `Koblingen nevner nøkkelresultatet «${name}», som ikke står i tabellen.`,
      "Unknown KPI in map": (name) => `Koblingen nevner KPI-en «${name}», som ikke står i tabellen.`,
    },
    staysRed: (name, proposal) =>
      `«${name}» når gang på gang ikke målverdien og gir ikke verdi til noe nøkkelresultat. ${proposal}.`,
    conflicts: "Hva som ikke passer sammen",
    noConflicts: "Ingenting: Retninger, målverdier, rapportering og andeler passer sammen.",
    fixes: {
      choose: "Velg en KPI",
      show: "Vis",
      map: (name) => `Koble «${name}»`,
      correct: "Rett det",
    },
  },
  waiting: {
    seconds: (seconds) => `${seconds} s`,
  },
  settings: {
    intro:
      "Alt står på et ark i arbeidsboken, synlig for alle. Formlene viser til cellene der, så en endring her endrer dem alle.",
    judging: "Hvordan det vurderes",
    year: "Regnskapsåret",
    limits: "Grenser",
    labels: "Egne ord for status",
    presetHint: "gap: hvor langt bak; ratio: andel av det forventede; score: bare scoren. Grønt, så gult.",
    usualRule: "Etter datoer, ellers etter type",
    ownRule: "Egne grenser",
    cutOffs: "Egne grenser",
    cutOffsNeeded: "Skriv inn grensene, eller velg en annen regel",
    cutOffsHint: "Mål, grønt, gult: gap 0.1 0.25, ratio 0.95 0.75 eller score 0.7 0.4",
    months: "Måneder",
    weeks: (pattern) => `Uker, ${pattern}`,
    yearEnd: "Året slutter",
    yearEndHint: "På engelsk: last Saturday of April, eller nearest Saturday to January 31",
    naming: "Et regnskapsår har navn etter",
    namings: { last: "Året det slutter i", first: "Året det begynner i" },
    languageWords: (good, bad) => `Kall statusene «${good}», «${bad}» og så videre`,
    languageWordsHint:
      "Formlene på arkene svarer da med disse ordene. Fargene går etter ordene: Sett lysene på igjen etterpå (Verktøy)",
    hostLanguage: "Som regnearket",
    numberNeeded: (number) => `Må være et tall, som ${number} eller 5 %`,
    problem: (at, message) => `${at}: ${message}. Til da gjelder den vanlige verdien.`,
    goThere: "Gå til cellen",
  },
  kpi: {
    name: "Hva som måles",
    nameHint: "Ett tall som noen ser på jevnlig",
    target: "Målverdi",
    timeFrame: "Per",
    timeFrames: {
      week: "Uke",
      month: "Måned",
      quarter: "Kvartal",
      half: "Halvår",
      year: "Hittil i år",
      "rolling 12 months": "Siste 12 måneder",
    },
    unit: "Enhet",
    direction: "Bra er",
    directionUnsaid: "Ikke valgt: høyere",
    directions: { up: "Høyere", down: "Lavere", hold: "Nær målverdien" },
    owner: "Ansvarlig",
    choose: "Velg …",
    actuals: "Verdien",
    from: "Fra",
    fromHint: "Tall som allerede er i arbeidsboken, leses med formel, så ingen taster dem to ganger",
    later: "Skrives senere",
    cell: "Én celle som holdes oppdatert",
    gone: "Finnes ikke lenger",
    goneHint: "Disse tallene er flyttet eller borte i mellomtiden. Velg dem på nytt",
    ownRanges: "En kolonne med verdier og en med datoer",
    ranges: { cell: "Celle", values: "Verdier", dates: "Datoer" },
    rangeNeeded: "Merk cellene på arket og velg «Bruk merkingen», eller skriv et område som Hovedbok!C2:C500",
    only: "Bare rader der",
    all: "Alle rader",
    is: "Er",
    aggregation: "Over perioden",
    aggregations: {
      last: "Siste verdi",
      sum: "Summen",
      average: "Gjennomsnittet",
      min: "Laveste",
      max: "Høyeste",
      count: "Antall verdier",
      ratio: "Forholdet: sum delt på sum",
    },
    per: "Delt på",
    perHint: "Over tidsrommet summeres begge først: et snitt av forholdstall ville være feil",
    perNeeded: "Et forhold trenger noe å dele på. Velg tall, eller en annen måte å samle verdiene på",
    span: (first, last) => `Tall fra ${first} til ${last}`,
    now: (value) => `Nå ${value}.`,
    attains: (share) => `Det er ${share} av målverdien.`,
    more: "Grenser, utgangspunkt, referanse, perspektiv",
    amber: "Grønt slutter ved",
    red: "Gult slutter ved",
    cutOffsNeeded: "Skriv inn grensene, eller velg en annen regel",
    cutOffsHint:
      "I KPI-ens egen enhet; skal den holde et nivå, avstanden fra det. Utelatt: 90 % av målverdien er gult.",
    baseline: "Utgangspunkt",
    benchmark: "Referanse",
    leading: "Den viser det",
    leads: "Tidlig (ledende)",
    lags: "Etterpå (etterslepende)",
    perspective: "Perspektiv",
    into: {
      rows: (at) => `Som rad i tabellen i ${at}`,
      reports: (at) => `Som rader i tabellen i ${at}, én for hver periode som er over`,
      periods: (at) => `Som en rad i tabellen i ${at}, med verdien under hver periode`,
    },
    another: "Satt inn. Definer neste KPI, eller gå tilbake.",
  },
  review: {
    noTable: "Merk en celle i tabellen med nøkkelresultatene der perioden er over.",
    period: (label) => `Slik gikk ${label}`,
    frozenOn: "Frosset per",
    frozenHint: "Alt vurderes etter denne dagen, og skrives ned slik det sto da",
    dateNeeded: "Oppgi dagen alt skal vurderes etter",
    early: (end) => `Perioden varer til ${end}. Det som fryses nå, er hvordan det står underveis.`,
    whatNext: "Hva det blir av hvert",
    score: (score) => `Score ${score}`,
    noScore: "Ingen score",
    prepare: (period) => `Forbered ${period}`,
    carried: (count) =>
      count === 0
        ? "Ingenting videreføres, så det kommer ikke noe nytt ark"
        : count === 1
          ? "1 nøkkelresultat videreføres og begynner der det står nå"
          : `${numberOf(count)} nøkkelresultater videreføres og begynner der de står nå`,
  },
  templates: {
    choose: "Start fra",
    about: {
      company: "Tre mål for et kvartal med ni nøkkelresultater, og fem KPI-er",
      team: "To mål for et kvartal med seks nøkkelresultater, som passer til selskapets",
      finance: "Sju KPI-er med en kolonne for hver måned i året",
      scorecard: "Et år i fire perspektiver: mål, måltall og styrets side",
      hospital: "Ventetid, senger og sikkerhet for et kvartal, med sju KPI-er for huset",
    },
    start: "Begynner",
    startHint: "En hvilken som helst dag i perioden",
    period: (label) => `En hvilken som helst dag i perioden. Denne er ${label}`,
    dateNeeded: "Oppgi en dag i perioden det begynner med",
    inside: "Hva den inneholder",
    kpis: "KPI-er:",
    made: "Tallene er oppdiktet, av passende størrelse til å skrive over; ansvarlige er roller. Nåverdien begynner på startverdien.",
  },
};

export default norwegian;
