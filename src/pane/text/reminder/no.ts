import type { Translation } from "../../../actions/text/Translation";
import type { ReminderPaneText } from "./en";

const numberOf = (count: number): string => count.toLocaleString("nb");
const keyResults = (count: number): string =>
  count === 1 ? "1 nøkkelresultat" : `${numberOf(count)} nøkkelresultater`;
const days = (count: number): string => (count === 1 ? "1 dag" : `${numberOf(count)} dager`);

const norwegian: Translation<ReminderPaneText> = {
  heading: "Ukentlig påminnelse",
  what: "Én gang i uken får du en e-post med nøkkelresultatene ingen har sjekket inn på en stund, og hvem som er ansvarlig. Hver enkelt slår den på for seg selv; ingen andre får den.",
  consent: "Den er av til du slår den på. Du lar da dette skriptet, og Google med det,",
  permissions: [
    "kjøre én gang i uken i ditt navn, også når regnearket er lukket, og lese tabellene i det",
    "få vite e-postadressen til kontoen din",
    "sende én e-post fra kontoen din, bare til den adressen",
  ],
  weekday: "Dag",
  hour: "Fra",
  days: "Dager uten innsjekk",
  daysHint: "Et nøkkelresultat tas med når siste innsjekk er så gammel",
  daysNeeded: (most) => `Må være et helt antall dager, 1 til ${numberOf(most)}`,
  switchOn: "Slå på påminnelsen",
  switchOff: "Slå av påminnelsen",
  isOn: (weekday, from, until, since) =>
    `På: hver ${weekday} mellom ${from} og ${until}, hvis et nøkkelresultat ikke har hatt innsjekk på ${since === 1 ? "en dag" : days(since)}.`,
  lastRun: (when, count) =>
    count === 0
      ? `Sist kjørt ${when}: Ingenting ventet, så ingen e-post ble sendt.`
      : `Sist kjørt ${when}: sendte en e-post om ${keyResults(count)}.`,
  lastError: (when, message) => `Kunne ikke sende e-post ${when}: ${message}`,
};

export default norwegian;
