import { calendarYear, type FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import { isoPeriodLabel } from "../../core/calendar/isoPeriodLabel";
import { parsePeriodLabel } from "../../core/calendar/parsePeriodLabel";
import type { Period } from "./readPeriod";

/**
 * A period as a company with a calendar of its own means it: `Q1 2026`, `H1`, `FY26` and `FY26 P09` are of its fiscal
 * year; a named month, an ISO week and a day stay what they are.
 */
export function inCalendar(period: Period, calendar: FiscalCalendar): Period {
  if (calendar === calendarYear) return period;
  const own = parsePeriodLabel(period.written, calendar) ?? parsePeriodLabel(period.label, calendar);
  return own ? { ...period, label: isoPeriodLabel(own, calendar), first: own.start, last: own.end } : period;
}
