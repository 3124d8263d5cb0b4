import { dateFromSerial } from "./dateFromSerial";
import type { FiscalCalendar } from "./FiscalCalendar";
import { monthIndex } from "./monthIndex";
import { monthStart } from "./monthStart";
import type { Period } from "./Period";

/**
 * The day of period `to` that a day of period `from` compares with.
 *
 * The same day of the same month in the period, cut off where that month is shorter; in weeks and week patterns the
 * same day counted from the start. The last day goes to the last day, of the period and of a month in it: a quarter
 * to date at the end of February is compared with one at the end of November, or the whole of November, booked on its
 * last day, would be missing.
 */
export function sameDay(serial: number, from: Period, to: Period, calendar: FiscalCalendar): number {
  if (serial === from.end) return to.end;
  if (calendar.kind === "weeks" || from.cadence === "week" || from.cadence === "day") {
    return Math.min(to.start + serial - from.start, to.end);
  }
  const fromMonth = monthIndex(serial);
  const toMonth = monthIndex(to.start) + fromMonth - monthIndex(from.start);
  const lastDay = monthStart(toMonth + 1) - 1;
  if (serial === monthStart(fromMonth + 1) - 1) return lastDay;
  return Math.min(monthStart(toMonth) + dateFromSerial(serial).day - 1, lastDay);
}
