import { roundedDifference } from "../score/roundedDifference";
import { isPercentUnit } from "./isPercentUnit";
import type { KpiAnswer } from "./KpiAnswer";
import { unitKey } from "./unitKey";
import { variance, type Variance } from "./variance";

export interface KpiException extends Variance {
  readonly answer: KpiAnswer;
}

/**
 * The KPIs that are off their plan by more than both floors, the largest first within each unit.
 *
 * Units stay apart and keep the order of the table: 3 days are neither more nor less than 200 EUR. A percentage differs
 * in points: its points are held against the floor in share, and the floor in amount, which is money or pieces, says
 * nothing about them. A plan of 0 has no share, so any difference is beyond that floor. What carries a refusal is for the
 * caller to list: it can't be said to be on plan.
 *
 * @param shareFloor 0.05 for 5 % of |plan|, or 5 points
 * @param amountFloor in the unit of the KPIs
 */
export function exceptions(
  answers: readonly KpiAnswer[],
  shareFloor: number,
  amountFloor: number,
): readonly KpiException[] {
  const byUnit = new Map<string, KpiException[]>();
  for (const answer of answers) {
    const { kpi, actual, target, refusal } = answer;
    if (actual !== actual || target !== target || refusal !== undefined) continue;
    const percent = isPercentUnit(kpi.unit);
    const found = variance(actual, target, kpi.direction, "actual-plan", percent ? "points" : "share");
    if (found.reading === "On plan") continue;
    const share = percent ? found.difference / 100 : (found.share ?? Infinity);
    if (roundedDifference(Math.abs(share), shareFloor) <= 0) continue;
    if (!percent && roundedDifference(Math.abs(found.difference), amountFloor) <= 0) continue;
    const unit = unitKey(kpi.unit);
    const ofUnit = byUnit.get(unit) ?? [];
    byUnit.set(unit, ofUnit);
    ofUnit.push({ ...found, answer });
  }
  return [...byUnit.values()].flatMap((found) =>
    found.sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference)),
  );
}
