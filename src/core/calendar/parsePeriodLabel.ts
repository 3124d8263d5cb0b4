import { withoutAccents } from "../text/withoutAccents";
import type { Cadence, FiscalCalendar } from "./FiscalCalendar";
import { calendarYear } from "./FiscalCalendar";
import { monthNumber } from "./monthNumber";
import type { Period } from "./Period";
import { periodInYear } from "./periodInYear";
import { periodOf } from "./periodOf";
import { serialFromDate } from "./serialFromDate";
import { serialFromIso } from "./serialFromIso";

/**
 * The period that a label means, or undefined where it means none for sure.
 *
 * All that `periodLabel` writes, and what tables carry: `2026-03`, `Mar 2026`, `Jan-26`, `mars 2026`, `Q3 2026`,
 * `FY26 Q3`, `3Q26`, `T1 2026`, `3. Quartal 2026`, `H1 FY26`, `S1 2026`, `KW 7 2026`, `FY 2024/25`, `2026`, a date.
 * Halves, quarters and years are those of the calendar given, FY or not, for a company speaks of its own quarters.
 * A named month and `2026-03` are the calendar month in any calendar; `P09` is the ninth fiscal month.
 */
export function parsePeriodLabel(text: string, calendar: FiscalCalendar = calendarYear): Period | undefined {
  const label = text
    .replace(/[\s\u00a0'’]+/g, " ")
    .trim()
    .toLowerCase();
  const day = serialFromIso(label);
  if (day !== undefined) return periodOf(day, "day", calendar);
  // A month first: 2011-12 is December, only FY 2011-12 is a year.
  return namedMonth(label, calendar) ?? yearLabel(label, calendar) ?? numberedPeriod(label, calendar);
}

/** What is written across two years is no calendar year. Where nothing says when it begins: with July, between April and October. */
const acrossTwoYears: FiscalCalendar = { kind: "months", firstMonth: 7, naming: "last" };

/** `FY26`, `FY2025/26`, `2026` */
function yearLabel(label: string, calendar: FiscalCalendar): Period | undefined {
  const parts = /^(fy|gj|ej)? ?(\d{4}|\d{2})(?: ?[/–-] ?(\d{2}|\d{4}))?$/.exec(label);
  if (parts === null) return undefined;
  const [, fiscal, from, to] = parts;
  if (fiscal === undefined && from!.length === 2) return undefined;
  const year = fullYear(from!);
  if (to === undefined) return periodInYear(year, "year", 1, calendar);
  if (fullYear(to) !== year + 1) return undefined;
  const isCalendarYear = calendar.kind === "months" && calendar.firstMonth === 1;
  const across = isCalendarYear ? acrossTwoYears : calendar;
  return periodInYear(across.naming === "first" ? year : year + 1, "year", 1, across);
}

/** `2026-03`, `03/2026`, `2026-M03`, `Mar 2026`, `Jan-26`, `2026 mars` */
function namedMonth(label: string, calendar: FiscalCalendar): Period | undefined {
  const [, yearFirst, monthLast] = /^(\d{4})[-/. ]?m?(\d{2})$/.exec(label) ?? [];
  const [, monthFirst, yearLast] = /^(\d{1,2})[-/. ](\d{4})$/.exec(label) ?? [];
  const [, name, yearOfName] = /^(\p{L}{3,})\.?(?:[-/. ]| de )?(\d{4}|\d{2})$/u.exec(label) ?? [];
  const [, yearBefore, nameLast] = /^(\d{4})[-/. ](\p{L}{3,})\.?$/u.exec(label) ?? [];
  const month = monthNumber(name ?? nameLast ?? "") ?? Number(monthLast ?? monthFirst);
  const year = yearFirst ?? yearLast ?? yearOfName ?? yearBefore;
  if (year === undefined || !(month >= 1 && month <= 12)) return undefined;
  const start = serialFromDate(fullYear(year), month, 1);
  const own = calendar.kind === "months" ? calendar : calendarYear;
  return periodOf(start, "month", own);
}

const letterCadence = new Map(
  Object.entries<Exclude<Cadence, "day">>({
    q: "quarter",
    t: "quarter",
    k: "quarter",
    kv: "quarter",
    kvartal: "quarter",
    quarter: "quarter",
    quartal: "quarter",
    trimestre: "quarter",
    tri: "quarter",
    h: "half",
    hj: "half",
    s: "half",
    semestre: "half",
    half: "half",
    halbjahr: "half",
    halvar: "half",
    p: "month",
    period: "month",
    w: "week",
    kw: "week",
    week: "week",
    wk: "week",
    uke: "week",
    woche: "week",
    semaine: "week",
    semana: "week",
  }),
);

const yearPart = "(?:fy|gj|ej)? ?(\\d{4}|\\d{2})";
const yearInFront = new RegExp(`^${yearPart}[-/ ,]*([a-z]+)[. ]?(\\d{1,2})$`);
const yearBehind = new RegExp(
  `^(?:([a-z]+)[. ]?(\\d{1,2})|(\\d{1,2})[ºª.]?(?:er|eme|e|st|nd|rd|th)? ?([a-z]+))(?:[-/ ,]*| de )${yearPart}$`,
);

/** A letter or word with a number, and a year on either side: `FY26 Q3`, `2026-W07`, `3. Quartal 2026`, `3Q26`. */
function numberedPeriod(label: string, calendar: FiscalCalendar): Period | undefined {
  const plain = withoutAccents(label);
  const inFront = yearInFront.exec(plain);
  const behind = yearBehind.exec(plain);
  const [name, number, written] = inFront
    ? [inFront[2]!, inFront[3]!, inFront[1]!]
    : behind
      ? [behind[1] ?? behind[4]!, behind[2] ?? behind[3]!, behind[5]!]
      : [];
  const cadence = name === undefined ? undefined : letterCadence.get(name);
  if (cadence === undefined || number === undefined || written === undefined) return undefined;
  return periodInYear(fullYear(written), cadence, Number(number), calendar);
}

/** Two digits are a year of this century, as `periodLabel` writes them. */
function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
