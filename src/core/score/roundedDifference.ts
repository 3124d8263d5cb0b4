/**
 * `left − right` after rounding both to 9 decimals, so that cut-offs compare as a person does: 0.9 − 0.8 is 0.1,
 * whatever binary fractions make of it.
 */
export function roundedDifference(left: number, right: number): number {
  return round9(left) - round9(right);
}

/** From nine million up a double has no more than nine decimals anyway, and ×1e9 would overflow in the end. */
function round9(value: number): number {
  return value > -9e6 && value < 9e6 ? Math.round(value * 1e9) / 1e9 : value;
}
