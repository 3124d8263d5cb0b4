import type { CellError } from "../../cells/Cell";
import { FormulaError } from "../../core/errors/FormulaError";

/** An expected refusal as a cell; anything else is a defect and goes on up. */
export function toCellError(error: unknown): CellError {
  if (error instanceof FormulaError) return { error: error.code, message: error.message };
  throw error;
}
