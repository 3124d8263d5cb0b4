import type { FiscalCalendar } from "./FiscalCalendar";
import type { Period } from "./Period";
import { periodAt } from "./periodAt";

/** The period `count` after this one; a negative count goes back. */
export function nextPeriod(period: Period, calendar: FiscalCalendar, count = 1): Period {
  return periodAt(period.ordinal + count, period.cadence, calendar);
}
