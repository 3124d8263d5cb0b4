import { FormulaError } from "../errors/FormulaError";
import { attainment } from "../kpi/attainment";
import type { Kpi } from "../model/Kpi";
import { clampShare } from "../score/clampShare";
import { progress } from "../score/progress";
import { startOrZero } from "../score/startOrZero";
import type { KpiReading } from "./kpiValueOver";

/**
 * How far a KPI has come from its baseline to its target, 0…1; a level to hold counts by its attainment. NaN without a
 * value or a target.
 *
 * @throws {FormulaError} #N/A where a falling KPI has no baseline, or the baseline is the target
 */
export function kpiWay({ baseline, direction }: Kpi, { value, target }: Omit<KpiReading, "latest">): number {
  if (value !== value || target !== target) return NaN;
  if (direction === "hold") return clampShare(attainment(value, target, direction));
  if (baseline === undefined && direction === "down") {
    throw new FormulaError("#N/A", "needs a baseline, because the KPI should fall; write where it began");
  }
  return clampShare(progress(value, target, startOrZero(baseline ?? NaN, value, target, true)));
}
