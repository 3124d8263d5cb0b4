import { FormulaError } from "../errors/FormulaError";
import type { WeekCalendar, WeekPattern } from "./FiscalCalendar";
import { monthNumber } from "./monthNumber";

const patterns: Readonly<Record<string, WeekPattern>> = {
  "445": [4, 4, 5],
  "454": [4, 5, 4],
  "544": [5, 4, 4],
};

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a week pattern with its year end: `4-4-5 last Saturday of April`, `4-5-4 nearest Saturday to January 31`.
 *
 * The year end must be there: two companies with the same 4-4-5 can be weeks apart.
 *
 * @throws {FormulaError} #VALUE! where the pattern or the year end can't be read
 */
export function parseWeekCalendar(text: string): Omit<WeekCalendar, "naming"> {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  const [, pattern = "", end = ""] = /^([45][-–/ ]?[45][-–/ ]?[45])[ ,:]*(.*)$/.exec(plain) ?? [];
  const weeks = patterns[pattern.replace(/\D/g, "")];
  const yearEnd = lastWeekday(end) ?? nearestWeekday(end);
  if (weeks === undefined || yearEnd === undefined) {
    throw new FormulaError(
      "#VALUE!",
      `calendar needs months, or 4-4-5, 4-5-4 or 5-4-4 with its year end, such as “4-4-5 last Saturday of April” or “4-5-4 nearest Saturday to January 31”, got “${text}”`,
    );
  }
  return { kind: "weeks", pattern: weeks, ...yearEnd };
}

type YearEnd = Pick<WeekCalendar, "ends" | "weekday" | "month" | "day">;

function lastWeekday(text: string): YearEnd | undefined {
  const [, dayName = "", monthName = ""] = /^last (\p{L}+) (?:of|in) (\p{L}+)$/u.exec(text) ?? [];
  const weekday = weekdayNumber(dayName);
  const month = monthNumber(monthName);
  return weekday === undefined || month === undefined ? undefined : { ends: "last", weekday, month, day: 31 };
}

/** `nearest Saturday to January 31`, `Saturday nearest 31 January`, `closest Sunday to Dec 31`. */
function nearestWeekday(text: string): YearEnd | undefined {
  const parts = /^(?:(?:nearest|closest) (\p{L}+)|(\p{L}+) (?:nearest|closest))(?: to)? (.+)$/u.exec(text);
  if (parts === null) return undefined;
  const weekday = weekdayNumber(parts[1] ?? parts[2]!);
  const date = parts[3]!.replace(/[.,]|\b(?:the|of)\b|(?<=\d)(?:st|nd|rd|th)\b/g, " ").trim();
  const [, dayFirst, nameLast, nameFirst, dayLast] =
    /^(?:(\d{1,2}) +(\p{L}+)|(\p{L}+) +(\d{1,2}))$/u.exec(date) ?? [];
  const month = monthNumber(nameLast ?? nameFirst ?? "");
  const day = Number(dayFirst ?? dayLast);
  if (weekday === undefined || month === undefined || !(day >= 1 && day <= daysIn[month - 1]!))
    return undefined;
  return { ends: "nearest", weekday, month, day };
}

/** 0 Monday … 6 Sunday, from the name or three letters of it. */
function weekdayNumber(text: string): number | undefined {
  const index = text.length < 3 ? -1 : weekdays.findIndex((name) => name.startsWith(text));
  return index < 0 ? undefined : index;
}
