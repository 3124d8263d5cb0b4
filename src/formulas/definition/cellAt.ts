import type { Cell } from "../../cells/Cell";
import type { Column } from "./Column";

/** The cell of a column in a data row, 0-based behind the heading. */
export function cellAt(column: Column, row: number): Cell {
  return column.cells[row * column.step]![0]!;
}
