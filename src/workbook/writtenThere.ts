import type { Address } from "./Address";
import { isInside } from "./isInside";
import type { WriteCells, Written } from "./Plan";

/** What rectangles that were written put into a cell; null where none of them reaches it. */
export function writtenThere(
  written: readonly Pick<WriteCells, "address" | "cells">[],
  cell: Address,
): Written {
  const block = written.find(({ address }) => isInside(cell, address));
  return block?.cells[cell.row - block.address.row]?.[cell.column - block.address.column] ?? null;
}
