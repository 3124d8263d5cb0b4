import { FormulaError } from "../errors/FormulaError";
import { isoFromSerial } from "../calendar/isoFromSerial";

export const dayCounts = ["elapsed", "inclusive"] as const;
/** `elapsed` counts the nights since the start: 0 on the first day. `inclusive` counts today as done as well. */
export type DayCount = (typeof dayCounts)[number];

/**
 * Share of the way that should be behind by a date, if it is walked evenly: 0 before the start, 1 from the due date on.
 *
 * Start and due on one day is a deadline: 0 before, 1 from then. Dates are serial days; NaN (unknown) answers NaN.
 *
 * @throws {FormulaError} #NUM! where the due date is before the start
 */
export function expectedShare(start: number, due: number, asOf: number, count: DayCount = "elapsed"): number {
  if (due < start) {
    throw new FormulaError(
      "#NUM!",
      `expected share needs a due date on or after the start, got ${isoFromSerial(due)} with a start on ${isoFromSerial(start)}; check both`,
    );
  }
  if (start !== start || due !== due || asOf !== asOf) return NaN;
  if (asOf < start) return 0;
  if (asOf >= due) return 1;
  const today = count === "inclusive" ? 1 : 0;
  return (asOf - start + today) / (due - start + today);
}
