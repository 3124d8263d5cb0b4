import type { Model } from "@odoo/o-spreadsheet";

/** Whether something was typed into a cell. A look of its own is nothing typed, nor is what a formula elsewhere spills. */
export function isTyped(model: Model, sheetId: string, row: number, col: number): boolean {
  const cell = model.getters.getCell({ sheetId, row, col });
  return cell !== undefined && (cell.isFormula || cell.content !== "");
}
