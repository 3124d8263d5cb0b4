import type { Model } from "@odoo/o-spreadsheet";
import { createGridModel } from "../../hosts/grid/createGridModel";
import { sampleWorkbook } from "./sampleWorkbook";

/** The sample in a grid, with the first value that is meant to be typed over selected. */
export function sampleModel(): Model {
  const model = createGridModel(sampleWorkbook());
  model.selection.selectCell(5, 4);
  return model;
}
