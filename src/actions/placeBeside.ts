import { isBlank } from "../cells/isBlank";
import type { Address } from "../workbook/Address";
import type { RangeRequest, Snapshot } from "../workbook/Snapshot";
import { rangeAt } from "./rangeAt";

/** How far to the right of a table a free place is looked for. */
const searched = 24;

/** A table together with the cells to its right, among which a free place is looked for. */
export function tableAndBeside(table: Address): RangeRequest {
  return { kind: "address", address: { ...table, columns: table.columns + searched }, used: true };
}

/**
 * The nearest free place to the right of a table, one column left free between, or undefined where there is none.
 *
 * @param row of the sheet, counted from 0
 */
export function placeBeside(
  snapshot: Snapshot,
  table: Address,
  { row, rows, columns }: Pick<Address, "row" | "rows" | "columns">,
): Address | undefined {
  const first = table.column + table.columns + 1;
  const last = table.column + table.columns + searched - columns;
  for (let column = first; column <= last; column += 1) {
    const { values, formulas } = rangeAt(snapshot, {
      sheet: table.sheet,
      row,
      column: column - 1,
      rows,
      columns: columns + 1,
    });
    const isFree = values.every((cells, down) =>
      cells.every((cell, across) => isBlank(cell) && formulas[down]![across] === ""),
    );
    if (isFree) return { sheet: table.sheet, row, column, rows, columns };
  }
  return undefined;
}
