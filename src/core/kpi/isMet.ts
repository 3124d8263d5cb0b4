import type { Direction } from "../model/KeyResult";
import { reaches } from "../status/reaches";
import { attainmentOrNaN } from "./attainmentOrNaN";
import { shortfall } from "./shortfall";

/**
 * Whether a period met its target: an attainment of 1, or no shortfall where none can be put as a share.
 *
 * A level to hold is met while it is green, within 5 %: hardly any value hits it exactly, and each KPI of that kind
 * would be promoted in its second period.
 */
export function isMet(actual: number, target: number, direction: Direction): boolean {
  const share = attainmentOrNaN(actual, target, direction);
  if (share === share) return reaches(share, { at: direction === "hold" ? 0.95 : 1, strict: false }, 1);
  return reaches(shortfall(actual, target, direction), { at: 0, strict: false }, -1);
}
