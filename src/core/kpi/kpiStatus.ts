import type { Direction } from "../model/KeyResult";
import { colourByRule } from "../status/colourByRule";
import { isAchieved } from "../status/isAchieved";
import { reaches } from "../status/reaches";
import type { StatusCode } from "../status/statusCodes";
import type { StatusRule } from "../status/StatusRule";
import { attainmentOrNaN } from "./attainmentOrNaN";
import { kpiValueStatus } from "./kpiValueStatus";
import { shortfall } from "./shortfall";

/**
 * The status of a KPI: its attainment by a rule, or its value by one that measures the value.
 *
 * A KPI has no end, so one that meets its target is on track, not achieved, unless the rule has a third cut-off.
 * What is expected of it is the whole target at every date: rules by gap and ratio compare with 1.
 * Where no share of the target exists (a target of 0 or below, mixed signs) it is green if met, amber within the
 * share of |target| that amber leaves, else red.
 *
 * @param actual NaN for a blank
 * @param target NaN for a blank: such a KPI is never healthy
 * @throws {FormulaError} #VALUE! for cut-offs on the value that contradict the direction
 */
export function kpiStatus(
  actual: number,
  target: number,
  direction: Direction,
  rule: StatusRule,
): StatusCode {
  if (target !== target) return "no-target";
  if (actual !== actual) return "no-data";
  if (rule.measure === "value") return kpiValueStatus(actual, target, direction, rule);
  const share = attainmentOrNaN(actual, target, direction);
  if (share !== share) return statusByShortfall(actual, target, direction, rule);
  return rule.achieved && isAchieved(share, share, 1, rule) ? "achieved" : colourByRule(share, 1, rule);
}

function statusByShortfall(
  actual: number,
  target: number,
  direction: Direction,
  { measure, amber }: StatusRule,
): StatusCode {
  const missing = shortfall(actual, target, direction);
  if (reaches(missing, { at: 0, strict: false }, -1)) return "on-track";
  if (amber === undefined) return "off-track";
  const allowed = (measure === "gap" ? amber.at : 1 - amber.at) * Math.abs(target);
  return reaches(missing, { at: allowed, strict: amber.strict }, -1) ? "at-risk" : "off-track";
}
