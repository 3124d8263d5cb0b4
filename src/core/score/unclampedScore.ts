import type { KeyResultKind } from "./keyResultKinds";
import { milestoneShare } from "./milestoneShare";
import { progress } from "./progress";
import { roundedDifference } from "./roundedDifference";

/**
 * How far a key result has come, by its kind: 1 is done; `reach` and a counted `milestone` can be below 0 and above 1.
 *
 * `target` is NaN where there is none: a milestone then reads `current` as the share done.
 * `baseline` has no progress and answers NaN.
 *
 * @throws {FormulaError} #N/A where start equals target, or a milestone counts to 0; #NUM! for an impossible share
 */
export function unclampedScore(kind: KeyResultKind, current: number, target: number, start: number): number {
  switch (kind) {
    case "reach":
      return progress(current, target, start);
    case "at least":
      return roundedDifference(current, target) >= 0 ? 1 : 0;
    case "at most":
      return roundedDifference(current, target) <= 0 ? 1 : 0;
    case "above":
      return roundedDifference(current, target) > 0 ? 1 : 0;
    case "below":
      return roundedDifference(current, target) < 0 ? 1 : 0;
    case "milestone":
      return milestoneShare(current, target);
    case "baseline":
      return NaN;
  }
}
