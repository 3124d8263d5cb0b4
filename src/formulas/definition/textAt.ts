import { isBlank } from "../../cells/isBlank";
import { isCellError } from "../../cells/isCellError";
import { FormulaError } from "../../core/errors/FormulaError";
import { cellAt } from "./cellAt";
import type { Column } from "./Column";
import { place } from "./place";

/**
 * The text in a data row of a column without surrounding spaces, "" for a blank; a number is read as its text.
 *
 * @throws {FormulaError} the cell's own error
 */
export function textAt(column: Column, row: number): string {
  const cell = cellAt(column, row);
  if (typeof cell === "string") return cell.trim();
  if (isBlank(cell)) return "";
  if (isCellError(cell)) throw new FormulaError(cell.error, `${place(column, row)}: ${cell.message}`);
  return String(cell);
}
