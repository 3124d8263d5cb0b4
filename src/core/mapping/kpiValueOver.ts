import { SpanTally } from "../kpi/SpanTally";
import type { Kpi } from "../model/Kpi";

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
 */
export function kpiValueOver(
  { points, aggregation = "last", target }: Kpi,
  from: number,
  to: number,
): KpiReading {
  const tally = new SpanTally();
  let latest: number | undefined;
  let standing = target ?? NaN;
  for (const point of points) {
    const date = point.date ?? to;
    if (date > to) continue;
    if (point.target !== undefined) standing = point.target;
    if (date < from) continue;
    if (aggregation === "ratio") tally.addRatio(point.numerator ?? NaN, point.denominator ?? NaN);
    else tally.add(date, point.actual ?? NaN);
    const reported = (aggregation === "ratio" ? point.denominator : point.actual) !== undefined;
    if (reported && point.date !== undefined) latest = Math.max(latest ?? point.date, point.date);
  }
  return { value: tally.result(aggregation), target: standing, latest };
}
