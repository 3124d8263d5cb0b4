import type { RangeRequest, RangeSnapshot, Snapshot, SnapshotRequest } from "../../workbook/Snapshot";
import { addressOf } from "./addressOf";
import { cellFromSheets } from "./cellFromSheets";
import { localeOf } from "./localeOf";
import { spreadsheetDates } from "./spreadsheetDates";
import type { ZoneClock } from "./zoneClock";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * Reads all that an action asked for. The number of service calls depends on the ranges, never on their rows.
 *
 * Rows hidden by hand or by a filter are not reported: Apps Script tells them one row at a time.
 */
export function readSnapshot(spreadsheet: Spreadsheet, { ranges }: SnapshotRequest): Snapshot {
  const { serialOf } = spreadsheetDates();
  const sheets = spreadsheet.getSheets();
  const selected = spreadsheet.getActiveRange() ?? spreadsheet.getActiveSheet().getRange(1, 1);
  const protectedSheets = new Set(
    spreadsheet
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .filter((protection) => !protection.canEdit())
      .map((protection) => protection.getRange().getSheet().getSheetName()),
  );
  return {
    selection: addressOf(selected),
    sheets: sheets.map((sheet) => ({
      name: sheet.getSheetName(),
      visible: !sheet.isSheetHidden(),
      protected: protectedSheets.has(sheet.getSheetName()),
    })),
    names: spreadsheet
      .getNamedRanges()
      .map((named) => ({ name: named.getName(), address: addressOf(named.getRange()) })),
    tables: [],
    locale: localeOf(spreadsheet.getSpreadsheetLocale()),
    ranges: ranges.flatMap((request) =>
      rangesOf(spreadsheet, sheets, selected, request).map((range) => snapshotOf(range, request, serialOf)),
    ),
  };
}

function rangesOf(
  spreadsheet: Spreadsheet,
  sheets: readonly Sheet[],
  selected: SheetRange,
  request: RangeRequest,
): SheetRange[] {
  switch (request.kind) {
    case "selection":
      return [withinUsed(selected)];
    case "region":
      return [selected.getDataRegion()];
    case "sheet": {
      const sheet =
        request.sheet === undefined
          ? spreadsheet.getActiveSheet()
          : spreadsheet.getSheetByName(request.sheet);
      return sheet === null ? [] : [sheet.getDataRange()];
    }
    case "workbook":
      return sheets
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => firstRows(sheet.getDataRange(), request.rows));
    case "address": {
      const { sheet: name, row, column, rows, columns } = request.address;
      const sheet = spreadsheet.getSheetByName(name);
      return sheet === null ? [] : [sheet.getRange(row + 1, column + 1, rows, columns)];
    }
    case "name": {
      const range = spreadsheet.getRangeByName(request.name);
      return range === null ? [] : [range];
    }
  }
}

function firstRows(range: SheetRange, rows = Infinity): SheetRange {
  if (range.getNumRows() <= rows) return range;
  return range.getSheet().getRange(range.getRow(), range.getColumn(), rows, range.getNumColumns());
}

/** A person who selects whole columns means what stands in them. */
function withinUsed(range: SheetRange): SheetRange {
  const sheet = range.getSheet();
  const rows = Math.max(1, Math.min(range.getNumRows(), sheet.getLastRow() - range.getRow() + 1));
  const columns = Math.max(1, Math.min(range.getNumColumns(), sheet.getLastColumn() - range.getColumn() + 1));
  return sheet.getRange(range.getRow(), range.getColumn(), rows, columns);
}

function snapshotOf(
  range: SheetRange,
  request: RangeRequest,
  serialOf: ZoneClock["serialOf"],
): RangeSnapshot {
  return {
    request,
    address: addressOf(range),
    values: range.getValues().map((row: unknown[]) => row.map((value) => cellFromSheets(value, serialOf))),
    formulas: range.getFormulas(),
    numberFormats: range.getNumberFormats(),
    merged: range.getMergedRanges().map(addressOf),
    hiddenRows: [],
  };
}
