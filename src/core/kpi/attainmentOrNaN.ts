import type { Direction } from "../model/KeyResult";

/**
 * How much of the target is attained, 1 = met; NaN where such a share has no meaning.
 *
 * Up: actual ÷ target, for a target above 0. Down: target ÷ actual, both above 0. Hold: 1 less the distance as a share
 * of the target. Not clamped: overshoot is a finding. Where signs are mixed a quotient turns the meaning round
 * (−50 of −100 would be half attained by losing less), so there is none.
 */
export function attainmentOrNaN(actual: number, target: number, direction: Direction): number {
  switch (direction) {
    case "up":
      return target > 0 ? actual / target : NaN;
    case "down":
      return target > 0 && actual > 0 ? target / actual : NaN;
    case "hold":
      return target === 0 ? NaN : 1 - Math.abs(actual - target) / Math.abs(target);
  }
}
