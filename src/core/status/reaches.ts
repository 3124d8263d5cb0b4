import type { CutOff } from "./StatusRule";

/**
 * Whether a measure is at or past a cut-off, on the side that is better.
 *
 * Both sides are rounded to 9 decimals first: 0.9 − 0.8 is 0.1 to a person, whatever binary fractions make of it.
 *
 * @param better 1 where a larger measure is better, −1 where a smaller one is
 */
export function reaches(measure: number, cutOff: CutOff, better: 1 | -1): boolean {
  const distance = better * (round9(measure) - round9(cutOff.at));
  return cutOff.strict ? distance > 0 : distance >= 0;
}

/** From nine million up a double has no more than nine decimals anyway, and ×1e9 would overflow in the end. */
function round9(value: number): number {
  return value > -9e6 && value < 9e6 ? Math.round(value * 1e9) / 1e9 : value;
}
