import { languages } from "../languages";
import type { ActionText } from "./en";
import type { Translation } from "./Translation";

export const norwegian: Translation<ActionText> = {
  insertFormula: (formula, at) => `Sett inn ${formula} i ${at}`,
  insertExample: (formula) => `Legg ut et eksempel på ${formula}`,
  exampleSheet: (formula) => `Eksempel ${formula}`,
  needed: "Må fylles ut. Merk cellene på arket og velg «Bruk merkingen», eller skriv en verdi",
  settingsSheet: "OKR-innstillinger",
  settingsHeadings: ["Innstilling", "Verdi", "Hva den gjør"],
  setAsOf: "Sett statusdato",
  addScores: "Legg til score og status",
  statusSheet: "OKR-status",
  noRoomBeside: "Det er ikke nok ledige kolonner til høyre for tabellen. Velg et nytt ark",
  noKeyResults: "Tabellen har ingen nøkkelresultater ennå",
  noKpis: "Tabellen har ingen KPI-er ennå",
  addKpiScores: "Legg til verdier og status",
  kpiSheet: "KPI-status",
  overruleHeading: (at, role) => `Les ${at} som ${role}`,
  logSheet: "Check-ins",
  logHeadings: ["Dato", "Mål", "Nøkkelresultat", "Verdi", "Tiltro", "Merknad", "Registrert av"],
  nothingEntered: "Oppgi en ny verdi for minst ett nøkkelresultat",
  authorNeeded: "Oppgi hvem som sjekker inn; det huskes på denne maskinen",
  tableChanged: "Tabellen er endret i mellomtiden. Velg Oppdater og se en gang til",
  checkIn: (count) => (count === 1 ? "Sjekk inn 1 nøkkelresultat" : `Sjekk inn ${count} nøkkelresultater`),
  logLacks: (sheet, columns) =>
    `Arket «${sheet}» mangler ${columns.map((column) => `kolonnen ${column}`).join(" og ")}. Legg til overskriften der, eller gi arket et nytt navn, så begynner en ny logg`,
  draftSheet: "OKR-er",
  objectiveNeeded: "Skriv målet først: Hvor skal dere?",
  keyResultNeeded: "Skriv minst ett nøkkelresultat: Hvordan ser dere at det lykkes?",
  insertDraft: (objective) =>
    `Legg til «${objective.length > 40 ? `${objective.slice(0, 39)}…` : objective}»`,
  reportSheet: "OKR-rapport",
  addReport: "Lag et rapportark",
  reportTitle: "Mål og nøkkelresultater",
  reportChart: "Score og forventet andel per mål",
  reportChartDescription: (objectives) =>
    `Stolper for ${objectives} mål: score ved siden av andelen som er forventet på statusdatoen, som i tabellen over`,
  settings: {
    change: "Endre innstillingene",
    unchanged: "Ingenting ble endret",
    names: {
      asOf: "Statusdato",
      statusRule: "Statusregel",
      kpiRule: "Statusregel for KPI-er",
      fiscalStart: "Regnskapsåret begynner i måned",
      calendar: "Kalender",
      materialityShare: "Vesentlig fra, andel av plan",
      materialityAmount: "Vesentlig fra, beløp",
      staleDays: "Dager mellom innsjekk",
      maxKeyResults: "Flest nøkkelresultater per mål",
      language: "Språk",
    },
    meanings: {
      asOf: "Dagen all status vurderes etter. Endre den her, så følger alle formler etter",
      statusRule:
        "En forhåndsvalgt regel som pace, google eller committed, eller grenser som gap 0.1 0.25. Tom: pace der datoer er kjent, ellers etter type, ellers google",
      kpiRule: "Grenser for måloppnåelsen, som score 1 0.9. Tom: Gul og Rød for hver KPI, ellers score 1 0.9",
      fiscalStart:
        "1 til 12; 7 first når året har navn etter første dag. Ved et ukemønster bare first eller last",
      calendar: "months, eller et ukemønster med årsslutt på engelsk, som 4-4-5 last Saturday of April",
      materialityShare: "Avvik opp til denne andelen av planen er ikke noe unntak",
      materialityAmount: "Avvik opp til dette beløpet, i KPI-ens egen enhet, er ikke noe unntak",
      staleDays: "Når ingen har sjekket inn på lenger tid, minner panelet om det",
      maxKeyResults: "Er det flere, sier coachen fra",
      language: "Språket i panelet, som kode, for eksempel no. Tom: som regnearket",
    },
    labelHeadings: ["Status", "Ditt ord", "Når"],
    statuses: {
      "no-target": "Det finnes ingen målverdi å måle mot",
      "not-started": "Første dag er ikke kommet ennå",
      "no-data": "Det finnes ingen verdi ennå",
      stale: "Siste verdi er for gammel til å stole på",
      missed: "Tiden er ute, og målverdien ble ikke nådd",
      achieved: "Målverdien er nådd",
      "on-track": "Så bra som det bør være nå, eller bedre",
      "at-risk": "Bak, men innen rekkevidde",
      "off-track": "Lenger bak enn det",
    },
    outside:
      "Denne cellen er flyttet ut av innstillingene, så panelet ser den ikke. Flytt den tilbake ved siden av de andre",
    dateNeeded: (found) => `Må være en dato${got(found)}`,
    numberNeeded: (least, found) => `Må være et tall, ${least} eller mer${got(found)}`,
    languageUnknown: (found) =>
      `Det finnes ikke tekster på språket «${found}»; panelet kan ${Object.keys(languages).join(", ")}`,
    wordNeeded: "Må være et ord",
    noRow: (status) => `Innstillingsarket har ikke lenger en rad for «${status}». Legg til en der`,
  },
  milestoneSheet: "Milepæler",
  noPaths: "Milepæler trenger et nøkkelresultat med målverdi, og datoene for perioden",
  kpi: {
    sheet: "KPI-er",
    insert: (name) => `Legg til KPI-en «${name.length > 40 ? `${name.slice(0, 39)}…` : name}»`,
    nameNeeded: "Skriv hva som måles",
    targetNeeded: "En KPI trenger en målverdi, som 45 eller 98 %: Uten den kan ingen si om den er god",
    timeFrameNeeded: "Velg hva målverdien gjelder for: en måned, et kvartal, et år",
    noRoomBelow: (at) =>
      `Tabellen i ${at} trenger en tom rad under seg, og én til før det som følger. Sett inn rader der, eller velg et nytt ark`,
  },
  map: {
    write: "Skriv koblingen mellom KPI-er og nøkkelresultater",
    sheet: "KPI-kobling",
    headings: ["Nøkkelresultat", "KPI", "Andel"],
    empty: "Koble minst én KPI til et nøkkelresultat først",
    unchanged: "Alt dette står allerede på arket",
    shareNegative: (keyResult, kpi) => `Andelen «${kpi}» har i «${keyResult}», må være 0 eller mer`,
    noRoomBelow: (at, lines) =>
      `Koblingen i ${at} trenger ${lines === 1 ? "1 tom rad" : `${lines} tomme rader`} under seg og én til før det som følger. Sett inn rader der, eller velg et nytt ark`,
    hasFormulas:
      "Rader i denne koblingen har formler, som ville blitt flyttet. Fjern radene på arket, eller velg et nytt ark",
    setCell: (at) => `Endre ${at}`,
    holdsFormula: (at) => `${at} har en formel; endre det den regnes ut fra`,
  },
  tools: {
    testSheet: "OKR-test",
    test: "Test funksjonene",
    repairFormulas: (count) => (count === 1 ? "Reparer 1 formel" : `Reparer ${count} formler`),
    nothingToRepair: "Det er ingenting å reparere",
    sheetProtected: "Arket er beskyttet. Opphev beskyttelsen og se en gang til",
    repairProblems: {
      unknown: (name) => `Det finnes ingen funksjon ${name}. Slå den opp under Funksjoner`,
      "other add-in": (name) => `${name} hører til et annet tillegg`,
      "Google only": (name) =>
        `Den bruker ${name}, som bare finnes i Google Sheets. Skriv den på nytt med funksjoner i Excel`,
      "open range": (range) => `${range} har ingen siste rad, som Excel trenger. Skriv for eksempel A2:A100`,
      array: (what) =>
        `${what} står i klammeparenteser, der Excel bare tar konstanter. Bruk HSTACK eller VSTACK`,
      "Excel only": (what) => `${what} er en referanse som bare Excel har. Skriv A2:A100`,
    },
    addLights: "Legg til trafikklys",
    removeLights: "Fjern trafikklys",
    amberAboveGreen: "Gult kan ikke ligge over grønt",
    nothingToLight: (at) =>
      `De fleste cellene i ${at} er verken score (0 til 1, eller 0 til 100) eller status som «On track». Merk en kolonne med slike`,
    freeze: (sheets) => (sheets === 1 ? "Kopier et ark som verdier" : `Kopier ${sheets} ark som verdier`),
    frozenSheet: (sheet) => `${sheet} verdier`,
    frozenTitle: (sheet) => `${sheet}: en kopi med verdier, uten formler`,
    frozenOn: "Kopiert",
    nothingToFreeze: {
      sheet: "Arket er tomt. Åpne arket som skal kopieres",
      all: "Ingen synlige ark har en formel fra OKR Workbook",
    },
  },
  templates: {
    insert: (title) => `Start fra «${title}»`,
    overviewSheet: "Oversikt",
    scorecardSheet: "Målstyringskort",
    kpiSheet: "KPI-er",
    kpiStatusSheet: "KPI-status",
    perspectives: ["Finans", "Kunde", "Interne prosesser", "Læring og vekst"],
    months: ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"],
  },
};

function got(found: string): string {
  return found === "" ? "" : `, fant «${found}»`;
}
