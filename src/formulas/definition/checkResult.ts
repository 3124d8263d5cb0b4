import type { Cell } from "../../cells/Cell";
import { FormulaError } from "../../core/errors/FormulaError";
import { finishedRows, tooLarge } from "./finishedRows";
import type { Returns } from "./Returns";

/**
 * The last look at what leaves a formula: no NaN, no Infinity, no −0, and a table gets its heading row.
 *
 * @param across the rows were given along one row of the sheet, so they are turned back
 */
export function checkResult(returns: Returns, result: Cell | Cell[][], across: boolean): Cell | Cell[][] {
  if (!Array.isArray(result)) {
    if (typeof result !== "number") return result;
    if (!Number.isFinite(result)) throw new FormulaError("#NUM!", tooLarge);
    return result + 0;
  }
  if (returns.shape === "table") {
    return [returns.columns.map(([heading]) => heading), ...finishedRows(result)];
  }
  return across ? transpose(result) : result;
}

function transpose(rows: Cell[][]): Cell[][] {
  return rows[0]!.map((_, column) => rows.map((row) => row[column]!));
}
