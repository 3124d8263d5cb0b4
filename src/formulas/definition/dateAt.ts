import type { Cell } from "../../cells/Cell";
import { isBlank } from "../../cells/isBlank";
import { isCellError } from "../../cells/isCellError";
import { serialFromIso } from "../../core/calendar/serialFromIso";
import { FormulaError } from "../../core/errors/FormulaError";
import { cellAt } from "./cellAt";
import type { Column } from "./Column";
import { place } from "./place";
import { quote } from "./quote";

/** 1900-03-01: before it Excel and Google Sheets count days differently. */
export const firstSerial = 61;
/** Whole numbers from 1990 on are years that someone typed for a date: as days they lie in 1905. */
export const lastYear = 2100;
/** 9999-12-31, the last date that Excel knows. */
export const lastSerial = 2958465;

/**
 * The whole day in a data row of a column, NaN for a blank. The time of day is dropped.
 *
 * @throws {FormulaError} the cell's own error, #VALUE! for what is no date or only a year, #NUM! for a day outside 1900-03-01…9999-12-31
 */
export function dateAt(column: Column, row: number): number {
  const cell = cellAt(column, row);
  return typeof cell === "number" && cell > lastYear && cell < lastSerial + 1
    ? Math.floor(cell)
    : dateFromCell(cell, column, row);
}

function dateFromCell(cell: Cell, column: Column, row: number): number {
  if (typeof cell === "number") {
    if (Number.isInteger(cell) && cell >= 1990 && cell <= lastYear) {
      throw new FormulaError(
        "#VALUE!",
        `${place(column, row)} needs a date, got the number ${cell}; write a day of that year, such as ${cell}-01-31`,
      );
    }
    if (cell >= firstSerial && cell < lastSerial + 1) return Math.floor(cell);
    throw new FormulaError(
      "#NUM!",
      `${place(column, row)} needs a date from 1900-03-01 to 9999-12-31, got the number ${cell}`,
    );
  }
  if (isBlank(cell)) return NaN;
  if (isCellError(cell)) throw new FormulaError(cell.error, `${place(column, row)}: ${cell.message}`);
  const serial = typeof cell === "string" ? serialFromIso(cell) : undefined;
  if (serial === undefined || serial < firstSerial) {
    throw new FormulaError(
      "#VALUE!",
      `${place(column, row)} needs a date, got ${quote(String(cell))}; use a cell date or text such as 2026-03-31`,
    );
  }
  return serial;
}
