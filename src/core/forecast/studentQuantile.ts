import { incompleteBeta } from "./incompleteBeta";

/**
 * The quantile of Student's t distribution: the t that a share `p` of values lies below.
 *
 * Solved by bisection on P(|T| ≤ t) = I(t² / (ν + t²); ½, ν/2) (Abramowitz and Stegun 26.7.1, 26.5.27), which is exact to
 * the last digits for every number of degrees of freedom, where the usual series are only for large ones.
 *
 * @param p 0.5 up to, not including, 1
 * @param degrees degrees of freedom, 1 or more
 */
export function studentQuantile(p: number, degrees: number): number {
  const inside = 2 * p - 1;
  const share = (t: number): number => incompleteBeta((t * t) / (degrees + t * t), 0.5, degrees / 2);
  let high = 1;
  while (high < 1e100 && share(high) < inside) high *= 2;
  let low = 0;
  for (let step = 0; step < 200 && low < high; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (share(middle) < inside) low = middle;
    else high = middle;
  }
  return high;
}
