import type { Column } from "./Column";

/** Where a cell stands, for a message: `target, row 3`, counted in the range that was given, or just `target`. */
export function place(column: Column, row: number): string {
  return column.step === 0 ? column.name : `${column.name}, row ${column.first + row + 1}`;
}
