import type { Direction } from "../model/KeyResult";
import { plainNumber } from "./plainNumber";

/** A KPI in words, with the level that a key result has reached as its standard: `Keep NPS at 45 or above`. */
export function proposedKpi(name: string, target: number, direction: Direction): string {
  const bound = { up: " or above", down: " or below", hold: "" };
  return `Keep ${name} at ${plainNumber(target)}${bound[direction]}`;
}
