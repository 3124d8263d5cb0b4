import { addressFromText } from "../../actions/addressFromText";
import { addressText } from "../../actions/addressText";
import type { Address } from "../../workbook/Address";
import type { RangeRequest, Snapshot, SnapshotRequest } from "../../workbook/Snapshot";
import { missingSheet } from "../../workbook/missingSheet";
import type { BeyondCells } from "./BeyondCells";
import { excelError } from "./excelError";
import { addressOf, placeProperties, rangeAt, wholeColumns, wholeRows } from "./places";
import { RangeReading, readPieces } from "./RangeReading";

/**
 * All that was asked for, as it stands now.
 *
 * Two syncs find the ranges and how large their rows are, then one reads for every started 4 MB.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  request: SnapshotRequest,
): Promise<Snapshot> {
  try {
    return await snapshotOf(context, request);
  } catch (error) {
    throw excelError(error, placesRead(request));
  }
}

async function snapshotOf(context: Excel.RequestContext, request: SnapshotRequest): Promise<Snapshot> {
  const { workbook } = context;
  const selected = workbook.getSelectedRange().load(placeProperties);
  const sheets = workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  const names = workbook.names.load("items/name,items/type,items/formula");
  const tables = workbook.tables.load("items/name");
  const culture = workbook.application.cultureInfo.load("name,numberFormat/numberDecimalSeparator");
  const searches = request.ranges.map((each) => ({ request: each, ...search(workbook, selected, each) }));
  await context.sync();

  const tableRanges = tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load(placeProperties),
  }));
  const found = searches.map((each) => foundIn(each, workbook));
  const everySheet = found.map(({ request: asked }) =>
    asked.kind === "workbook"
      ? sheets.items
          .filter((sheet) => asked.hidden === true || isVisible(sheet))
          .map((sheet) => sheet.getUsedRangeOrNullObject(true).load(placeProperties))
      : [],
  );
  const beyond = request.beyondCells ? await beyondCells(sheets.items) : undefined;
  await context.sync();

  beyond?.askWhere();
  const readings = found.flatMap(({ request: asked, readings: ready }, index) => [
    ...ready,
    ...everySheet[index]!.flatMap((range) =>
      range.isNullObject ? [] : [new RangeReading(workbook, asked, firstRows(addressOf(range), asked))],
    ),
  ]);
  await readPieces(context, readings, beyond?.isWaiting ?? false);

  const decimalSeparator = culture.numberFormat.numberDecimalSeparator;
  return {
    selection: addressOf(selected),
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      visible: isVisible(sheet),
      protected: sheet.protection.protected,
    })),
    names: names.items.flatMap((item) => {
      const address = rangeNamed(item);
      return address === undefined ? [] : [{ name: item.name, address }];
    }),
    namedFormulas: [
      ...names.items
        .filter((item) => rangeNamed(item) === undefined)
        .map(({ name, formula }) => ({ name, formula: String(formula) })),
      ...(beyond?.names() ?? []),
    ],
    rules: beyond?.rules() ?? [],
    tables: tableRanges.map(({ name, range }) => ({ name, address: addressOf(range) })),
    // Office.js knows no list separator; Windows pairs `;` with the decimal comma.
    locale: {
      tag: culture.name,
      decimalSeparator,
      argumentSeparator: decimalSeparator === "," ? ";" : ",",
    },
    ranges: readings.map((reading) => reading.snapshot()),
  };
}

/** Loaded when first needed, so that the pane is there sooner. */
async function beyondCells(sheets: readonly Excel.Worksheet[]): Promise<BeyondCells> {
  const { BeyondCells: Asking } = await import("./BeyondCells");
  return new Asking(sheets);
}

function isVisible({ visibility }: Excel.Worksheet): boolean {
  return visibility === Excel.SheetVisibility.visible;
}

function rangeNamed({ type, formula }: Excel.NamedItem): Address | undefined {
  return type === Excel.NamedItemType.range ? addressFromText(String(formula).slice(1), "") : undefined;
}

