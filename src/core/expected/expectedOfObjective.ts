import { ScoreMean } from "../score/ScoreMean";

/**
 * Share expected of an objective: the same weighted mean over the same key results as its score.
 *
 * A key result without a score counts in neither. One with a score of which nothing is expected leaves the objective
 * without an expected share (NaN): comparing a score of three with the expectation of two would be a comparison of
 * different things.
 *
 * @param expected for each key result in `scores`, NaN where unknown
 * @param weights NaN where blank
 * @throws {FormulaError} as `ScoreMean`
 */
export function expectedOfObjective(
  scores: readonly number[],
  expected: readonly number[],
  weights: readonly number[],
): number {
  const mean = new ScoreMean();
  for (let index = 0; index < scores.length; index += 1) {
    const scored = !Number.isNaN(scores[index]);
    if (scored && Number.isNaN(expected[index])) return NaN;
    mean.add(scored ? expected[index]! : NaN, weights[index]!);
  }
  return mean.result("mean");
}
