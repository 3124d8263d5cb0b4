import { isFilled } from "./isFilled";
import type { Edit } from "./Plan";

/** How many cells a plan puts something into, as people count what was written: a cell that is left blank is none. */
export function filledCells(edits: readonly Edit[]): number {
  let filled = 0;
  for (const edit of edits) {
    if (edit.kind !== "cells") continue;
    for (const row of edit.cells) for (const cell of row) if (isFilled(cell)) filled += 1;
  }
  return filled;
}
