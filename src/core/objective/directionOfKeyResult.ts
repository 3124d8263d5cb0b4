import type { Direction, KeyResult } from "../model/KeyResult";
import { kindOfKeyResult } from "./kindOfKeyResult";

/**
 * Where the value should go: by the sign of target − start, the side of the level that a holding kind keeps, or `hold`
 * for a range. A direction word counts only where the numbers say nothing. Undefined where neither does.
 */
export function directionOfKeyResult(
  keyResult: Pick<KeyResult, "kind" | "start" | "target" | "low" | "high" | "direction">,
): Direction | undefined {
  const { start, target, direction } = keyResult;
  switch (kindOfKeyResult(keyResult)) {
    case "at least":
    case "above":
      return "up";
    case "at most":
    case "below":
      return "down";
    case "between":
      return "hold";
    case "milestone":
      return "up";
    case "baseline":
      return undefined;
    case "reach":
      if (target === undefined || target === start) return direction;
      if (start === undefined) return direction ?? (target > 0 ? "up" : undefined);
      return target > start ? "up" : "down";
  }
}
