import type { Address } from "./Address";

/** The smallest rectangle around others on one sheet; undefined around none. */
export function around(addresses: readonly Address[]): Address | undefined {
  const [first] = addresses;
  if (first === undefined) return undefined;
  let [row, column, below, right] = [first.row, first.column, 0, 0];
  for (const each of addresses) {
    row = Math.min(row, each.row);
    column = Math.min(column, each.column);
    below = Math.max(below, each.row + each.rows);
    right = Math.max(right, each.column + each.columns);
  }
  return { sheet: first.sheet, row, column, rows: below - row, columns: right - column };
}
