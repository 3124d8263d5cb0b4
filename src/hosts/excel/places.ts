import { pinnedText, sheetPrefix } from "../../actions/addressText";
import type { Address } from "../../workbook/Address";

/** The size of every sheet. */
export const wholeRows = 1_048_576;
export const wholeColumns = 16_384;

/** What must be loaded of a range before `addressOf` can tell where it is. */
export const placeProperties = "rowIndex,columnIndex,rowCount,columnCount,worksheet/name";

export function addressOf(range: Excel.Range): Address {
  return {
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** The names of the workbook, or those that belong to one sheet alone. */
export function namesOf(workbook: Excel.Workbook, sheet: string | undefined): Excel.NamedItemCollection {
  return sheet === undefined ? workbook.names : workbook.worksheets.getItemOrNullObject(sheet).names;
}

/** What a name says that stands for a range. */
export function formulaOfName(address: Address, sheet: string): string {
  return `=${sheetPrefix(sheet)}${pinnedText(address)}`;
}

/** A range by its address; a null object where its sheet is gone. */
export function rangeAt(workbook: Excel.Workbook, address: Address): Excel.Range {
  const { sheet, row, column, rows, columns } = address;
  return workbook.worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, column, rows, columns);
}
