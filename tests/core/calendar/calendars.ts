import { parseFiscalCalendar } from "../../../src/core/calendar/parseFiscalCalendar";

/** One calendar of every kind: each first month, both namings, each pattern with both kinds of year end. */
export const calendars = [
  ...Array.from({ length: 12 }, (_, month) => [`${month + 1}`, ""] as const),
  ["7 first", ""],
  ["", "4-4-5 last Saturday of September"],
  ["", "5-4-4 last Friday of December"],
  ["first", "4-5-4 nearest Saturday to January 31"],
  ["", "4-4-5 nearest Sunday to December 31"],
  ["first", "4-4-5 nearest Saturday to December 28"],
  ["", "5-4-4 nearest Monday to February 29"],
  ["", "4-5-4 last Sunday of February"],
].map(([start, kind]) => ({
  name: `${kind || "months"} from ${start || "its own beginning"}`,
  calendar: parseFiscalCalendar(start, kind),
}));
