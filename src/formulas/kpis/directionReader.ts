import { directions } from "../../core/kpi/directions";
import { readDirection } from "../../core/kpi/readDirection";
import type { Direction } from "../../core/model/KeyResult";
import type { Column } from "../definition/Column";
import { optionReader } from "../definition/optionReader";

/** A reader of directions for one call; a blank one is `fallback`. */
export function directionReader<Fallback extends string>(
  fallback: Fallback,
): (column: Column, row: number) => Direction | Fallback {
  return optionReader<Direction | Fallback>(readDirection, directions, fallback);
}
