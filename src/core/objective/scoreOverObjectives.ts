import { FormulaError } from "../errors/FormulaError";
import { ScoreMean } from "../score/ScoreMean";
import { plainName } from "./plainName";

/** The score of one key result and what it weighs in its objective; undefined where blank. */
export interface WeighedScore {
  readonly objective: string;
  readonly score: number | undefined;
  readonly weight: number | undefined;
}

/**
 * One score over key results of several objectives, such as a team's; NaN where none has a score.
 *
 * Weights hold inside an objective only, often adding up to 1 there: so each objective first gets its own mean of the
 * key results at hand, and the objectives then count equally.
 *
 * An objective with a negative weight or with no weight above 0 has no score, and is left out as one without data.
 */
export function scoreOverObjectives(keyResults: readonly WeighedScore[]): number {
  const objectives = new Map<string, WeighedScore[]>();
  for (const keyResult of keyResults) {
    const name = plainName(keyResult.objective);
    const known = objectives.get(name);
    if (known === undefined) objectives.set(name, [keyResult]);
    else known.push(keyResult);
  }
  const whole = new ScoreMean();
  for (const group of objectives.values()) whole.add(meanOrNaN(group), NaN);
  return whole.count === 0 ? NaN : whole.result("mean");
}

function meanOrNaN(group: readonly WeighedScore[]): number {
  const mean = new ScoreMean();
  try {
    for (const { score = NaN, weight = NaN } of group) mean.add(score, weight);
    return mean.result("mean");
  } catch (error) {
    if (error instanceof FormulaError) return NaN;
    throw error;
  }
}
