import type { Cell } from "../../cells/Cell";
import { type FinishedCell, finishedNumber, finishedRow, type FinishedRows } from "./finishedRows";
import { toCellError } from "./toCellError";

/**
 * Answers row by row; a row that can't be answered carries its own error and the others compute.
 *
 * @param answer one cell, or a cell for each column of the result
 */
export function eachRow(rows: number, answer: (row: number) => Cell): FinishedRows {
  const result = new Array<Cell[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    try {
      result[row] = finishedRow(answer(row));
    } catch (error) {
      result[row] = [toCellError(error)];
    }
  }
  return result as FinishedRows;
}

/** The same for numbers, NaN for a blank: they are never boxed to travel as cells, which a third of the time would go to. */
export function eachNumber(rows: number, answer: (row: number) => number): FinishedRows {
  const result = new Array<Cell[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    try {
      const value = answer(row);
      result[row] = value - value === 0 ? [value + 0] : [value === value ? finishedNumber(value) : ""]; // + 0: never −0
    } catch (error) {
      result[row] = [toCellError(error)];
    }
  }
  return result as FinishedRows;
}

/** The same for results of several columns: an error stands in each of them, so that no sum overlooks it. */
export function eachRowOf(
  rows: number,
  width: number,
  answer: (row: number) => FinishedCell[],
): FinishedRows {
  const result = new Array<Cell[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    try {
      result[row] = answer(row);
    } catch (error) {
      result[row] = new Array<Cell>(width).fill(toCellError(error));
    }
  }
  return result as FinishedRows;
}
