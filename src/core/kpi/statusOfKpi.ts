import type { Direction } from "../model/KeyResult";
import type { Kpi } from "../model/Kpi";
import { remembered } from "../objective/remembered";
import { parseStatusRule } from "../status/parseStatusRule";
import type { StatusCode } from "../status/statusCodes";
import type { CutOff, StatusRule } from "../status/StatusRule";
import { defaultKpiRule } from "./defaultKpiRule";
import { kpiStatus } from "./kpiStatus";
import { kpiValueStatus } from "./kpiValueStatus";

/**
 * The status of a KPI by a rule, else by the Amber and Red of its own row, else by the default. Without a direction
 * higher is better; without a target it is never healthy, whatever its thresholds.
 *
 * @param actual NaN for a blank
 * @param target NaN for a blank
 * @throws {FormulaError} #VALUE! for cut-offs on the value that contradict the direction
 */
export function statusOfKpi(
  kpi: Pick<Kpi, "direction" | "amber" | "red">,
  actual: number,
  target: number,
  rule: StatusRule | undefined,
): StatusCode {
  const { direction = "up" } = kpi;
  if (target !== target) return "no-target";
  if (actual !== actual) return "no-data";
  const thresholds = rule === undefined ? thresholdsOf(kpi, target) : undefined;
  if (thresholds !== undefined) return kpiValueStatus(actual, target, direction, thresholds);
  return kpiStatus(actual, target, direction, rule ?? defaultRule(direction));
}

const defaultRule = remembered((direction: Direction) => parseStatusRule(defaultKpiRule(direction)));

/** Amber is where green ends, Red where amber ends. Red alone leaves green to the target; of a distance it can't. */
function thresholdsOf(
  { direction, amber, red }: Pick<Kpi, "direction" | "amber" | "red">,
  target: number,
): Pick<StatusRule, "green" | "amber"> | undefined {
  const cut = (at: number): CutOff => ({ at, strict: false });
  if (amber !== undefined) return { green: cut(amber), ...(red !== undefined && { amber: cut(red) }) };
  if (red === undefined || direction === "hold") return undefined;
  return { green: cut(target), amber: cut(red) };
}
