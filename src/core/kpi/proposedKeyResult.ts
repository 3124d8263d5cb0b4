import type { Direction } from "../model/KeyResult";
import { plainNumber } from "./plainNumber";

/** A key result in words, from the present level to the standard: `Raise NPS from 38 to 45`. */
export function proposedKeyResult(
  name: string,
  actual: number,
  target: number,
  direction: Direction,
): string {
  const way = `${name} from ${plainNumber(actual)}`;
  const goal = plainNumber(target);
  if (direction === "hold") return `Bring ${way} back to ${goal}`;
  return `${direction === "up" ? "Raise" : "Lower"} ${way} to ${goal}`;
}
