import type { ErrorCode } from "../core/errors/FormulaError";

/** An error value standing in a cell, with the host's or our own message. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message: string;
}

/**
 * What a cell holds, the same in every host: a blank is null or "", a date its serial day
 * (1 = 1900-01-01 as in Excel, 25569 = 1970-01-01), and a host's own objects never get this far.
 */
export type Cell = number | string | boolean | null | CellError;

/** A rectangle of cells, row by row. Every row has the same number of cells, and there is at least one. */
export type Range = readonly (readonly Cell[])[];
