import type { Cell } from "../../cells/Cell";
import { isCellError } from "../../cells/isCellError";
import type { Formula } from "../../formulas/definition/formula";
import { toCellError } from "../../formulas/definition/toCellError";
import { inputFromSheets } from "./inputFromSheets";
import { resultForSheets } from "./resultForSheets";
import { spreadsheetDates } from "./spreadsheetDates";

/**
 * Answers a formula of a cell in Google Sheets.
 *
 * @throws {Error} where there is no answer; Google Sheets shows the message on #ERROR!
 */
export function callFormula(formula: Formula, given: readonly unknown[]): unknown {
  const { serialOf, dateOf } = spreadsheetDates();
  const result = answer(
    formula,
    given.map((argument) => inputFromSheets(argument, serialOf)),
  );
  const only =
    Array.isArray(result) && result.length === 1 && result[0]!.length === 1 ? result[0]![0]! : result;
  if (!Array.isArray(only) && isCellError(only)) throw new Error(`${only.error} ${only.message}`);
  return resultForSheets(result, formula.returns, dateOf);
}

function answer(formula: Formula, inputs: Parameters<Formula["evaluate"]>[0]): Cell | Cell[][] {
  try {
    return formula.evaluate(inputs);
  } catch (error) {
    return toCellError(error);
  }
}
