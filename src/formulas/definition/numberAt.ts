import type { Cell } from "../../cells/Cell";
import { isBlank } from "../../cells/isBlank";
import { isCellError } from "../../cells/isCellError";
import { numberFromText } from "../../cells/numberFromText";
import { FormulaError } from "../../core/errors/FormulaError";
import type { Column } from "./Column";
import { place } from "./place";
import { quote } from "./quote";

/**
 * The number in a data row of a column, NaN for a blank.
 *
 * Numbers take the short way, since this runs for every cell of every formula; everything else is sorted out after.
 *
 * @throws {FormulaError} the cell's own error, or #VALUE! for text that is no number
 */
export function numberAt(column: Column, row: number): number {
  return numberOf(column.cells[row * column.step]![0]!, column, row);
}

/**
 * The same of a cell that was read already. Where a formula's time is this alone, it reads the cells of each column on
 * a line of their own: the engine then knows what each of them holds, in place of what any column may.
 */
export function numberOf(cell: Cell, column: Column, row: number): number {
  return typeof cell === "number" ? cell : numberFromCell(cell, column, row);
}

function numberFromCell(cell: Cell, column: Column, row: number): number {
  if (isBlank(cell)) return NaN;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (isCellError(cell)) throw new FormulaError(cell.error, `${place(column, row)}: ${cell.message}`);
  const value = numberFromText(cell as string);
  if (value === undefined) {
    throw new FormulaError(
      "#VALUE!",
      `${place(column, row)} needs a number, got ${quote(cell as string)}; write 1200, 75% or 0.5, or leave it blank`,
    );
  }
  return value;
}
