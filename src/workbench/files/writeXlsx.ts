import { strToU8, zipSync, type Zippable } from "fflate";
import type { Model } from "@odoo/o-spreadsheet";
import { createGridModel } from "../../hosts/grid/createGridModel";
import { fileParts } from "./fileParts";
import { keepShownFormats } from "./keepShownFormats";

/**
 * An .xlsx file of a grid: formulas under the names that Excel knows for an add-in, and every last value beside them,
 * spilled ones too, so that it reads right where the add-in isn't installed.
 */
export async function writeXlsx(model: Model): Promise<Uint8Array> {
  const copy = createGridModel(model.exportData());
  keepShownFormats(copy);
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(fileParts(copy, (await copy.exportXLSX()).files))) {
    zippable[path] = typeof content === "string" ? strToU8(content) : content;
  }
  // Without the time of day, the same workbook is the same file.
  return zipSync(zippable, { level: 6, mtime: "2000-01-01T12:00:00" });
}
