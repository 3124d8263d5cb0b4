import { FormulaError } from "../errors/FormulaError";
import { expectedOfObjective } from "../expected/expectedOfObjective";
import { ScoreMean } from "../score/ScoreMean";
import { defaultPreset } from "../status/defaultPreset";
import type { StatusCode } from "../status/statusCodes";
import type { StatusRule } from "../status/StatusRule";
import { statusOfScore } from "../status/statusOfScore";
import type { ObjectiveGroup } from "./groupByObjective";
import type { KeyResultAnswer } from "./KeyResultAnswer";
import type { ObjectiveAnswer } from "./ObjectiveAnswer";
import { presetRule } from "./presetRule";
import { weakestKeyResult } from "./weakestKeyResult";

/**
 * Score, expected share and status of an objective from those of its key results.
 *
 * Its status is the rule on both. Where nothing can be judged it says the one reason that all its key results share, else
 * no data; and while none of them has begun, neither has the objective. A rule by raw value judges key results only.
 */
export function judgeObjective(
  { id, title, row }: Pick<ObjectiveGroup, "id" | "title" | "row">,
  keyResults: readonly KeyResultAnswer[],
  rule: StatusRule | undefined,
): ObjectiveAnswer {
  const scored = keyResults.filter(({ score }) => score === score);
  const common = { id, title, row, keyResults, withData: scored.length, refusal: undefined };
  try {
    const mean = new ScoreMean();
    for (const { score, keyResult } of keyResults) mean.add(score, keyResult.weight ?? NaN);
    const score = mean.result("mean");
    const expected = expectedOfObjective(
      keyResults.map((answer) => answer.score),
      keyResults.map((answer) => answer.expected),
      keyResults.map(({ keyResult }) => keyResult.weight ?? NaN),
    );
    const status = scored.every((answer) => answer.status === "not-started")
      ? "not-started"
      : colour(score, expected, scored, rule);
    return { ...common, score, expected, status, weakest: weakestKeyResult(scored, expected === expected) };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const none = { ...common, score: NaN, expected: NaN, weakest: undefined };
    if (error.code === "#N/A") return { ...none, status: reasonForNone(keyResults) };
    return { ...none, status: undefined, refusal: error };
  }
}

function colour(
  score: number,
  expected: number,
  scored: readonly KeyResultAnswer[],
  rule: StatusRule | undefined,
): StatusCode | undefined {
  const type = scored[0]!.keyResult.type;
  const oneType = scored.every(({ keyResult }) => keyResult.type === type) ? type : undefined;
  const dated = expected === expected && scored.some((answer) => answer.dated);
  const applied = rule ?? presetRule(defaultPreset(dated, oneType));
  const unknown = expected !== expected && (applied.measure === "gap" || applied.measure === "ratio");
  return unknown || applied.measure === "value" ? undefined : statusOfScore(score, expected, applied);
}

function reasonForNone(keyResults: readonly KeyResultAnswer[]): StatusCode {
  const reason = keyResults[0]?.status;
  const shared = keyResults.every(({ status }) => status === reason);
  return shared && (reason === "no-target" || reason === "not-started") ? reason : "no-data";
}
