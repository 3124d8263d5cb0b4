import type { Model } from "@odoo/o-spreadsheet";
import { changedSince } from "../../workbook/changedSince";
import { isFormula } from "../../workbook/isFormula";
import { isSameWritten } from "../../workbook/isSameWritten";
import type { Edit, WriteCells } from "../../workbook/Plan";
import { WorkbookError } from "../../workbook/Workbook";
import { writtenThere } from "../../workbook/writtenThere";
import { isTyped } from "./isTyped";
import { placeName, sheetIdOf } from "./places";
import { valueAt, writtenAt } from "./writtenAt";

/**
 * Looks whether every cell to be written, and every sheet to be taken away, is still what the plan saw. Sheets that the
 * plan itself adds are new.
 *
 * @throws {WorkbookError} `changed` with the address, `protected`, `missing`
 */
export function checkExpectations(model: Model, edits: readonly Edit[]): void {
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "add sheet") added.add(edit.sheet);
    else if (edit.kind === "cells" && !added.has(edit.address.sheet)) checkCells(model, edit);
    else if (edit.kind === "delete sheet" && edit.ours !== undefined) checkOurs(model, edit);
  }
}

function checkCells(model: Model, { address, cells, expects }: WriteCells): void {
  const { sheet } = address;
  const sheetId = sheetIdOf(model, sheet);
  if (model.getters.isSheetLocked(sheetId)) {
    throw new WorkbookError("protected", sheet, ["gridLocked", sheet]);
  }
  cells.forEach((row, down) => {
    row.forEach((cell, right) => {
      const [atRow, atColumn] = [address.row + down, address.column + right];
      // What a formula elsewhere spills here is not touched by clearing the cell.
      if (cell === null && !isTyped(model, sheetId, atRow, atColumn)) return;
      const expected = expects === "blank" ? null : (expects[down]?.[right] ?? null);
      const found = writtenAt(model, sheetId, atRow, atColumn);
      // A value expected over a formula is held against what the formula shows.
      const isSame =
        isSameWritten(expected, found) ||
        (expects !== "blank" &&
          !isFormula(expected) &&
          isFormula(found) &&
          isSameWritten(expected, valueAt(model, sheetId, atRow, atColumn)));
      if (!isSame) throw changedSince(placeName(sheet, atRow, atColumn));
    });
  });
}

/** A sheet on which anyone has written since stays. */
function checkOurs(model: Model, { sheet, ours = [] }: Extract<Edit, { kind: "delete sheet" }>): void {
  const sheetId = sheetIdOf(model, sheet);
  for (const { id } of model.getters.getCells(sheetId)) {
    const { row, col } = model.getters.getCellPosition(id);
    if (!isTyped(model, sheetId, row, col)) continue;
    const cell = { sheet, row, column: col, rows: 1, columns: 1 };
    if (!isSameWritten(writtenThere(ours, cell), writtenAt(model, sheetId, row, col)))
      throw changedSince(placeName(sheet, row, col));
  }
}
