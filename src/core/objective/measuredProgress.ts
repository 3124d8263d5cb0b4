import { FormulaError } from "../errors/FormulaError";
import type { KeyResult } from "../model/KeyResult";
import { roundedDifference } from "../score/roundedDifference";
import { startOrZero } from "../score/startOrZero";
import { unclampedScore } from "../score/unclampedScore";
import { kindOfKeyResult } from "./kindOfKeyResult";

type Measured = Pick<
  KeyResult,
  "kind" | "direction" | "start" | "current" | "target" | "low" | "high" | "hasStart"
>;

/**
 * How far a key result of a table has come, unclamped; undefined where it has no value, no target, or a kind without
 * a score.
 *
 * @throws {FormulaError} #N/A where a start is missing or equals the target, #NUM! for numbers too far apart
 */
export function measuredProgress(keyResult: Measured): number | undefined {
  const { current, target = NaN, low, high } = keyResult;
  const kind = kindOfKeyResult(keyResult);
  if (current === undefined || kind === "baseline") return undefined;
  if (kind === "between") {
    if (low === undefined || high === undefined) return undefined;
    if (low > high)
      throw new FormulaError("#N/A", `needs its low (${low}) below its high (${high}); swap them`);
    return roundedDifference(current, low) >= 0 && roundedDifference(current, high) <= 0 ? 1 : 0;
  }
  if (target !== target && kind !== "milestone") return undefined;
  return unclampedScore(kind, current, target, kind === "reach" ? startOf(keyResult, current, target) : 0);
}

/**
 * Measured from 0, a value that should fall or hold would come out as done without having moved. Where the row says that
 * it should rise, a value above its target has arrived.
 */
function startOf({ direction, start, hasStart }: Measured, current: number, target: number): number {
  if (start === undefined && direction === "down") {
    throw new FormulaError("#N/A", "needs a start, because the value should fall; write where it began");
  }
  if (start === undefined && direction === "hold") {
    throw new FormulaError(
      "#N/A",
      "needs a kind, because the value should hold; write at least, at most or between",
    );
  }
  return startOrZero(start ?? NaN, current, target, hasStart && direction !== "up");
}
