import type { Direction } from "../model/KeyResult";

/** The rule of a KPI that names none, in the form a person would write it: on attainment, a level held tighter. */
export function defaultKpiRule(direction: Direction): string {
  return direction === "hold" ? "score 0.95 0.90" : "score 1 0.9";
}
