import { targetInUnit } from "../kpi/targetInUnit";
import { valueOfPoints } from "../kpi/valueOfPoints";
import type { Kpi, KpiPoint } from "../model/Kpi";

/** What a KPI says over some days. */
export interface KpiReading {
  /** NaN where nothing was reported in them. */
  readonly value: number;
  /** The target that held at their end, NaN where there is none. */
  readonly target: number;
  /** Serial day of the latest report in them. */
  readonly latest: number | undefined;
}

/**
 * A KPI's value over the days from `from` to `to`, both included, in the KPI's own aggregation (the last where it names
 * none), with the target that held then. A report without a date counts as one of the last day.
 *
 * @throws {FormulaError} #VALUE! for values of different units or one that could not be read, or a target in another unit
 */
export function kpiValueOver(kpi: Kpi, from: number, to: number): KpiReading {
  const within: KpiPoint[] = [];
  let latest: number | undefined;
  let target = kpi.target;
  let named: KpiPoint | undefined;
  for (const point of kpi.points) {
    const { date, actual, denominator } = point;
    const day = date ?? to;
    if (!(day <= to)) continue;
    if (point.target !== undefined || point.written?.target !== undefined) {
      target = point.target;
      named = point;
    }
    if (!(day >= from)) continue;
    within.push(point);
    if (date !== undefined && (actual ?? denominator) !== undefined) latest = Math.max(latest ?? date, date);
  }
  const last = within[within.length - 1];
  if (target !== undefined && last !== undefined) targetInUnit(kpi, named, last);
  return { value: valueOfPoints(kpi, within), target: target ?? NaN, latest };
}
