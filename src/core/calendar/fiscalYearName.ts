import type { FiscalCalendar } from "./FiscalCalendar";

/**
 * The year that names a fiscal year, from the calendar year it ends in.
 *
 * Named by its first day, a year that ends with December still bears the same number, since it began in January.
 */
export function fiscalYearName(calendar: FiscalCalendar, endsIn: number): number {
  const withCalendarYear =
    calendar.kind === "months" ? calendar.firstMonth === 1 : calendar.month === 12 && calendar.day === 31;
  return calendar.naming === "last" || withCalendarYear ? endsIn : endsIn - 1;
}
