import { dateFromSerial } from "../../core/calendar/dateFromSerial";
import { isoFromSerial } from "../../core/calendar/isoFromSerial";
import { serialFromDate } from "../../core/calendar/serialFromDate";
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
}

type Found = readonly [label: string, first?: number, last?: number];

const two = (value: number): string => String(value).padStart(2, "0");
const fullYear = (text: string | undefined): number | undefined =>
  text === undefined || text === "" ? undefined : text.length > 2 ? Number(text) : 2000 + Number(text);

function span(label: string, year: number, month: number, length: number): Found {
  return [label, serialFromDate(year, month, 1), serialFromDate(year, month + length, 1) - 1];
}

function ofMonth(month: number, year: number | undefined): Found {
  return year === undefined ? [two(month)] : span(`${year}-${two(month)}`, year, month, 1);
}

function ofQuarter(quarter: number, year: number | undefined): Found {
  return year === undefined ? [`Q${quarter}`] : span(`${year}-Q${quarter}`, year, quarter * 3 - 2, 3);
}

function ofHalf(half: number, year: number | undefined): Found {
  return year === undefined ? [`H${half}`] : span(`${year}-H${half}`, year, half * 6 - 5, 6);
}

/** ISO 8601: week 1 is the one with 4 January in it. */
function ofWeek(week: number, year: number | undefined): Found | undefined {
  if (week < 1 || week > 53) return undefined;
  if (year === undefined) return [`W${two(week)}`];
  const fourth = serialFromDate(year, 1, 4);
  const monday = fourth - ((fourth + 5) % 7) + (week - 1) * 7;
  return [`${year}-W${two(week)}`, monday, monday + 6];
}

function ofDay(year: number, month: number, day: number): Found | undefined {
  const serial = serialFromDate(year, month, day);
  return dateFromSerial(serial).month === month ? [isoFromSerial(serial), serial, serial] : undefined;
}

const year = "[ .,/'’-]*(?:of |de |)((?:19|20)\\d\\d|\\d\\d)?";
const spelled = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");

/** In the order in which they are tried; each answers undefined where the numbers make no period. */
const spellings: readonly (readonly [RegExp, (parts: RegExpExecArray) => Found | undefined])[] = [
  [/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/, ([, y, m, d]) => ofDay(Number(y), Number(m), Number(d))],
  [/\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b/, ([, d, m, y]) => ofDay(Number(y), Number(m), Number(d))],
  [
    spelled("ytd|year[ -]to[ -]date|acumulado(?: (?:do|del) a[nñ]o)?|kumuliert|cumul|hittil i år"),
    () => ["YTD"],
  ],
  [spelled("((?:19|20)\\d\\d)[ -/]?[qt]([1-4])"), ([, y, q]) => ofQuarter(Number(q), Number(y))],
  [
    spelled(`(?:q|t|kvartal |quartal |trimestre |quarter )([1-4])${year}`),
    ([, q, y]) => ofQuarter(Number(q), fullYear(y)),
  ],
  [
    spelled(`([1-4])(?:[.ºª°]|er|e|st|nd|rd|th)? ?(?:q|t|quartal|trim|trimestre|kvartal|quarter)${year}`),
    ([, q, y]) => ofQuarter(Number(q), fullYear(y)),
  ],
  [spelled(`[hs]([12])[ -/']+${year.replace("?)?", "?)")}`), ([, h, y]) => ofHalf(Number(h), fullYear(y))],
  [spelled("((?:19|20)\\d\\d)[ -]?(?:w|kw)(\\d{1,2})"), ([, y, w]) => ofWeek(Number(w), Number(y))],
  [
    spelled(
      `(?:kw|week|wk|w|semana|sem|semaine|uke|woche)[ .-]*(\\d{1,2})(?:[ /.-]+((?:19|20)\\d\\d|\\d\\d))?`,
    ),
    ([, w, y]) => ofWeek(Number(w), fullYear(y)),
  ],
  [
    spelled(`(?:fy|gj|exercice|ejercicio|ano|year)[ -]*'?((?:19|20)?\\d\\d)(?:[/–-]((?:19|20)?\\d\\d))?`),
    ([, from, to]) => ofYear(fullYear(to ?? from)!, to !== undefined),
  ],
  [/\b((?:19|20)\d\d)-(0[1-9]|1[0-2])\b/, ([, y, m]) => ofMonth(Number(m), Number(y))],
  [/\b(0?[1-9]|1[0-2])[./-]((?:19|20)\d\d)\b/, ([, m, y]) => ofMonth(Number(m), Number(y))],
  [/((?:19|20)\d\d)年(\d{1,2})月/, ([, y, m]) => ofMonth(Number(m), Number(y))],
  [/\b((?:19|20)\d\d)[/–](\d\d)\b/, ([, , to]) => ofYear(fullYear(to)!, true)],
  [/\b((?:19|20)\d\d)\b/, ([, y]) => ofYear(Number(y), false)],
];

/** A year written across two (2024/25) doesn't say where it begins. */
function ofYear(value: number, across: boolean): Found {
  return across ? [`FY${value}`] : span(`FY${value}`, value, 1, 12);
}

const monthName =
  /(?<![\p{L}\p{N}])(\p{L}{3,10})\.?(?:[ .,/'’-]*(?:of |de )?((?:19|20)\d\d|\d\d))?(?![\p{L}\p{N}])/giu;
const yearBefore = /^\s*((?:19|20)\d\d)[ -]+\p{L}+\.?\s*$/u;

function readMonthName(text: string): { found: Found; matched: string } | undefined {
  for (const parts of text.matchAll(monthName)) {
    const month = monthOf(parts[1]!);
    if (month === undefined) continue;
    const before = parts[2] === undefined ? yearBefore.exec(text)?.[1] : undefined;
    return { found: ofMonth(month, fullYear(parts[2] ?? before)), matched: before ? text : parts[0] };
  }
  return undefined;
}

/** The period that a text names, in many spellings and six languages, with what remains of the text; else undefined. */
export function readPeriod(text: string): Period | undefined {
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
    const found = parts && read(parts);
    if (found) return toPeriod(found, text, parts[0]);
  }
  return undefined;
}

function toPeriod([label, first, last]: Found, text: string, matched: string): Period {
  return {
    label,
    first,
    last,
    rest: text
      .replace(matched, " ")
      .replace(/\(\s*\)/g, "")
      .trim(),
  };
}

/** The period of a number that stands as a heading: a year, or a cell date; of the days of one month only that month. */
export function periodOfNumber(value: number): Period | undefined {
  if (value >= 1990 && value <= 2100 && Number.isInteger(value)) {
    const [label, first, last] = ofYear(value, false);
    return { label, first, last, rest: "" };
  }
  if (value < 32874 || value > 73415 || !Number.isInteger(value)) return undefined;
  const date = dateFromSerial(value);
  const nextMonth = dateFromSerial(value + 1).month !== date.month;
  const found =
    date.day === 1 || nextMonth ? ofMonth(date.month, date.year) : ofDay(date.year, date.month, date.day)!;
  return { label: found[0], first: found[1], last: found[2], rest: "" };
}
