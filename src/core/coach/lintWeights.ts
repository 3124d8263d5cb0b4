import type { KeyResult } from "../model/KeyResult";
import type { CoachFinding } from "./CoachFinding";
import { makeFinding } from "./makeFinding";

/** What the coach says about the weights of one objective: given for some only, or percentages that don't share out 100 %. */
export function lintWeights(keyResults: readonly KeyResult[], row: number): CoachFinding[] {
  const weights = keyResults.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  if (weights.length === 0) return [];
  const findings = keyResults
    .filter(({ weight }) => weight === undefined)
    .map((keyResult) => makeFinding("weight-blank", keyResult.row));
  const whole = wholeOf(weights);
  const sum = weights.reduce((total, weight) => total + weight, 0) / whole;
  // A point to either side is rounding: three times 33 % is meant as all of it.
  if (Math.abs(sum - 1) > 0.0100001)
    findings.push(makeFinding("weight-sum", row, [Math.round(sum * 1000) / 10]));
  return findings;
}

/**
 * What the weights share out: 1 or 100 where they are percentages, NaN where they are points of some other scale.
 *
 * A cell formatted as a percentage arrives as 0.4. Whole numbers are percentages where they come near 100 together:
 * 3, 2 and 1 are points.
 */
function wholeOf(weights: readonly number[]): number {
  if (weights.every((weight) => weight >= 0 && weight <= 1) && weights.some((weight) => weight % 1 !== 0))
    return 1;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.every((weight) => weight >= 0 && weight <= 100) && sum >= 80 && sum <= 125 ? 100 : NaN;
}
