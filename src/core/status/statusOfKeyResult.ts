import type { KeyResult } from "../model/KeyResult";
import { isHolding } from "../score/isHolding";
import { colourByRule } from "./colourByRule";
import { isAchieved } from "./isAchieved";
import { isStale } from "./isStale";
import type { StatusCode } from "./statusCodes";
import type { StatusRule } from "./StatusRule";

/** What is known of a key result on the day it is judged; NaN where nothing is. */
export interface Standing {
  /** Share 0…1. */
  readonly score: number;
  readonly expected: number;
  /** Serial day. */
  readonly asOf: number;
  /** Days from one update to the next. */
  readonly cadenceDays: number;
}

/**
 * The status of a whole key result: the first that applies of no-target, not-started, no-data, stale, achieved, missed,
 * and the colour of the rule.
 *
 * A level to keep is achieved only once the due date has come: until then it is merely kept. Stale stands before
 * achieved and the colours, because an old green is not a green. A baseline is done with its first number and can't
 * grow stale; a share that the table states itself needs no target.
 *
 * @throws {FormulaError} #VALUE! where the rule compares with an expected share and there is none
 */
export function statusOfKeyResult(
  keyResult: Pick<
    KeyResult,
    "kind" | "type" | "current" | "target" | "low" | "high" | "startDate" | "due" | "updated"
  >,
  { score, expected, asOf, cadenceDays }: Standing,
  rule: StatusRule,
): StatusCode {
  const { kind, type, current, startDate = NaN, due = NaN, updated = NaN } = keyResult;
  const hasScore = !Number.isNaN(score);
  if (!hasScore && lacksTarget(keyResult)) return "no-target";
  if (asOf < startDate) return "not-started";
  if (kind === "baseline") return current === undefined ? "no-data" : "achieved";
  if (!hasScore) return "no-data";
  if (isStale(updated, cadenceDays, asOf, due)) return "stale";
  const measured = rule.measure === "value" ? (current ?? NaN) : score;
  const holding = isHolding(kind);
  if ((!holding || asOf >= due) && isAchieved(score, measured, expected, rule)) return "achieved";
  if (asOf > due && (holding || type === "committed") && score < 1) return "missed";
  return colourByRule(measured, expected, rule);
}

function lacksTarget({
  kind,
  target,
  low,
  high,
}: Pick<KeyResult, "kind" | "target" | "low" | "high">): boolean {
  if (kind === "baseline" || kind === "milestone") return false;
  return kind === "between" ? low === undefined || high === undefined : target === undefined;
}
