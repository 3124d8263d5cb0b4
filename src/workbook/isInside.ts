import type { Address } from "./Address";

/** Whether all cells of the first range belong to the second. */
export function isInside(inner: Address, outer: Address): boolean {
  return (
    inner.sheet === outer.sheet &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
