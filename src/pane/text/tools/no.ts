import type { Translation } from "../../../actions/text/Translation";
import type { ToolText } from "./en";

const numberOf = (count: number): string => count.toLocaleString("nb");

const norwegian: Translation<ToolText> = {
  formulas: "Formler",
  formulasHint:
    "Etter installering, eller i en fil fra Excel eller Google Sheets, kan formler vise #NAVN? eller bare beholde siste verdi. Å se etter endrer ingenting.",
  check: "Se på alle formler",
  checked: (right, repairs, skipped) =>
    right + repairs + skipped === 0
      ? "Det er ingen OKR-formel i denne arbeidsboken."
      : [
          `${numberOf(right)} i orden`,
          ...(repairs > 0 ? [`${numberOf(repairs)} å reparere`] : []),
          ...(skipped > 0 ? [`${numberOf(skipped)} å se på selv`] : []),
        ].join(", "),
  repairable: "Blir reparert",
  skipped: "Blir som de er",
  states: { "not loaded": "Viser #NAVN? selv om den er riktig: Den legges inn på nytt" },
  onHiddenSheet: (cell) => `${cell}, på et skjult ark`,
  more: (count) => `og ${numberOf(count)} til`,
  repair: (count) => (count === 1 ? "Reparer den" : `Reparer alle ${numberOf(count)}`),
  alive: "Svarer funksjonene?",
  aliveHint:
    "Skriver to formler på et nytt ark, leser svarene og fjerner arket igjen. Ingenting av ditt blir berørt.",
  test: "Test",
  testing: "Venter på svarene …",
  verdicts: {
    alive: "Ja: Nye formler får svar, og riktige svar.",
    waiting: "Ikke svar etter noen sekunder. Vent til andre formler er lastet, og test igjen.",
  },
  notLoaded: {
    Excel:
      "Ikke lastet: Excel kjenner ikke funksjonene (#NAVN?). Lukk dette panelet og åpne det igjen fra gruppen OKR. Hjelper ikke det, fjerner du tillegget under Hjem > Tillegg og legger det til igjen.",
    "Google Sheets":
      "Ikke lastet: Skriptet hører ikke til dette regnearket, eller har en feil (#NAME?). Se under Utvidelser > Apps Script, og last regnearket på nytt.",
    Workbench: "Ikke lastet: Siden kjenner ikke funksjonene (#NAME?). Last den på nytt.",
  },
  wrong: (formula, got, wanted) =>
    `${formula} svarer ${got === "" ? "ingenting" : got}, og skulle ha svart ${wanted}. Et annet tillegg kan ha de samme navnene; last arbeidsboken på nytt og test igjen.`,
  lights: "Trafikklys",
  lightsHint: (at) =>
    `Markerer score etter disse grensene og status etter ordene i de merkede cellene (nå ${at}). Er én celle merket, gjelder det hele kolonnen i tabellen.`,
  cutOffs: { green: "Grønt fra", amber: "Gult fra" },
  removeLights: "Fjern",
  freeze: "Frys til verdier",
  freezeHint:
    "En kopi for dem uten tillegget: verdier i stedet for formler, på et nytt ark, med dagen den ble laget. Ditt eget ark blir som det er.",
  which: "Kopier",
  sheets: { sheet: "Arket som er åpent", all: "Alle ark med OKR-formler" },
};

export default norwegian;
