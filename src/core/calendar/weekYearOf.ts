import { dateFromSerial } from "./dateFromSerial";
import type { WeekCalendar } from "./FiscalCalendar";
import { weekYearEnd } from "./weekYearEnd";

/** The week-pattern year that holds a day, by the calendar year of its year-end date (see `weekYearEnd`). */
export function weekYearOf(calendar: WeekCalendar, serial: number): number {
  let { year } = dateFromSerial(serial);
  while (serial > weekYearEnd(calendar, year)) year += 1;
  while (serial <= weekYearEnd(calendar, year - 1)) year -= 1;
  return year;
}
