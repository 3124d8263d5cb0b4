import type { Cell } from "../../cells/Cell";
import type { Input } from "../../formulas/definition/Input";
import { cellFromExcel } from "./cellFromExcel";

/**
 * One argument as Excel hands it over; null stands for one that was left out.
 *
 * The range is Excel's own copy for this call, so what is not plain is put right in place: a copy of a large range
 * would cost more than the formula.
 */
export function inputFromExcel(argument: unknown): Input {
  if (argument === null || argument === undefined) return undefined;
  if (!Array.isArray(argument)) return cellFromExcel(argument);
  const rows = argument as Cell[][];
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell === "object") row[column] = cellFromExcel(cell);
    }
  }
  return rows;
}
