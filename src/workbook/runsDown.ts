import type { Address } from "./Address";

/** What a range holds column by column, each run of rows that are alike with its place. */
export function runsDown<Value>(
  { sheet, row, column, rows, columns }: Address,
  valueAt: (down: number, right: number) => Value,
): (readonly [Address, Value])[] {
  const runs: (readonly [Address, Value])[] = [];
  for (let right = 0; right < columns; right += 1) {
    let from = 0;
    let value = valueAt(0, right);
    for (let down = 1; down <= rows; down += 1) {
      const next = down < rows ? valueAt(down, right) : undefined;
      if (down < rows && next === value) continue;
      runs.push([{ sheet, row: row + from, column: column + right, rows: down - from, columns: 1 }, value]);
      from = down;
      value = next!;
    }
  }
  return runs;
}
