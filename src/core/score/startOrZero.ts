import { FormulaError } from "../errors/FormulaError";

/**
 * The start that a key result is measured from.
 *
 * One that was never asked for is 0, and so is a blank one where the value should rise. A blank start where the value
 * should fall has no answer: measured from 0 it would come out as done on the first day.
 *
 * @param start NaN for a blank
 * @param asked whether there is a start column at all
 * @throws {FormulaError} #N/A for a falling key result without a start
 */
export function startOrZero(start: number, current: number, target: number, asked: boolean): number {
  if (start === start) return start;
  if (asked && current > target) throw needsStart(current, target);
  return 0;
}

function needsStart(current: number, target: number): FormulaError {
  return new FormulaError(
    "#N/A",
    `needs a start, because the current value (${current}) is above the target (${target}); write where it began`,
  );
}
