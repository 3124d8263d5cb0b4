import type { Cell } from "../../cells/Cell";
import { FormulaError } from "../../core/errors/FormulaError";
import type { Returns } from "./Returns";

const overflow = "the result is larger than a cell can hold; check the size of the numbers";

/**
 * The last look at what leaves a formula: no NaN, no Infinity, no −0, and a table gets its heading row.
 *
 * @param across the rows were given along one row of the sheet, so they are turned back
 */
export function checkResult(returns: Returns, result: Cell | Cell[][], across: boolean): Cell | Cell[][] {
  if (!Array.isArray(result)) {
    if (typeof result !== "number") return result;
    if (!Number.isFinite(result)) throw new FormulaError("#NUM!", overflow);
    return result + 0;
  }
  for (const row of result) {
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index];
      if (typeof cell !== "number") continue;
      if (cell - cell !== 0) row[index] = { error: "#NUM!", message: overflow };
      else if (cell === 0) row[index] = 0;
    }
  }
  if (returns.shape === "table") return [returns.columns.map(([heading]) => heading), ...result];
  return across && returns.shape === "rows" ? transpose(result) : result;
}

function transpose(rows: Cell[][]): Cell[][] {
  return rows[0]!.map((_, column) => rows.map((row) => row[column]!));
}
