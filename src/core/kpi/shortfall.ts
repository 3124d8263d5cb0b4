import type { Direction } from "../model/KeyResult";

/** How far an actual is on the wrong side of its target, in the KPI's unit; below 0 where it is better than that. */
export function shortfall(actual: number, target: number, direction: Direction): number {
  switch (direction) {
    case "up":
      return target - actual;
    case "down":
      return actual - target;
    case "hold":
      return Math.abs(actual - target);
  }
}
