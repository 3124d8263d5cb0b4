import type { Kpi, KpiPoint } from "../model/Kpi";
import { inOneUnit } from "./inOneUnit";
import { SpanTally } from "./SpanTally";

/**
 * The value of some reports in the KPI's own aggregation, NaN where there is none; undeclared, the last counts.
 *
 * @throws {FormulaError} #VALUE! where values of different units would be brought together
 */
export function valueOfPoints(
  { aggregation = "last" }: Pick<Kpi, "aggregation">,
  points: readonly KpiPoint[],
): number {
  if (points.length > 1 && aggregation !== "last" && aggregation !== "count") inOneUnit(points);
  const tally = new SpanTally();
  for (let index = 0; index < points.length; index += 1) {
    const { actual = NaN, numerator = NaN, denominator = NaN } = points[index]!;
    if (aggregation === "ratio") tally.addRatio(numerator, denominator);
    else tally.add(index, actual);
  }
  const value = tally.result(aggregation);
  // A single report may carry its ratio ready made; several can't be brought together without their parts.
  return aggregation === "ratio" && tally.count === 0 && points.length === 1
    ? (points[0]!.actual ?? NaN)
    : value;
}
