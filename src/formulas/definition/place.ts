import type { Column } from "./Column";

/** Where a cell stands, for a message: `target, row 3`, counted in the range that was given, or just `target`. */
export function place(column: Column, row: number): string {
  return column.step === 0 ? column.name : `${column.name}, row ${rowInRange(column, row)}`;
}

/** A data row as the range counts it that was given: from 1, its heading too. */
export function rowInRange({ heading }: Column, row: number): number {
  return row + (heading === undefined ? 1 : 2);
}
