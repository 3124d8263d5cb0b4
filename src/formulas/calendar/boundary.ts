import type { Cell } from "../../cells/Cell";
import { FormulaError } from "../../core/errors/FormulaError";
import { firstSerial, lastSerial } from "../definition/dateAt";

/** An end of a period as a date that every spreadsheet counts alike. */
export function boundary(serial: number): Cell {
  if (serial >= firstSerial && serial <= lastSerial) return serial;
  throw new FormulaError(
    "#NUM!",
    "the period reaches beyond 1900-03-01 to 9999-12-31, where spreadsheets count days differently; use a later or earlier date",
  );
}
