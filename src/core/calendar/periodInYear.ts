import type { Cadence, FiscalCalendar } from "./FiscalCalendar";
import { fiscalYearName } from "./fiscalYearName";
import type { Period } from "./Period";
import { periodAt } from "./periodAt";
import { periodOf } from "./periodOf";
import { serialFromDate } from "./serialFromDate";
import { periodsInYear } from "./weekPatternPeriodAt";

/** Period `number` of the year named `year`, or undefined where that year has none. */
export function periodInYear(
  year: number,
  cadence: Exclude<Cadence, "day">,
  number: number,
  calendar: FiscalCalendar,
): Period | undefined {
  const period = periodAt(firstOrdinal(year, cadence, calendar) + number - 1, cadence, calendar);
  return period.year === year && period.number === number ? period : undefined;
}

function firstOrdinal(year: number, cadence: Exclude<Cadence, "day">, calendar: FiscalCalendar): number {
  const endsIn = year + year - fiscalYearName(calendar, year);
  const counted = calendar.kind === "months" && calendar.firstMonth !== 1 ? endsIn - 1 : endsIn;
  if (cadence !== "week") return counted * periodsInYear[cadence];
  const inFirstWeek =
    calendar.kind === "months" ? serialFromDate(year, 1, 4) : periodAt(counted, "year", calendar).start; // ISO 8601: 4 January is in week 1
  return periodOf(inFirstWeek, "week", calendar).ordinal;
}
