import type { Kpi, KpiPoint } from "../model/Kpi";

interface TargetHeld {
  /** Undefined where there is none, or none that could be read. */
  readonly target: number | undefined;
  /** The text that no number could be read from, else "". */
  readonly written: string;
  /** The report that names it; undefined for the KPI's standing one. */
  readonly from: KpiPoint | undefined;
}

/**
 * The target that held at a report: the last one named by then, else the KPI's standing one. One that can't be read
 * ends the one before it all the same, since a new target was set and what it is isn't known.
 *
 * @param until the report; undefined for the last of them
 * @param asOf serial day up to which reports count, Infinity for all
 */
export function targetHeld(
  { points, target, writtenTarget = "" }: Pick<Kpi, "points" | "target" | "writtenTarget">,
  until: KpiPoint | undefined,
  asOf: number,
): TargetHeld {
  let from: KpiPoint | undefined;
  for (const point of points) {
    const named = point.target !== undefined || point.written?.target !== undefined;
    if (named && !(point.date !== undefined && point.date > asOf)) from = point;
    if (point === until) break;
  }
  if (from === undefined) return { target, written: target === undefined ? writtenTarget : "", from };
  return { target: from.target, written: from.written?.target ?? "", from };
}
