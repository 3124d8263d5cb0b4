import type { Model } from "@odoo/o-spreadsheet";
import type { GridCommand } from "../../hosts/grid/createGridModel";
import { runBatch } from "../../hosts/grid/createGridModel";

/**
 * Gives each cell the number format it shows. A result carries its format (a share is shown in percent) only while
 * the formula runs; without it the file would read 0.7321.
 */
export function keepShownFormats(model: Model): void {
  const { getters } = model;
  const targets = new Map<string, Map<string, object[]>>();
  for (const sheetId of getters.getSheetIds()) {
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      const { format } = getters.getEvaluatedCell(position);
      if (format === undefined || format === getters.getCell(position)?.format) continue;
      const formats = targets.get(sheetId) ?? new Map<string, object[]>();
      const zones = formats.get(format) ?? [];
      zones.push({ top: position.row, bottom: position.row, left: position.col, right: position.col });
      targets.set(sheetId, formats.set(format, zones));
    }
  }
  const commands: GridCommand[] = [...targets].flatMap(([sheetId, formats]) =>
    [...formats].map(([format, target]) => ({ type: "SET_FORMATTING", sheetId, target, format })),
  );
  if (commands.length > 0) runBatch(model, commands);
}
