import { FormulaError } from "../core/errors/FormulaError";
import { ActionError } from "./ActionError";

/**
 * Reads a table for an action: what a formula would answer as an error, the form says in the same words.
 *
 * @throws {ActionError}
 */
export function refusedByFormula<Answer>(read: () => Answer): Answer {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormulaError) throw new ActionError("", error.message);
    throw error;
  }
}
