import type { Zone } from "@odoo/o-spreadsheet";
import { addressOf } from "../../hosts/grid/places";
import { chartDefinition } from "../../hosts/grid/chartDefinition";
import { rangeService } from "./rangeService";
import { setGridRules } from "./formatRules";
import type { SheetsWorld } from "./SheetsWorld";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Built =
  | "addDeveloperMetadata"
  | "getCharts"
  | "getColumnWidth"
  | "getConditionalFormatRules"
  | "getDataRange"
  | "getDeveloperMetadata"
  | "getFrozenRows"
  | "getLastColumn"
  | "getLastRow"
  | "getMaxColumns"
  | "getMaxRows"
  | "getName"
  | "getRange"
  | "getSheetName"
  | "insertChart"
  | "insertColumnsAfter"
  | "insertRowsAfter"
  | "isSheetHidden"
  | "newChart"
  | "removeChart"
  | "setColumnWidth"
  | "setConditionalFormatRules"
  | "setFrozenRows";

const sheets = new WeakMap<object, string>();

/** The grid's id of a Sheet object. */
export function sheetIdOfService(sheet: object): string {
  const id = sheets.get(sheet);
  if (id === undefined) throw new Error("Sheet not found");
  return id;
}

/** A Sheet of the stand-in: the part of Google's that is built, the rest throws. */
export function sheetService(world: SheetsWorld, sheetId: string): Sheet {
  const { getters } = world.model;
  const name = (): string => {
    const found = getters.tryGetSheet(sheetId);
    if (found === undefined) throw new Error("Sheet not found"); // deleted since
    return found.name;
  };
  const add = (dimension: "ROW" | "COL", after: number, quantity: number): void => {
    const across = dimension === "ROW" ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId);
    world.mayGrow(quantity * across);
    world.run(sheetId, {
      type: "ADD_COLUMNS_ROWS",
      sheetId,
      sheetName: name(),
      dimension,
      base: after - 1,
      quantity,
      position: "after",
    });
  };
  const existing = (column: number): number => {
    if (column <= getters.getNumberCols(sheetId)) return column;
    throw new Error("Those columns are out of bounds.");
  };
  const methods: Pick<Sheet, Built> = {
    getName: name,
    getSheetName: name,
    isSheetHidden: () => !getters.isSheetVisible(sheetId),
    getRange: ((...[row, column, rows = 1, columns = 1]: [number, number, number?, number?]) => {
      const zone = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
      if (zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId)) {
        throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
      }
      return rangeService(world, { sheetId, zone });
    }) as Sheet["getRange"],
    getDataRange: () =>
      rangeService(world, { sheetId, zone: { ...lastCell(world, sheetId, true), top: 0, left: 0 } }),
    getLastRow: () => lastCell(world, sheetId, false).bottom + 1,
    getLastColumn: () => lastCell(world, sheetId, false).right + 1,
    getMaxRows: () => getters.getNumberRows(sheetId),
    getMaxColumns: () => getters.getNumberCols(sheetId),
    insertRowsAfter: (after, quantity) => {
      add("ROW", after, quantity);
      return sheet;
    },
    insertColumnsAfter: (after, quantity) => {
      add("COL", after, quantity);
      return sheet;
    },
    getFrozenRows: () => getters.getPaneDivisions(sheetId).ySplit,
    setFrozenRows: (rows) => {
      world.run(
        sheetId,
        rows > 0 ? { type: "FREEZE_ROWS", sheetId, quantity: rows } : { type: "UNFREEZE_ROWS", sheetId },
      );
    },
    getColumnWidth: (column) => getters.getColSize(sheetId, existing(column) - 1),
    setColumnWidth: (column, size) => {
      existing(column);
      world.run(sheetId, {
        type: "RESIZE_COLUMNS_ROWS",
        sheetId,
        dimension: "COL",
        elements: [column - 1],
        size,
      });
      return sheet;
    },
    getConditionalFormatRules: () => [...world.of(sheetId).rules],
    setConditionalFormatRules: (rules) => {
      world.of(sheetId).rules = [...rules];
      setGridRules(world, sheetId);
    },
    getDeveloperMetadata: () =>
      world.of(sheetId).metadata.map((entry) => metadataService(world, sheetId, entry)),
    addDeveloperMetadata: ((key: string, value: string) => {
      world.of(sheetId).metadata.push({ key, value });
      return sheet;
    }) as Sheet["addDeveloperMetadata"],
    newChart: () => chartBuilder(world, sheetId),
    insertChart: (chart) => {
      const { id, source, options } = builtCharts.get(chart)!;
      world.of(sheetId).charts.push({ id, source, options });
      const at = options.get("position") as { row: number; column: number };
      world.run(sheetId, {
        type: "CREATE_CHART",
        sheetId,
        figureId: `chart ${id}`,
        chartId: `chart ${id} data`,
        col: at.column - 1,
        row: at.row - 1,
        offset: { x: 0, y: 0 },
        size: {
          width: (options.get("width") as number | undefined) ?? 600, // Google's usual size
          height: (options.get("height") as number | undefined) ?? 371,
        },
        definition: chartDefinition({
          kind: "chart",
          sheet: name(),
          name: String(id),
          chart: options.get("type") as "bar" | "column" | "line",
          title: options.get("title") as string,
          source: addressOf(getters.getSheetName(source.sheetId), source.zone),
          at: { row: at.row - 1, column: at.column - 1 },
          description: options.get("alternativeText") as string,
        }),
      });
    },
    getCharts: () => world.of(sheetId).charts.map((chart) => chartService(world, chart)),
    removeChart: (chart) => {
      const id = chartIds.get(chart)!;
      const extras = world.of(sheetId);
      extras.charts = extras.charts.filter((candidate) => candidate.id !== id);
      world.run(sheetId, { type: "DELETE_FIGURE", sheetId, figureId: `chart ${id}` });
    },
  };
  const sheet = world.calls.watch("Sheet", methods) as Sheet;
  sheets.set(sheet, sheetId);
  return sheet;
}

