import type { ErrorCode } from "../core/errors/FormulaError";
import type { CellError } from "./Cell";

const errorCodes: ReadonlySet<string> = new Set<ErrorCode>([
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#ERROR!",
]);

/** Whether a text is one of the error values a formula passes through. */
export function isErrorCode(text: string): text is ErrorCode {
  return errorCodes.has(text);
}

/**
 * An error value as hosts hand it over: they give the code alone, so every host says the same about it.
 * A code that only one host knows (`#FIELD!`) passes as #VALUE!, its own name in the message.
 */
export function errorInCell(code: string): CellError {
  return { error: isErrorCode(code) ? code : "#VALUE!", message: `the cell holds ${code}` };
}
