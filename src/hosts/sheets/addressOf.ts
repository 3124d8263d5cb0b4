import type { Address } from "../../workbook/Address";

/** Where a range of Apps Script lies, rows and columns counted from 0. */
export function addressOf(range: GoogleAppsScript.Spreadsheet.Range): Address {
  return {
    sheet: range.getSheet().getSheetName(),
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
