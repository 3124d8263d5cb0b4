import type { Model } from "@odoo/o-spreadsheet";
import { isBlank } from "../../cells/isBlank";
import { isCellError } from "../../cells/isCellError";
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

/** A formula is held against a formula and a value against a value; an error is known by its code. */
export function isSameWritten(a: Written, b: Written): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && a.formula === b.formula;
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b || (isBlank(a) && isBlank(b));
}

export function isFormula(written: Written): written is { readonly formula: string } {
  return typeof written === "object" && written !== null && "formula" in written;
}

/** What stands in a cell as a value, whether typed or calculated. */
export function valueAt(model: Model, sheetId: string, row: number, col: number): Cell {
  return cellFromGrid(model.getters.getEvaluatedCell({ sheetId, row, col }));
}
