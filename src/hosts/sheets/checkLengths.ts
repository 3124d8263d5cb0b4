import { addressText } from "../../actions/addressText";
import { isFormula } from "../../workbook/isFormula";
import type { Edit, WriteCells, Written } from "../../workbook/Plan";
import { WorkbookError } from "../../workbook/Workbook";

/** As many characters as Google Sheets takes in one cell. */
const mostCharacters = 50_000;

/**
 * Looks for a text that no cell takes, before anything is written: Google Sheets would refuse it half way.
 *
 * @throws {WorkbookError} `too large` with the address
 */
export function checkLengths(edits: readonly Edit[]): void {
  for (const edit of edits) if (edit.kind === "cells") checkCells(edit);
}

function checkCells({ address, cells }: WriteCells): void {
  cells.forEach((row, down) => {
    row.forEach((written, right) => {
      const length = lengthOf(written);
      if (length <= mostCharacters) return;
      const [line, column] = [address.row + down, address.column + right];
      const place = addressText({ ...address, row: line, column, rows: 1, columns: 1 });
      throw new WorkbookError("too large", place, ["sheetsLongText", place, length, mostCharacters]);
    });
  });
}

function lengthOf(written: Written): number {
  if (typeof written === "string") return written.length;
  return isFormula(written) ? written.formula.length : 0;
}
