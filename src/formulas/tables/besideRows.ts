import type { Cell } from "../../cells/Cell";

/**
 * Lays results out so that each stands on the row it belongs to, from below the first heading row on. A further heading
 * row of the range gets the headings again; what is no row of the table stays blank.
 *
 * @param headingRows rows of the range, 1-based
 * @param results by row of the range, 1-based
 */
export function besideRows(
  headings: readonly string[],
  headingRows: readonly number[],
  results: ReadonlyMap<number, Cell[]>,
): Cell[][] {
  const first = headingRows[0]!;
  let last = first;
  for (const row of results.keys()) last = Math.max(last, row);
  const again = new Set(headingRows);
  const rows: Cell[][] = [];
  for (let row = first + 1; row <= last; row += 1) {
    rows.push(results.get(row) ?? (again.has(row) ? [...headings] : headings.map(() => "")));
  }
  return rows;
}
