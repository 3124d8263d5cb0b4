import type { Arg } from "@odoo/o-spreadsheet";
import type { Cell } from "../../cells/Cell";
import type { Input } from "../../formulas/definition/Input";
import { cellFromGrid } from "./cellFromGrid";

/** One argument of a call: the grid hands ranges over column by column, and undefined for one left out. */
export function inputFromGrid(argument: Arg): Input {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return cellFromGrid(argument);
  const rows = argument[0]?.length ?? 0;
  const range = new Array<Cell[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const cells = new Array<Cell>(argument.length);
    for (let column = 0; column < argument.length; column += 1) {
      cells[column] = cellFromGrid(argument[column]![row]!);
    }
    range[row] = cells;
  }
  return range;
}
