import type { Kpi } from "../model/Kpi";
import { isPercentUnit } from "./isPercentUnit";
import { variance } from "./variance";

/** One value of a KPI less another, in points where its unit is a percentage; NaN where one is missing. */
export function kpiDifference(
  { direction, unit }: Pick<Kpi, "direction" | "unit">,
  one: number,
  other: number,
): number {
  if (one !== one || other !== other) return NaN;
  return variance(one, other, direction, "actual-plan", isPercentUnit(unit) ? "points" : "share").difference;
}
