import type { KeyResult } from "../model/KeyResult";
import { directionOfKeyResult } from "./directionOfKeyResult";

/**
 * Whether a direction word or operator (`Lower is better`, `≤ 3%`) speaks against the numbers of its own row.
 *
 * The numbers decide all the same; a person is told. Without a start there is nothing to contradict.
 */
export function contradictsDirection(
  keyResult: Pick<KeyResult, "kind" | "start" | "target" | "low" | "high" | "direction">,
): boolean {
  const { kind = "reach", start, direction } = keyResult;
  if (direction === undefined || kind === "milestone" || kind === "baseline") return false;
  if (kind === "reach" && start === undefined) return false;
  return directionOfKeyResult(keyResult) !== direction;
}
