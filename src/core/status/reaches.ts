import { roundedDifference } from "../score/roundedDifference";
import type { CutOff } from "./StatusRule";

/**
 * Whether a measure is at or past a cut-off, on the side that is better, both rounded to 9 decimals.
 *
 * @param better 1 where a larger measure is better, −1 where a smaller one is
 */
export function reaches(measure: number, cutOff: CutOff, better: 1 | -1): boolean {
  const plain = better * (measure - cutOff.at);
  // What is further apart than this can't round to the same nine decimals: it spares nearly every row the rounding.
  if (plain > 1e-8 || plain < -1e-8) return plain > 0;
  const distance = better * roundedDifference(measure, cutOff.at);
  return cutOff.strict ? distance > 0 : distance >= 0;
}
