import type { Address } from "./Address";

/** Whether two ranges have a cell in common. */
export function overlaps(a: Address, b: Address): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
