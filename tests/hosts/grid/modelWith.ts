import "../../gridInNode";
import type { Model } from "@odoo/o-spreadsheet";
import type { Cell } from "../../../src/cells/Cell";
import { createGridModel } from "../../../src/hosts/grid/createGridModel";
import { valueAt } from "../../../src/hosts/grid/writtenAt";
import { writtenContent } from "../../../src/hosts/grid/writtenContent";
import type { Written } from "../../../src/workbook/Plan";

/** A grid with one sheet, `Sheet1`, that holds these cells from A1. */
export function modelWith(cells: readonly (readonly Written[])[]): Model {
  const columns = Math.max(26, ...cells.map((row) => row.length + 20));
  const model = createGridModel({
    sheets: [{ id: "sheet1", name: "Sheet1", colNumber: columns, rowNumber: cells.length + 60 }],
  });
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, col) => {
      type(model, rowIndex, col, cell);
    });
  });
  return model;
}

export function type(model: Model, row: number, col: number, written: Written): void {
  model.dispatch("UPDATE_CELL", { sheetId: "sheet1", row, col, content: writtenContent(written) });
}

export function value(model: Model, row: number, col: number): Cell {
  return valueAt(model, "sheet1", row, col);
}

/** What the grid shows, as a person reads it. */
export function shown(model: Model, row: number, col: number): string {
  return model.getters.getEvaluatedCell({ sheetId: "sheet1", row, col }).formattedValue;
}
