import type { Model } from "@odoo/o-spreadsheet";
import { isFormula } from "../../workbook/isFormula";
import { isSameWritten } from "../../workbook/isSameWritten";
import type { Edit, WriteCells } from "../../workbook/Plan";
import { WorkbookError } from "../../workbook/Workbook";
import { placeName, sheetIdOf } from "./places";
import { valueAt, writtenAt } from "./writtenAt";

/**
 * Looks whether every cell to be written is still what the plan saw. Sheets that the plan itself adds are new.
 *
 * @throws {WorkbookError} `changed` with the address, `protected`, `missing`
 */
export function checkExpectations(model: Model, edits: readonly Edit[]): void {
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "add sheet") added.add(edit.sheet);
    else if (edit.kind === "cells" && !added.has(edit.address.sheet)) checkCells(model, edit);
  }
}

function checkCells(model: Model, { address, cells, expects }: WriteCells): void {
  const { sheet } = address;
  const sheetId = sheetIdOf(model, sheet);
  if (model.getters.isSheetLocked(sheetId)) {
    throw new WorkbookError("protected", `The sheet “${sheet}” is locked; unlock it and try again`, sheet);
  }
  cells.forEach((row, down) => {
    row.forEach((cell, right) => {
      const [atRow, atColumn] = [address.row + down, address.column + right];
      // What a formula elsewhere spills here is not touched by clearing the cell.
      if (cell === null && model.getters.getCell({ sheetId, row: atRow, col: atColumn }) === undefined)
        return;
      const expected = expects === "blank" ? null : (expects[down]?.[right] ?? null);
      const found = writtenAt(model, sheetId, atRow, atColumn);
      // A value expected over a formula is held against what the formula shows.
      const isSame =
        isSameWritten(expected, found) ||
        (expects !== "blank" &&
          !isFormula(expected) &&
          isFormula(found) &&
          isSameWritten(expected, valueAt(model, sheetId, atRow, atColumn)));
      if (isSame) return;
      const place = placeName(sheet, atRow, atColumn);
      throw new WorkbookError(
        "changed",
        `${place} is no longer what it was when this was prepared, so nothing was written; look at it and try again`,
        place,
      );
    });
  });
}
