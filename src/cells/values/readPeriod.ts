import { dateFromSerial } from "../../core/calendar/dateFromSerial";
import { calendarYear } from "../../core/calendar/FiscalCalendar";
import { isoPeriodLabel } from "../../core/calendar/isoPeriodLabel";
import { parsePeriodLabel } from "../../core/calendar/parsePeriodLabel";
import type { Period as CalendarPeriod } from "../../core/calendar/Period";
import { periodInYear } from "../../core/calendar/periodInYear";
import { periodOf } from "../../core/calendar/periodOf";
import { monthOf } from "./months";

/** A stretch of time as a heading or a cell names it. */
export interface Period {
  /** ISO-like: `2026-01`, `2026-Q1`, `2026-W07`, `FY2026`, `YTD`, a date; without a year `01`, `Q1`, `W07`. */
  readonly label: string;
  /** First and last serial day; undefined where the text leaves them open. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** What else the text says. */
  readonly rest: string;
  /** The part of the text that names it. */
  readonly written: string;
}

type Found = readonly [label: string, first?: number, last?: number];

const fullYear = (text: string | undefined): number | undefined =>
  text === undefined || text === "" ? undefined : text.length > 2 ? Number(text) : 2000 + Number(text);

/** How a stretch without a year is called: `01`, `Q1`, `H1`, `W07`. */
const letters = { month: "", quarter: "Q", half: "H", week: "W" } as const;
const most = { month: 12, quarter: 4, half: 2, week: 53 } as const;
type Part = keyof typeof letters;

function ofPart(part: Part, number: number, year: number | undefined): Found | undefined {
  if (year !== undefined) return ofCalendar(periodInYear(year, part, number, calendarYear));
  if (number < 1 || number > most[part]) return undefined;
  const width = part === "month" || part === "week" ? 2 : 1;
  return [letters[part] + String(number).padStart(width, "0")];
}

function ofCalendar(period: CalendarPeriod | undefined): Found | undefined {
  return period && [isoPeriodLabel(period), period.start, period.end];
}

function ofLabel(text: string): Found | undefined {
  return ofCalendar(parsePeriodLabel(text));
}

const year = "[ .,/'’-]*(?:of |de |)((?:19|20)\\d\\d|\\d\\d)?";
const spelled = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");

/** In the order in which they are tried; the first that fits answers undefined where its numbers make no period. */
const spellings: readonly (readonly [RegExp, (parts: RegExpExecArray) => Found | undefined])[] = [
  [/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/, ([day]) => ofLabel(day)],
  [
    /\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b/,
    ([, d, m, y]) => ofLabel(`${y}-${m!.padStart(2, "0")}-${d!.padStart(2, "0")}`),
  ],
  [
    spelled("ytd|year[ -]to[ -]date|acumulado(?: (?:do|del) a[nñ]o)?|kumuliert|cumul|hittil i år"),
    () => ["YTD"],
  ],
  [spelled("((?:19|20)\\d\\d)[ -/]?[qt]([1-4])"), ([, y, q]) => ofPart("quarter", Number(q), Number(y))],
  [
    spelled(`(?:q|t|kvartal |quartal |trimestre |quarter )([1-4])${year}`),
    ([, q, y]) => ofPart("quarter", Number(q), fullYear(y)),
  ],
  [
    spelled(`([1-4])(?:[.ºª°]|er|e|st|nd|rd|th)? ?(?:q|t|quartal|trim|trimestre|kvartal|quarter)${year}`),
    ([, q, y]) => ofPart("quarter", Number(q), fullYear(y)),
  ],
  [
    spelled(`[hs]([12])[ -/']+${year.replace("?)?", "?)")}`),
    ([, h, y]) => ofPart("half", Number(h), fullYear(y)),
  ],
  [spelled("((?:19|20)\\d\\d)[ -]?(?:w|kw)(\\d{1,2})"), ([, y, w]) => ofPart("week", Number(w), Number(y))],
  [
    spelled(
      `(?:kw|week|wk|w|semana|sem|semaine|uke|woche)[ .-]*(\\d{1,2})(?:[ /.-]+((?:19|20)\\d\\d|\\d\\d))?`,
    ),
    ([, w, y]) => ofPart("week", Number(w), fullYear(y)),
  ],
  [
    spelled(`(?:fy|gj|exercice|ejercicio|ano|year)[ -]*'?((?:19|20)?\\d\\d)(?:[/–-]((?:19|20)?\\d\\d))?`),
    ([, from, to]) => ofLabel(`fy${from}${to === undefined ? "" : `/${to}`}`),
  ],
  [/\b((?:19|20)\d\d)-(0[1-9]|1[0-2])\b/, ([, y, m]) => ofPart("month", Number(m), Number(y))],
  [/\b(0?[1-9]|1[0-2])[./-]((?:19|20)\d\d)\b/, ([, m, y]) => ofPart("month", Number(m), Number(y))],
  [/((?:19|20)\d\d)年(\d{1,2})月/, ([, y, m]) => ofPart("month", Number(m), Number(y))],
  [/\b((?:19|20)\d\d)[/–](\d\d)\b/, ([across]) => ofLabel(across)],
  [/\b((?:19|20)\d\d)\b/, ([, y]) => ofLabel(y!)],
];

