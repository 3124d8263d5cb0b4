import { isBlank } from "../../cells/isBlank";
import { FormulaError } from "../../core/errors/FormulaError";
import { cellAt } from "./cellAt";
import type { Column } from "./Column";
import { dateAt, lastSerial, lastYear } from "./dateAt";
import { place } from "./place";

/**
 * The date beside a value in a log, the time of day kept; NaN where both are blank. Numbers take the short way.
 *
 * @throws {FormulaError} as `dateAt`, and #VALUE! for a value without a date, which belongs to no period
 */
export function serialAt(dates: Column, values: Column, row: number): number {
  const cell = dates.cells[row * dates.step]![0]!;
  return typeof cell === "number" && isSerial(cell) ? cell : otherSerial(dates, values, row);
}

/** Whether a number is a day that both hosts know, for loops that read the cells themselves. */
export function isSerial(cell: number): boolean {
  return cell > lastYear && cell <= lastSerial;
}

function otherSerial(dates: Column, values: Column, row: number): number {
  const serial = dateAt(dates, row);
  if (serial !== serial && !isBlank(cellAt(values, row))) {
    throw new FormulaError("#VALUE!", `${place(dates, row)} needs a date, since there is a value beside it`);
  }
  return serial;
}
