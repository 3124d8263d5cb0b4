import { cutOffByRule, measureByRule } from "./measureByRule";
import { reaches } from "./reaches";
import type { StatusRule } from "./StatusRule";

/**
 * The colour a rule gives: on-track, at-risk or off-track; achieved is asked for apart (see `isAchieved`).
 *
 * @param score share, or a raw value where the rule measures one
 * @param expected share expected by now, NaN where unknown
 * @throws {FormulaError} #VALUE! where the rule compares with an expected share and there is none
 */
export function colourByRule(
  score: number,
  expected: number,
  rule: StatusRule,
): "on-track" | "at-risk" | "off-track" {
  const measured = measureByRule(score, expected, rule);
  if (reaches(measured, cutOffByRule(rule.green, expected, rule), rule.better)) return "on-track";
  const { amber } = rule;
  if (amber && reaches(measured, cutOffByRule(amber, expected, rule), rule.better)) return "at-risk";
  return "off-track";
}
