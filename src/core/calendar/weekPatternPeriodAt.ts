import type { Cadence, WeekCalendar } from "./FiscalCalendar";
import { fiscalYearName } from "./fiscalYearName";
import type { Period } from "./Period";
import { weekYearEnd } from "./weekYearEnd";
import { weekYearOf } from "./weekYearOf";

/** Periods in a year, of the cadences that every year has the same number of. */
export const periodsInYear = { month: 12, quarter: 4, half: 2, year: 1 } as const;

/** A week, period, quarter, half or year of a week-pattern calendar; the last of each holds a 53rd week. */
export function weekPatternPeriodAt(
  ordinal: number,
  cadence: Exclude<Cadence, "day">,
  calendar: WeekCalendar,
): Period {
  if (cadence === "week") return weekAt(ordinal, calendar);
  const count = periodsInYear[cadence];
  const endsIn = Math.floor(ordinal / count);
  const number = ordinal - endsIn * count + 1;
  const yearStart = weekYearEnd(calendar, endsIn - 1) + 1;
  return {
    cadence,
    ordinal,
    year: fiscalYearName(calendar, endsIn),
    number,
    start: yearStart + 7 * weeksBefore(number, count, calendar),
    end:
      number === count
        ? weekYearEnd(calendar, endsIn)
        : yearStart + 7 * weeksBefore(number + 1, count, calendar) - 1,
  };
}

function weeksBefore(number: number, count: number, { pattern }: WeekCalendar): number {
  const before = number - 1;
  if (count < 12) return (52 / count) * before;
  const inQuarter = before % 3;
  return Math.floor(before / 3) * 13 + (inQuarter > 0 ? pattern[0] : 0) + (inQuarter > 1 ? pattern[1] : 0);
}

function weekAt(ordinal: number, calendar: WeekCalendar): Period {
  const start = ordinal * 7 + calendar.weekday + 3;
  const endsIn = weekYearOf(calendar, start);
  const number = (start - weekYearEnd(calendar, endsIn - 1) - 1) / 7 + 1;
  return { cadence: "week", ordinal, year: fiscalYearName(calendar, endsIn), number, start, end: start + 6 };
}
