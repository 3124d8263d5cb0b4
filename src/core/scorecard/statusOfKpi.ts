import { defaultKpiRule } from "../kpi/defaultKpiRule";
import { kpiStatus } from "../kpi/kpiStatus";
import { kpiValueStatus } from "../kpi/kpiValueStatus";
import type { Kpi } from "../model/Kpi";
import { parseStatusRule } from "../status/parseStatusRule";
import type { StatusCode } from "../status/statusCodes";
import type { StatusRule } from "../status/StatusRule";

/**
 * The status of a KPI by a rule, else by the Amber and Red of its own row, else by the default. Without a direction
 * higher is better.
 *
 * @param actual NaN for a blank
 * @param target NaN for a blank
 * @throws {FormulaError} #VALUE! for cut-offs on the value that contradict the direction
 */
export function statusOfKpi(
  { direction = "up", amber, red }: Pick<Kpi, "direction" | "amber" | "red">,
  actual: number,
  target: number,
  rule: StatusRule | undefined,
): StatusCode {
  if (
    rule === undefined &&
    amber !== undefined &&
    actual === actual &&
    (target === target || direction !== "hold")
  ) {
    const green = { at: amber, strict: false };
    return kpiValueStatus(actual, target, direction, {
      green,
      ...(red !== undefined && { amber: { at: red, strict: false } }),
    });
  }
  return kpiStatus(actual, target, direction, rule ?? parseStatusRule(defaultKpiRule(direction)));
}
