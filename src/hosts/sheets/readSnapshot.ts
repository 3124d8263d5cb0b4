import type { Address } from "../../workbook/Address";
import { padded } from "../../workbook/padded";
import type { RangeRequest, RangeSnapshot, Snapshot, SnapshotRequest } from "../../workbook/Snapshot";
import { missingSheet } from "../../workbook/missingSheet";
import { WorkbookError } from "../../workbook/Workbook";
import { addressOf } from "./addressOf";
import { cellFromSheets } from "./cellFromSheets";
import { rulesOf } from "./rulesOf";
import { localeOf } from "./localeOf";
import { spreadsheetDates } from "./spreadsheetDates";
import type { ZoneClock } from "./zoneClock";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * Reads all that an action asked for. The number of service calls depends on the ranges, never on their rows.
 *
 * Which rows are hidden stays unknown. Apps Script tells it one row at a time (`isRowHiddenByFilter`), a round trip for
 * each; the filter's criteria would tell it in few calls only by doing Google's filtering over again, and nothing of
 * what was hidden by hand; the advanced service needs the right to see all spreadsheets.
 *
 * @throws {WorkbookError} `too large`, `missing` where a sheet is gone
 */
export function readSnapshot(spreadsheet: Spreadsheet, { ranges, beyondCells }: SnapshotRequest): Snapshot {
  const { serialOf } = spreadsheetDates();
  const sheets = spreadsheet.getSheets();
  const selected = spreadsheet.getActiveRange() ?? spreadsheet.getActiveSheet().getRange(1, 1);
  const protectedSheets = new Set(
    spreadsheet
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .filter((protection) => !protection.canEdit())
      .map((protection) => protection.getRange().getSheet().getSheetName()),
  );
  const found = asMuchAsFits(ranges.flatMap((request) => foundFor(spreadsheet, sheets, selected, request)));
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
    namedFormulas: [],
    rules: beyondCells === true ? sheets.flatMap(rulesOf) : [],
    tables: [],
    locale: localeOf(spreadsheet.getSpreadsheetLocale()),
    ranges: found.map((one) => snapshotOf(one, serialOf)),
  };
}

interface Found {
  readonly request: RangeRequest;
  readonly address: Address;
  /** The part of the address that the sheet has, where merged blocks can be; it may have none of it. */
  readonly range: SheetRange | undefined;
  /** The part of it in which something stands. */
  readonly filled: SheetRange | undefined;
  /** How many cells that is. */
  readonly cells: number;
}

/** As much as a script reads and hands to its pane within the time that a person waits. */
const mostCells = 1_000_000;

function asMuchAsFits(found: readonly Found[]): readonly Found[] {
  const cells = found.reduce((sum, one) => sum + one.cells, 0);
  if (cells <= mostCells) return found;
  const needed = found.filter(({ request }) => request.kind !== "workbook" || !request.ifItFits);
  if (needed.length < found.length) return asMuchAsFits(needed);
  throw new WorkbookError("too large", undefined, ["sheetsTooMuchToRead", cells, mostCells]);
}

function foundFor(
  spreadsheet: Spreadsheet,
  sheets: readonly Sheet[],
  selected: SheetRange,
  request: RangeRequest,
): Found[] {
  if (request.kind === "address") {
    return [atAddress(sheetNamed(spreadsheet, request.address.sheet), request.address, request)];
  }
  return rangesOf(spreadsheet, sheets, selected, request).map((range) => {
    const address = addressOf(range);
    return { request, address, range, filled: range, cells: address.rows * address.columns };
  });
}

function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw missingSheet(name);
  return sheet;
}

/**
 * `getRange` refuses what reaches beyond the last row or column that the sheet has: 26 columns as it is made. Beyond the
 * last ones in which something stands nothing is read: beside a table of 50,000 rows there are a million blank cells.
 */
function atAddress(sheet: Sheet, address: Address, request: RangeRequest): Found {
  const { row, column } = address;
  const part = (lastRow: number, lastColumn: number): { range: SheetRange | undefined; cells: number } => {
    const rows = Math.min(address.rows, lastRow - row);
    const columns = Math.min(address.columns, lastColumn - column);
    if (rows < 1 || columns < 1) return { range: undefined, cells: 0 };
    return { range: sheet.getRange(row + 1, column + 1, rows, columns), cells: rows * columns };
  };
  const { range } = part(sheet.getMaxRows(), sheet.getMaxColumns());
  const { range: filled, cells } = part(sheet.getLastRow(), sheet.getLastColumn());
  return { request, address, range, filled, cells };
}

function rangesOf(
  spreadsheet: Spreadsheet,
  sheets: readonly Sheet[],
  selected: SheetRange,
  request: Exclude<RangeRequest, { kind: "address" }>,
): SheetRange[] {
  switch (request.kind) {
    case "selection":
      return [withinUsed(selected)];
    case "region": {
      const region = selected.getDataRegion();
      const rows = Math.min(request.above ?? 0, region.getRow() - 1);
      return rows < 1 ? [region] : [region, region.offset(-rows, 0, rows)];
    }
    case "sheet": {
      const sheet =
        request.sheet === undefined ? spreadsheet.getActiveSheet() : sheetNamed(spreadsheet, request.sheet);
      return [sheet.getDataRange()];
    }
    case "workbook":
      return sheets
        .filter((sheet) => request.hidden === true || !sheet.isSheetHidden())
        .map((sheet) => firstRows(sheet.getDataRange(), request.rows));
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
  { request, address, range, filled }: Found,
  serialOf: ZoneClock["serialOf"],
): RangeSnapshot {
  // What was not read is blank; so it is in a host whose sheets don't end there.
  const values = padded<unknown>(filled?.getValues() ?? [], address, "");
  return {
    request,
    address,
    values: values.map((row) => row.map((value) => cellFromSheets(value, serialOf))),
    formulas: padded(filled?.getFormulas() ?? [], address, ""),
    numberFormats: padded(filled?.getNumberFormats() ?? [], address, "General"),
    merged: range?.getMergedRanges().map(addressOf) ?? [],
    hiddenRows: undefined,
  };
}
