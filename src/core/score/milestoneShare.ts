import { FormulaError } from "../errors/FormulaError";
import { roundedDifference } from "./roundedDifference";

/**
 * How much of a milestone is done: the share that is given, or current / target where there is a target.
 *
 * Without a target a 75 can't be told from 75 steps, so a share beyond 0…1 is refused instead of counting as done.
 *
 * @param target NaN where there is none
 * @throws {FormulaError} #NUM! for a share beyond 0…1, or overflow; #N/A for a target of 0
 */
export function milestoneShare(current: number, target: number): number {
  if (target === 0) {
    throw new FormulaError(
      "#N/A",
      "milestone needs a target other than 0; leave it blank to give the share done",
    );
  }
  if (target === target) {
    const share = current / target;
    if (share - share === 0) return share === 0 ? 0 : share;
    throw new FormulaError("#NUM!", "the numbers are too far apart to compare; check their size");
  }
  if (roundedDifference(current, 0) < 0 || roundedDifference(current, 1) > 0) {
    throw new FormulaError(
      "#NUM!",
      `milestone without a target needs the share done, 0 to 1 or 0% to 100%, got ${current}; give a target if it counts steps`,
    );
  }
  return current;
}