/** The last row and column that hold something; of an empty sheet −1, or the first cell where one is wanted. */
function lastCell(world: SheetsWorld, sheetId: string, atLeastOne: boolean): Zone {
  const zone = { top: 0, left: 0, bottom: atLeastOne ? 0 : -1, right: atLeastOne ? 0 : -1 };
  // From below, since most cells then lie inside what is known already, and need not be calculated.
  for (const position of world.model.getters.getEvaluatedCellsPositions(sheetId).reverse()) {
    if (position.row <= zone.bottom && position.col <= zone.right) continue;
    const { value } = world.model.getters.getEvaluatedCell(position);
    const isBlank = value === null || value === "";
    if (isBlank && world.model.getters.getCell(position)?.isFormula !== true) continue;
    zone.bottom = Math.max(zone.bottom, position.row);
    zone.right = Math.max(zone.right, position.col);
  }
  return zone;
}

function metadataService(
  world: SheetsWorld,
  sheetId: string,
  entry: { key: string; value: string },
): Metadata {
  const methods: Pick<Metadata, "getKey" | "getValue" | "remove"> = {
    getKey: () => entry.key,
    getValue: () => entry.value,
    remove: () => {
      const extras = world.of(sheetId);
      extras.metadata = extras.metadata.filter((candidate) => candidate !== entry);
    },
  };
  return world.calls.watch("DeveloperMetadata", methods) as Metadata;
}

interface BuiltChart {
  readonly id: number;
  readonly source: { readonly sheetId: string; readonly zone: Zone };
  readonly options: Map<string, unknown>;
}

const builtCharts = new WeakMap<object, BuiltChart>();
const chartIds = new WeakMap<object, number>();

function chartService(world: SheetsWorld, { id, source, options }: BuiltChart): Chart {
  const at = options.get("position") as { row: number; column: number };
  const container: Pick<ContainerInfo, "getAnchorRow" | "getAnchorColumn"> = {
    getAnchorRow: () => at.row,
    getAnchorColumn: () => at.column,
  };
  const methods: Pick<Chart, "getChartId" | "getRanges" | "getContainerInfo"> = {
    getChartId: () => id,
    getRanges: () => [rangeService(world, source)],
    getContainerInfo: () => world.calls.watch("ContainerInfo", container) as ContainerInfo,
  };
  const chart = world.calls.watch("EmbeddedChart", methods) as Chart;
  chartIds.set(chart, id);
  return chart;
}

function chartBuilder(world: SheetsWorld, sheetId: string): ChartBuilder {
  const options = new Map<string, unknown>();
  let source = { sheetId, zone: { top: 0, left: 0, bottom: 0, right: 0 } };
  const methods: Pick<
    ChartBuilder,
    "addRange" | "build" | "setChartType" | "setNumHeaders" | "setOption" | "setPosition"
  > = {
    setChartType: (type) => {
      options.set("type", String(type).toLowerCase());
      return builder;
    },
    addRange: (range) => {
      source = world.place(range);
      return builder;
    },
    setNumHeaders: () => builder,
    setPosition: (row, column) => {
      options.set("position", { row, column });
      return builder;
    },
    setOption: (option, value: unknown) => {
      options.set(option, value);
      return builder;
    },
    build: () => {
      const built: BuiltChart = { id: world.newId(), source, options };
      const chart = chartService(world, built);
      builtCharts.set(chart, built);
      return chart;
    },
  };
  const builder = world.calls.watch("EmbeddedChartBuilder", methods) as ChartBuilder;
  return builder;
}
