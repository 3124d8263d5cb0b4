import type { KeyResult } from "../model/KeyResult";
import { kindOfKeyResult } from "./kindOfKeyResult";

/** Whether the current value lies on the wrong side of the start: further from the target than it began. */
export function movedAway(
  keyResult: Pick<KeyResult, "kind" | "start" | "current" | "target" | "low" | "high">,
): boolean {
  const { start, current, target } = keyResult;
  if (start === undefined || current === undefined || target === undefined || start === target) return false;
  return kindOfKeyResult(keyResult) === "reach" && (current - start) * Math.sign(target - start) < 0;
}
