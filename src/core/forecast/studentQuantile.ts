import { incompleteBeta } from "./incompleteBeta";

/**
 * The quantile of Student's t distribution: the t that a share `p` of values lies below.
 *
 * Solved by bisection on P(|T| ≤ t) = I(t² / (ν + t²); ½, ν/2) (Abramowitz and Stegun 26.7.1, 26.5.27), or on what lies
 * outside where that is the smaller part, so that no digits are lost to either end. Unlike the usual series it is exact
 * for few degrees of freedom as well, which is what check-ins have.
 *
 * @param p 0.5 up to, not including, 1
 * @param degrees degrees of freedom, 1 or more
 */
export function studentQuantile(p: number, degrees: number): number {
  const outside = 2 * (1 - p);
  const below =
    outside < 0.5
      ? (t: number): boolean => incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) > outside
      : (t: number): boolean => incompleteBeta((t * t) / (degrees + t * t), 0.5, degrees / 2) < 2 * p - 1;
  let high = 1;
  while (high < 1e100 && below(high)) high *= 2;
  let low = 0;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (below(middle)) low = middle;
    else high = middle;
  }
  return high;
}
