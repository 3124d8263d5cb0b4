import { progress } from "./progress";
import type { KeyResultKind } from "./keyResultKinds";

/**
 * How far a key result has come, by its kind: 1 is done, below 0 and above 1 are possible for `reach` and `milestone`.
 *
 * `target` is NaN where there is none: a milestone then reads `current` as the share done.
 * `baseline` has no progress and answers NaN.
 *
 * @throws {FormulaError} #N/A for `reach` where start equals target.
 */
export function unclampedScore(kind: KeyResultKind, current: number, target: number, start: number): number {
  switch (kind) {
    case "reach":
      return progress(current, target, start);
    case "at least":
      return current >= target ? 1 : 0;
    case "at most":
      return current <= target ? 1 : 0;
    case "above":
      return current > target ? 1 : 0;
    case "below":
      return current < target ? 1 : 0;
    case "milestone":
      return Number.isNaN(target) ? current : progress(current, target);
    case "baseline":
      return NaN;
  }
}
