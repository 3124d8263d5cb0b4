import type { Cadence, FiscalCalendar } from "../calendar/FiscalCalendar";
import { periodOf } from "../calendar/periodOf";

/** How many periods of a cadence end within two days, both included: that often a KPI is reported between them. */
export function reportsWithin(cadence: Cadence, from: number, to: number, calendar: FiscalCalendar): number {
  const first = periodOf(from, cadence, calendar);
  const last = periodOf(to, cadence, calendar);
  return last.ordinal - first.ordinal + (last.end <= to ? 1 : 0);
}
