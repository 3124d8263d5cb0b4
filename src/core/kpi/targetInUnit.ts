import type { Kpi, KpiPoint } from "../model/Kpi";
import { inOneUnit } from "./inOneUnit";

/**
 * Checks that a value can be held against a target: both name one unit, or one of them none.
 *
 * @param from the report that named the target; undefined where it is the KPI's standing one
 * @param value the report that it is held against
 * @throws {FormulaError} #VALUE! naming the two units
 */
export function targetInUnit(
  { row, unit }: Pick<Kpi, "row" | "unit">,
  from: KpiPoint | undefined,
  value: KpiPoint,
): void {
  if (value.unit === "" || (from?.unit ?? unit) === value.unit) return;
  inOneUnit([from ?? { row, unit, period: "the target", date: undefined }, value]);
}
