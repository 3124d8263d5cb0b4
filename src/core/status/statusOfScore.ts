import { colourByRule } from "./colourByRule";
import { isAchieved } from "./isAchieved";
import type { StatusCode } from "./statusCodes";
import type { StatusRule } from "./StatusRule";

/**
 * The status of bare numbers: no data, achieved, or the colour a rule gives.
 *
 * @param score share 0…1 (or a raw value where the rule measures one), NaN where there is none
 * @param expected share expected by now, NaN where unknown
 * @throws {FormulaError} #VALUE! where the rule compares with an expected share and there is none
 */
export function statusOfScore(score: number, expected: number, rule: StatusRule): StatusCode {
  if (score !== score) return "no-data";
  const share = rule.measure === "value" ? NaN : score;
  return isAchieved(share, score, expected, rule) ? "achieved" : colourByRule(score, expected, rule);
}
