import { calendarYear } from "./FiscalCalendar";
import { isoFromSerial } from "./isoFromSerial";
import type { Period } from "./Period";
import { periodLabel } from "./periodLabel";

/** The name of a period as tables are read: `2026-01`, `2026-Q1`, `2026-H1`, `2026-W07`, `FY2026`, a date. */
export function isoPeriodLabel(period: Period): string {
  if (period.cadence === "month") return isoFromSerial(period.start).slice(0, 7);
  return period.cadence === "year" ? `FY${period.year}` : periodLabel(period, calendarYear);
}
