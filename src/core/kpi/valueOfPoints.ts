import type { Kpi, KpiPoint } from "../model/Kpi";
import { FormulaError } from "../errors/FormulaError";
import { inOneUnit } from "./inOneUnit";
import { SpanTally } from "./SpanTally";

/**
 * The value of some reports in the KPI's own aggregation, NaN where there is none; undeclared, the last counts.
 *
 * @throws {FormulaError} #VALUE! where values of different units would be brought together, #N/A for a ratio whose
 *   denominators come to 0
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
  if (aggregation === "ratio" && tally.count > 0 && tally.denominatorSum === 0) {
    throw new FormulaError("#N/A", "the denominators come to 0, so there is no ratio");
  }
  const value = tally.result(aggregation);
  // A single report may carry its ratio ready made; several can't be brought together without their parts.
  return aggregation === "ratio" && tally.count === 0 && points.length === 1
    ? (points[0]!.actual ?? NaN)
    : value;
}
