import type { Model } from "@odoo/o-spreadsheet";
import type { Cell } from "../../cells/Cell";
import type { Written } from "../../workbook/Plan";
import { cellFromGrid } from "./cellFromGrid";

/** What a person typed into a cell, or what a formula elsewhere spilled there. */
export function writtenAt(model: Model, sheetId: string, row: number, col: number): Written {
  const position = { sheetId, row, col };
  const cell = model.getters.getCell(position);
  if (cell?.isFormula) return { formula: cell.compiledFormula.toFormulaString(model.getters) };
  return cellFromGrid(model.getters.getEvaluatedCell(position));
}

/** What stands in a cell as a value, whether typed or calculated. */
export function valueAt(model: Model, sheetId: string, row: number, col: number): Cell {
  return cellFromGrid(model.getters.getEvaluatedCell({ sheetId, row, col }));
}