/** What was asked for, where that has a name: a selection or the table around it has none. */
function placesRead({ ranges }: SnapshotRequest): string | undefined {
  const places = ranges.flatMap((each) =>
    each.kind === "address"
      ? [addressText(each.address)]
      : each.kind === "sheet" && each.sheet !== undefined
        ? [each.sheet]
        : [],
  );
  return places.length === 0 ? undefined : places.join(", ");
}

interface Search {
  readonly request: RangeRequest;
  /** Undefined for what takes the list of sheets to find. */
  readonly range?: Excel.Range;
  /** What of the range holds something, for whole rows and columns. */
  readonly used?: Excel.Range;
}

function search(
  workbook: Excel.Workbook,
  selected: Excel.Range,
  request: RangeRequest,
): Omit<Search, "request"> {
  switch (request.kind) {
    case "selection":
      return { range: selected, used: selected.getUsedRangeOrNullObject(true).load(placeProperties) };
    case "region":
      return { range: selected.getCell(0, 0).getSurroundingRegion().load(placeProperties) };
    case "sheet": {
      const { worksheets } = workbook;
      const sheet =
        request.sheet === undefined
          ? worksheets.getActiveWorksheet()
          : worksheets.getItemOrNullObject(request.sheet);
      const first = sheet.getRangeByIndexes(0, 0, 1, 1).load(placeProperties);
      return { range: first, used: sheet.getUsedRangeOrNullObject(true).load(placeProperties) };
    }
    case "address": {
      const range = rangeAt(workbook, request.address).load(placeProperties);
      return { range, used: range.getUsedRangeOrNullObject(true).load(placeProperties) };
    }
    case "name":
      return {
        range: workbook.names.getItemOrNullObject(request.name).getRangeOrNullObject().load(placeProperties),
      };
    case "workbook":
      return {};
  }
}

/** Begins to read what was found; of whole rows and columns only the part that holds something. */
function foundIn(
  { request, range, used }: Search,
  workbook: Excel.Workbook,
): { readonly request: RangeRequest; readonly readings: readonly RangeReading[] } {
  if (range === undefined) return { request, readings: [] };
  if (range.isNullObject) {
    if (request.kind === "name") return { request, readings: [] };
    const sheet =
      request.kind === "address" ? request.address.sheet : "sheet" in request ? request.sheet : "";
    throw missingSheet(sheet);
  }
  const asked = addressOf(range);
  const readings =
    request.kind === "address" && request.used
      ? [new RangeReading(workbook, request, firstUsed(asked, used), asked)]
      : partsOf(usedAddress(request, asked, used), request).map(
          (part) => new RangeReading(workbook, request, part),
        );
  for (const reading of readings) reading.askAhead();
  return { request, readings };
}

/** A range, and the rows above it that were asked for with it. */
function partsOf(address: Address, request: RangeRequest): Address[] {
  const rows = Math.min(address.row, request.kind === "region" ? (request.above ?? 0) : 0);
  return rows < 1 ? [address] : [address, { ...address, row: address.row - rows, rows }];
}

/** A range as far down and to the right as something stands in it. */
function firstUsed(address: Address, used: Excel.Range | undefined): Address {
  if (used === undefined || used.isNullObject) return { ...address, rows: 1, columns: 1 };
  const { row, column, rows, columns } = addressOf(used);
  return { ...address, rows: row + rows - address.row, columns: column + columns - address.column };
}

function firstRows(address: Address, request: RangeRequest): Address {
  const { rows = Infinity } = request.kind === "workbook" ? request : {};
  return { ...address, rows: Math.min(address.rows, rows) };
}

function usedAddress(request: RangeRequest, address: Address, used: Excel.Range | undefined): Address {
  const isWhole = request.kind === "sheet" || address.rows === wholeRows || address.columns === wholeColumns;
  if (!isWhole || used === undefined) return address;
  return used.isNullObject ? { ...address, rows: 1, columns: 1 } : addressOf(used);
}
