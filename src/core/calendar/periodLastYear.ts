import { dateFromSerial } from "./dateFromSerial";
import type { FiscalCalendar } from "./FiscalCalendar";
import { monthStart } from "./monthStart";
import type { Period } from "./Period";
import { periodAt } from "./periodAt";
import { periodOf } from "./periodOf";
import { periodsInYear } from "./weekPatternPeriodAt";

/**
 * The period with the same number one year earlier, or undefined for a 53rd week, which has none.
 *
 * A day goes to the same day of the month, 29 February to 28 February; in a week-pattern calendar to the same day of
 * the same week.
 */
export function periodLastYear(period: Period, calendar: FiscalCalendar): Period | undefined {
  const { cadence, ordinal, start, number } = period;
  if (cadence === "week") {
    if (number === 53) return undefined;
    const thisWeek = periodAt(ordinal - 52, cadence, calendar);
    return thisWeek.number === number ? thisWeek : periodAt(ordinal - 53, cadence, calendar);
  }
  if (cadence !== "day") return periodAt(ordinal - periodsInYear[cadence], cadence, calendar);
  if (calendar.kind === "weeks") {
    const week = periodOf(start, "week", calendar);
    const weekBefore = periodLastYear(week, calendar);
    return weekBefore && periodAt(weekBefore.start + start - week.start, cadence, calendar);
  }
  const { year, month, day } = dateFromSerial(start);
  const index = (year - 1) * 12 + month - 1;
  return periodAt(Math.min(monthStart(index) + day - 1, monthStart(index + 1) - 1), cadence, calendar);
}
