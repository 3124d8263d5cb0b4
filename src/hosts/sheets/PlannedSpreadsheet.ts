import type { Address } from "../../workbook/Address";
import { cutTo } from "../../workbook/cutTo";
import { missingSheet } from "../../workbook/missingSheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** As long as the name of a sheet may be in Google Sheets. */
const mostLetters = 100;

/** A spreadsheet as a plan changes it: the sheets it adds answer to the names the plan gave them. */
export class PlannedSpreadsheet {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  private readonly sheets = new Map<string, Sheet>();
  private readonly added = new Set<string>();

  constructor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.spreadsheet = spreadsheet;
    for (const sheet of spreadsheet.getSheets()) this.sheets.set(sheet.getSheetName(), sheet);
  }

  /** @throws {WorkbookError} `missing` */
  sheet(name: string): Sheet {
    const sheet = this.sheets.get(name);
    if (sheet === undefined) throw missingSheet(name);
    return sheet;
  }

  /** The range, on a sheet that is made large enough for it. */
  range({ sheet: name, row, column, rows, columns }: Address): SheetRange {
    return this.sheetFor(name, row + rows, column + columns).getRange(row + 1, column + 1, rows, columns);
  }

  /** The sheet, made large enough: Google Sheets refuses whatever lies beyond its last row or column. */
  sheetFor(name: string, rows: number, columns: number): Sheet {
    const sheet = this.sheet(name);
    const missingRows = rows - sheet.getMaxRows();
    const missingColumns = columns - sheet.getMaxColumns();
    if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
    if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
    return sheet;
  }

  /**
   * Adds a sheet at the end; where the name is taken a number is added. Names that differ in capitals alone are one name
   * to Google Sheets.
   */
  add(name: string): void {
    const taken = new Set([...this.sheets.values()].map((sheet) => sheet.getSheetName().toLowerCase()));
    let free = cutTo(mostLetters, name);
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      free = `${cutTo(mostLetters - 1 - String(number).length, name)} ${number}`;
    }
    this.sheets.set(name, this.spreadsheet.insertSheet(free, this.sheets.size));
    this.added.add(name);
  }

  /** What a sheet of the plan is really called. */
  nameOf(name: string): string {
    return this.sheets.get(name)?.getSheetName() ?? name;
  }

  isAdded(name: string): boolean {
    return this.added.has(name);
  }

  delete(name: string): void {
    this.spreadsheet.deleteSheet(this.sheet(name));
    this.sheets.delete(name);
  }
}
