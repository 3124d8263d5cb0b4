import { load, type Model } from "@odoo/o-spreadsheet";
import { createGridModel } from "../../hosts/grid/createGridModel";
import { gridLocale } from "../../hosts/grid/gridLocale";
import { readDefinedNames } from "./definedNames";
import { OpenError } from "./OpenError";
import { partsForGrid } from "./partsForGrid";
import { unzipWorkbook } from "./unzipWorkbook";

/**
 * A grid with the workbook of an .xlsx file in it.
 *
 * @throws {OpenError} saying what is wrong with the file, to go after its name
 */
export function readXlsx(bytes: Uint8Array): Model {
  const parts = unzipWorkbook(bytes);
  try {
    const data = load(partsForGrid(parts)) as { sheets: unknown[]; settings?: object };
    if (data.sheets.length === 0) throw new OpenError("has no sheets");
    return createGridModel({
      ...data,
      namedRanges: readDefinedNames(parts),
      settings: { ...data.settings, locale: gridLocale },
    });
  } catch (error) {
    if (error instanceof OpenError) throw error;
    throw new OpenError("is damaged: its content can't be read; open it in Excel and save it again");
  }
}
