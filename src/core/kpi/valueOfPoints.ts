import { FormulaError } from "../errors/FormulaError";
import type { Kpi, KpiPoint } from "../model/Kpi";
import { inOneUnit } from "./inOneUnit";
import { SpanTally } from "./SpanTally";
import { unreadableActual } from "./unreadableActual";

/**
 * The value of some reports in the KPI's own aggregation, NaN where there is none; undeclared, the last counts.
 *
 * @throws {FormulaError} #VALUE! where values of different units would be brought together, or one that counts could not
 *   be read: a sum without it would pass for the whole; #N/A for a ratio whose denominators come to 0
 */
export function valueOfPoints(
  { aggregation = "last" }: Pick<Kpi, "aggregation">,
  points: readonly KpiPoint[],
): number {
  if (points.length > 1 && aggregation !== "last" && aggregation !== "count") inOneUnit(points);
  const ratio = aggregation === "ratio";
  const counting = aggregation === "last" ? points.length - 1 : 0;
  const tally = new SpanTally();
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index]!;
    const { actual = NaN, numerator = NaN, denominator = NaN } = point;
    if (ratio) tally.addRatio(numerator, denominator);
    else if (actual === actual) tally.add(index, actual);
    else if (index >= counting) refuseUnreadable(point);
  }
  if (ratio && tally.count > 0 && tally.denominatorSum === 0) {
    throw new FormulaError("#N/A", "the denominators come to 0, so there is no ratio");
  }
  const value = tally.result(aggregation);
  // A single report may carry its ratio ready made; several can't be brought together without their parts.
  return ratio && tally.count === 0 && points.length === 1 ? (points[0]!.actual ?? NaN) : value;
}

function refuseUnreadable(point: KpiPoint): void {
  const refusal = unreadableActual(point);
  if (refusal !== undefined) throw new FormulaError("#VALUE!", refusal);
}
