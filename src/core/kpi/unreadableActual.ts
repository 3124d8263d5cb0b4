import { isoFromSerial } from "../calendar/isoFromSerial";
import { quote } from "../errors/quote";
import type { KpiPoint } from "../model/Kpi";

/** Says that a report holds text that no value could be read from, or undefined where it doesn't. */
export function unreadableActual({ actual, written, period, date, row }: KpiPoint): string | undefined {
  if (actual !== undefined || written?.actual === undefined) return undefined;
  const of = period || (date === undefined ? `row ${row}` : isoFromSerial(date));
  return `Actual of ${of} is not a number, got ${quote(written.actual)}; correct it or clear it`;
}
