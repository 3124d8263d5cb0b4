import type { MonthCalendar } from "./FiscalCalendar";
import { fiscalYearName } from "./fiscalYearName";
import { monthStart } from "./monthStart";
import type { Period } from "./Period";

/** Months in each period that is made of months. */
export const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** A month, quarter, half or year of a calendar of months; ordinals count fiscal months, three of them, six or twelve. */
export function monthPeriodAt(
  ordinal: number,
  cadence: keyof typeof monthsIn,
  calendar: MonthCalendar,
): Period {
  const months = monthsIn[cadence];
  const fiscalMonth = ordinal * months;
  const firstIndex = fiscalMonth + calendar.firstMonth - 1;
  const startsIn = Math.floor(fiscalMonth / 12);
  return {
    cadence,
    ordinal,
    year: fiscalYearName(calendar, calendar.firstMonth === 1 ? startsIn : startsIn + 1),
    number: (fiscalMonth - startsIn * 12) / months + 1,
    start: monthStart(firstIndex),
    end: monthStart(firstIndex + months) - 1,
  };
}
