import type { Address } from "./Address";

/** Addresses on one sheet, from the first row and column counted as 0. */
export function rangeOn(
  sheet: string,
): (row: number, column: number, rows: number, columns: number) => Address {
  return (row, column, rows, columns) => ({ sheet, row, column, rows, columns });
}
