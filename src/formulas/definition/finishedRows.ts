import type { Cell, CellError } from "../../cells/Cell";

export const tooLarge = "the result is larger than a cell can hold; check the size of the numbers";

declare const finished: unique symbol;

/** A cell that may leave a formula: no NaN, no Infinity, no −0. */
export type FinishedCell = (number & { readonly [finished]: true }) | Exclude<Cell, number>;

/** Rows of such cells: nothing has to look at all of them once more. */
export type FinishedRows = Cell[][] & { readonly [finished]: true };

/** The last look at a number, before it stands in a row: a row read back would cost more than it took to make. */
export function finishedNumber(value: number): FinishedCell {
  return (value - value === 0 ? value + 0 : overflow()) as FinishedCell; // + 0 turns −0 into 0
}

export function finishedCell(cell: Cell): FinishedCell {
  return typeof cell === "number" ? finishedNumber(cell) : cell;
}

/** A row of one cell. Numbers get one of their own, since rows that hold nothing else take half the memory. */
export function finishedRow(cell: Cell): Cell[] {
  return typeof cell === "number" ? [finishedNumber(cell)] : [cell];
}

/** Rows made in another way, looked through in place. */
export function finishedRows(rows: Cell[][]): FinishedRows {
  for (const row of rows) {
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index];
      if (typeof cell === "number") row[index] = finishedNumber(cell);
    }
  }
  return rows as FinishedRows;
}

function overflow(): CellError {
  return { error: "#NUM!", message: tooLarge };
}