const monthName =
  /(?<![\p{L}\p{N}])(\p{L}{3,10})\.?(?:[ .,/'’-]*(?:of |de )?((?:19|20)\d\d|\d\d))?(?![\p{L}\p{N}])/giu;
const yearBefore = /^\s*((?:19|20)\d\d)[ -]+\p{L}+\.?\s*$/u;

function readMonthName(text: string): { found: Found; matched: string } | undefined {
  for (const parts of text.matchAll(monthName)) {
    const month = monthOf(parts[1]!);
    if (month === undefined) continue;
    const before = parts[2] === undefined ? yearBefore.exec(text)?.[1] : undefined;
    const found = ofPart("month", month, fullYear(parts[2] ?? before))!;
    return { found, matched: before ? text : parts[0] };
  }
  return undefined;
}

/** The period that a text names, in many spellings and six languages, with what remains of the text; else undefined. */
export function readPeriod(text: string): Period | undefined {
  const whole = /\d/.test(text) ? ofLabel(text) : undefined;
  if (whole) return toPeriod(whole, text, text);
  const named = readMonthName(text);
  if (named?.found[1] !== undefined) return toPeriod(named.found, text, named.matched);
  const spelt = readSpelling(text);
  // A month without a year gives way to a stretch of a year that is written out: `Q3 2026, as of 14 August`.
  if (named && (spelt?.first === undefined || spelt.label.startsWith("FY"))) {
    return toPeriod(named.found, text, named.matched);
  }
  return spelt;
}

function readSpelling(text: string): Period | undefined {
  if (!/\d|ytd|to.date|acum|kumul|cumul|hittil/i.test(text)) return undefined;
  for (const [pattern, read] of spellings) {
    const parts = pattern.exec(text);
    if (parts === null) continue;
    const found = read(parts);
    return found && toPeriod(found, text, parts[0]);
  }
  return undefined;
}

function toPeriod([label, first, last]: Found, text: string, matched: string): Period {
  return {
    label,
    first,
    last,
    written: matched,
    rest: text
      .replace(matched, " ")
      .replace(/\(\s*\)/g, "")
      .trim(),
  };
}

/** The period of a number that stands as a heading: a year, or a cell date; of the days of one month only that month. */
export function periodOfNumber(value: number): Period | undefined {
  if (value >= 1990 && value <= 2100 && Number.isInteger(value)) return readPeriod(String(value));
  if (value < 32874 || value > 73415 || !Number.isInteger(value)) return undefined;
  const { month, day } = dateFromSerial(value);
  const isEdge = day === 1 || dateFromSerial(value + 1).month !== month;
  const [label, first, last] = ofCalendar(periodOf(value, isEdge ? "month" : "day", calendarYear))!;
  return { label, first, last, rest: "", written: label };
}

/** A stretch without a year (`01`, `Q1`, `W07`) in the year given; what has its year, or none to take, stays as it is. */
export function withYear(period: Period, year: number): Period {
  const parts = period.first === undefined ? /^([QHW]?)(\d{1,2})$/.exec(period.label) : null;
  const part = parts && (Object.keys(letters) as Part[]).find((name) => letters[name] === parts[1]);
  const found = parts && part && ofPart(part, Number(parts[2]), year);
  return found ? { ...period, label: found[0], first: found[1], last: found[2], written: found[0] } : period;
}
