import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { Cell } from "../../cells/Cell";
import { isBlank } from "../../cells/isBlank";
import type { RangeRequest, RangeSnapshot, Snapshot, SnapshotRequest } from "../../workbook/Snapshot";
import { cellFromGrid } from "./cellFromGrid";
import { addressOf, onSheet, overlaps, sheetIdOf, zoneOf } from "./places";
import { regionAround } from "./regionAround";

interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** All that was asked for, as it stands now. */
export function readSnapshot(model: Model, { ranges }: SnapshotRequest, tableName: TableName): Snapshot {
  const { getters } = model;
  const locale = getters.getLocale();
  const active = getters.getActiveSheetId();
  return {
    selection: addressOf(getters.getSheetName(active), getters.getSelectedZone()),
    sheets: getters.getSheetIds().map((sheetId) => ({
      name: getters.getSheetName(sheetId),
      visible: getters.isSheetVisible(sheetId),
      protected: getters.isSheetLocked(sheetId),
    })),
    names: getters.getNamedRanges().map(({ name, range }) => ({
      name,
      address: addressOf(getters.getSheetName(range.sheetId), range.zone),
    })),
    namedFormulas: [],
    rules: [], // the grid calculates a formula in a rule as it does one in a cell
    tables: getters.getSheetIds().flatMap((sheetId) =>
      getters.getTables(sheetId).map(({ range }) => ({
        name: tableName(sheetId, range.zone),
        address: addressOf(getters.getSheetName(sheetId), range.zone),
      })),
    ),
    locale: {
      tag: locale.code.replace("_", "-"),
      decimalSeparator: locale.decimalSeparator,
      argumentSeparator: locale.formulaArgSeparator,
    },
    ranges: ranges.flatMap((request) =>
      placesOf(model, request).map((place) => readRange(model, request, place)),
    ),
  };
}

/** The grid's tables carry no names; the workbook remembers those that a plan gave. */
export type TableName = (sheetId: string, zone: Zone) => string;

function placesOf(model: Model, request: RangeRequest): readonly Place[] {
  const { getters } = model;
  const active = getters.getActiveSheetId();
  switch (request.kind) {
    case "selection":
      return [{ sheetId: active, zone: getters.getSelectedZone() }];
    case "region": {
      const zone = regionAround(model, active, onSheet(model, active, getters.getSelectedZone()));
      const top = Math.max(0, zone.top - (request.above ?? 0));
      const above = { ...zone, top, bottom: zone.top - 1 };
      return (top < zone.top ? [zone, above] : [zone]).map((each) => ({ sheetId: active, zone: each }));
    }
    case "sheet": {
      const sheetId = request.sheet === undefined ? active : sheetIdOf(model, request.sheet);
      return [{ sheetId, zone: usedZone(model, sheetId) }];
    }
    case "workbook":
      return (request.hidden ? getters.getSheetIds() : getters.getVisibleSheetIds()).map((sheetId) => {
        const zone = usedZone(model, sheetId);
        const bottom = Math.min(zone.bottom, zone.top + (request.rows ?? Infinity) - 1);
        return { sheetId, zone: { ...zone, bottom } };
      });
    case "address": {
      const sheetId = sheetIdOf(model, request.address.sheet);
      return [{ sheetId, zone: zoneOf(request.address) }];
    }
    case "name": {
      const range = getters.getNamedRange(request.name)?.range;
      return range === undefined ? [] : [{ sheetId: range.sheetId, zone: range.zone }];
    }
  }
}

/** From the first cell of the sheet that holds something to the last; the first cell alone on an empty sheet. */
function usedZone(model: Model, sheetId: string): Zone {
  const zone = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const position of model.getters.getEvaluatedCellsPositions(sheetId)) {
    if (isBlank(model.getters.getEvaluatedCell(position).value)) continue;
    zone.top = Math.min(zone.top, position.row);
    zone.left = Math.min(zone.left, position.col);
    zone.bottom = Math.max(zone.bottom, position.row);
    zone.right = Math.max(zone.right, position.col);
  }
  return zone.top === Infinity ? { top: 0, left: 0, bottom: 0, right: 0 } : zone;
}

function readRange(model: Model, request: RangeRequest, { sheetId, zone }: Place): RangeSnapshot {
  const { getters } = model;
  const sheet = getters.getSheetName(sheetId);
  const values: Cell[][] = [];
  const formulas: string[][] = [];
  const numberFormats: string[][] = [];
  const hiddenRows: number[] = [];
  const within = onSheet(model, sheetId, zone);
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    const width = zone.right - zone.left + 1;
    const cells = new Array<Cell>(width).fill(null);
    const texts = new Array<string>(width).fill("");
    const formats = new Array<string>(width).fill("General");
    if (row <= within.bottom) {
      for (let col = zone.left; col <= within.right; col += 1) {
        const position = { sheetId, row, col };
        const evaluated = getters.getEvaluatedCell(position);
        const index = col - zone.left;
        cells[index] = cellFromGrid(evaluated);
        formats[index] = evaluated.format ?? "General";
        const cell = getters.getCell(position);
        if (cell?.isFormula) texts[index] = cell.compiledFormula.toFormulaString(getters);
      }
      if (getters.isRowHidden(sheetId, row)) hiddenRows.push(row);
    }
    values.push(cells);
    formulas.push(texts);
    numberFormats.push(formats);
  }
  return {
    request,
    address: addressOf(sheet, zone),
    values,
    formulas,
    numberFormats,
    merged: getters
      .getMerges(sheetId)
      .filter((merge) => overlaps(merge, zone))
      .map((merge) => addressOf(sheet, merge)),
    hiddenRows,
  };
}
