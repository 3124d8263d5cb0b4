import { cutOffByRule, measureByRule } from "./measureByRule";
import { reaches } from "./reaches";
import type { StatusRule } from "./StatusRule";

const done = { at: 1, strict: false };

/**
 * Whether a key result counts as achieved: at the rule's own third cut-off where it has one, else from a score of 1.
 *
 * @param score share 0…1, NaN where only a raw value is known
 * @param measured what the rule measures: the score again, or a raw value
 * @throws {FormulaError} #VALUE! where the rule compares with an expected share and there is none
 */
export function isAchieved(score: number, measured: number, expected: number, rule: StatusRule): boolean {
  const { achieved } = rule;
  if (achieved === undefined) return reaches(score, done, 1);
  return reaches(
    measureByRule(measured, expected, rule),
    cutOffByRule(achieved, expected, rule),
    rule.better,
  );
}
