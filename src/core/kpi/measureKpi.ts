import type { Kpi } from "../model/Kpi";
import type { StatusCode } from "../status/statusCodes";
import type { StatusRule } from "../status/StatusRule";
import { attainment } from "./attainment";
import { kpiDifference } from "./kpiDifference";
import { notingInto } from "./notingInto";
import { statusOfKpi } from "./statusOfKpi";

interface MeasuredKpi {
  /** NaN where there is none. */
  readonly attainment: number;
  /** Actual less target, in points of a percentage; NaN where one is missing. */
  readonly variance: number;
  /** Undefined where a rule can't be applied. */
  readonly status: StatusCode | undefined;
}

/**
 * One value of a KPI against one target. What can't be computed is left out, and `notes` says why and what was assumed.
 *
 * @param actual NaN for a blank
 * @param target NaN for a blank
 */
export function measureKpi(
  kpi: Pick<Kpi, "direction" | "unit" | "amber" | "red">,
  actual: number,
  target: number,
  rule: StatusRule | undefined,
  notes: Set<string>,
): MeasuredKpi {
  const noting = notingInto(notes);
  const judged = actual === actual && target === target;
  if (kpi.direction === undefined && target === target)
    notes.add("no direction: read as up, higher is better");
  return {
    attainment: judged ? (noting(() => attainment(actual, target, kpi.direction ?? "up")) ?? NaN) : NaN,
    variance: kpiDifference(kpi, actual, target),
    status: noting(() => statusOfKpi(kpi, actual, target, rule)),
  };
}
