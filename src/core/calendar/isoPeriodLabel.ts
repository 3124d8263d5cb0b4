import { calendarYear, type FiscalCalendar } from "./FiscalCalendar";
import { isoFromSerial } from "./isoFromSerial";
import type { Period } from "./Period";
import { periodLabel } from "./periodLabel";

/**
 * The name of a period as tables are read: `2026-01`, `2026-Q1`, `2026-H1`, `2026-W07`, `FY2026`, a date.
 *
 * In a calendar other than the calendar year what is not a calendar month is named as OKR.PERIOD names it: `FY26 Q3`.
 */
export function isoPeriodLabel(period: Period, calendar: FiscalCalendar = calendarYear): string {
  if (period.cadence === "month" && calendar.kind === "months") {
    return isoFromSerial(period.start).slice(0, 7);
  }
  const isCalendarYear = calendar.kind === "months" && calendar.firstMonth === 1;
  return period.cadence === "year" && isCalendarYear ? `FY${period.year}` : periodLabel(period, calendar);
}
