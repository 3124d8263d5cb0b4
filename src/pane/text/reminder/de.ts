import type { Translation } from "../../../actions/text/Translation";
import type { ReminderPaneText } from "./en";

const numberOf = (count: number): string => count.toLocaleString("de");

const german: Translation<ReminderPaneText> = {
  heading: "Wöchentliche Erinnerung",
  what: "Einmal pro Woche erhalten Sie eine E-Mail mit den Schlüsselergebnissen, für die länger niemand eingecheckt hat, und ihren Verantwortlichen. Jede Person schaltet sie für sich selbst ein; niemand sonst erhält sie.",
  consent: "Sie ist aus, bis Sie sie einschalten. Dann erlauben Sie diesem Skript, und damit Google,",
  permissions: [
    "einmal pro Woche in Ihrem Namen zu laufen, auch wenn die Google-Tabelle geschlossen ist, und ihre Tabellen zu lesen",
    "die E-Mail-Adresse Ihres Kontos zu erfahren",
    "eine E-Mail von Ihrem Konto zu senden, nur an diese Adresse",
  ],
  weekday: "Tag",
  hour: "Ab",
  days: "Tage ohne Check-in",
  daysHint: "Ein Schlüsselergebnis wird genannt, sobald sein letzter Check-in so alt ist",
  daysNeeded: (most) => `Erfordert eine ganze Zahl von Tagen, 1 bis ${numberOf(most)}`,
  switchOn: "Erinnerung einschalten",
  switchOff: "Erinnerung ausschalten",
  isOn: (weekday, from, until, days) =>
    `An: jeden ${weekday} zwischen ${from} und ${until}, wenn ein Schlüsselergebnis seit ${days === 1 ? "einem Tag" : `${numberOf(days)} Tagen`} kein Check-in hatte.`,
  lastRun: (when, count) =>
    count === 0
      ? `Letzter Lauf ${when}: Nichts war offen, daher wurde keine E-Mail gesendet.`
      : `Letzter Lauf ${when}: E-Mail zu ${count === 1 ? "1 Schlüsselergebnis" : `${numberOf(count)} Schlüsselergebnissen`} gesendet.`,
  lastError: (when, message) => `Am ${when} konnte keine E-Mail gesendet werden: ${message}`,
};

export default german;
