import type { Model } from "@odoo/o-spreadsheet";
import { createGridModel } from "../../hosts/grid/createGridModel";
import { sampleWorkbook } from "./sampleWorkbook";

/** The sample in a grid, with the first value that is meant to be typed over selected. */
export function sampleModel(): Model {
  const model = createGridModel(sampleWorkbook());
  // A grid that knows no size yet would scroll to the cell within nothing.
  model.dispatch("RESIZE_SHEETVIEW", { width: 1000, height: 600 });
  model.selection.selectCell(5, 4);
  return model;
}
