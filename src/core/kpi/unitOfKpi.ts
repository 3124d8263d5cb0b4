import type { Kpi } from "../model/Kpi";

/** The unit that a KPI's values are in: its latest report's own, else the one its row names; "" where none is named. */
export function unitOfKpi({ unit, points }: Pick<Kpi, "unit" | "points">): string {
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const own = points[index]!.unit;
    if (own !== "") return own;
  }
  return unit;
}
