import type { Address } from "./Address";

/** Rows as many and as wide as an address: what was not read of it, below and to the right, is filled. */
export function padded<Value>(
  rows: readonly (readonly Value[])[],
  address: Address,
  filling: Value,
): readonly (readonly Value[])[] {
  if (rows.length === address.rows && rows[0]?.length === address.columns) return rows;
  return Array.from({ length: address.rows }, (_, down) =>
    Array.from({ length: address.columns }, (__, right) => rows[down]?.[right] ?? filling),
  );
}
