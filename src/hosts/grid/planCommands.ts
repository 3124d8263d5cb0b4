import { helpers, type ConditionalFormat, type ConditionalFormatRule } from "@odoo/o-spreadsheet";
import { isInside } from "../../workbook/isInside";
import type { Edit } from "../../workbook/Plan";
import { chartDefinition } from "./chartDefinition";
import type { GridCommand } from "./createGridModel";
import { builtCheck, chartId, dropdownPrefix, hasChart, ourDropdowns, ourLights } from "./ourRules";
import { addressOf } from "./places";
import type { PlannedSheets } from "./PlannedSheets";
import { scoreLightRule, statusLightRules } from "./trafficLights";
import { writtenContent } from "./writtenContent";

type Kind = Edit["kind"];
type EditOf<K extends Kind> = Extract<Edit, { kind: K }>;
type Writers = { readonly [K in Kind]: (edit: EditOf<K>, sheets: PlannedSheets) => readonly GridCommand[] };

const headingStyle = { bold: true, textColor: "#FFFFFF", fillColor: "#1F3A5F" };
const barColour = 0x9cc3e6;
const usualChartSize = { width: 560, height: 320 };

/** The grid's commands for one kind of edit. Selecting is none: it comes after all of them. */
const writers: Writers = {
  "add sheet": (edit, sheets) => [sheets.add(edit.sheet)],
  "delete sheet": ({ sheet }, sheets) => [
    { type: "DELETE_SHEET", sheetId: sheets.id(sheet), sheetName: sheet },
  ],
  cells: ({ address, cells }, sheets) => [
    ...sheets.growTo(address),
    ...cells.flatMap((row, down) =>
      row.map((cell, right) => ({
        type: "UPDATE_CELL",
        sheetId: sheets.id(address.sheet),
        col: address.column + right,
        row: address.row + down,
        content: writtenContent(cell),
      })),
    ),
  ],
  table: ({ address }, sheets) => [
    ...sheets.growTo(address),
    { type: "CREATE_TABLE", ...sheets.ranges(address), tableType: "static", config: tableConfig },
  ],
  "remove table": ({ address }, sheets) => [{ type: "REMOVE_TABLE", ...sheets.target(address) }],
  "number format": ({ address, format }, sheets) => [
    ...sheets.growTo(address),
    { type: "SET_FORMATTING", ...sheets.target(address), format: format === "General" ? "" : format },
  ],
  "heading style": ({ address }, sheets) => [
    ...sheets.growTo(address),
    { type: "SET_FORMATTING", ...sheets.target(address), style: headingStyle },
  ],
  looks: ({ address, looks }, sheets) => [
    ...sheets.growTo(address),
    ...looks.flatMap((row, down) =>
      row.map(({ fill, text, bold }, right) => {
        const [top, left] = [address.row + down, address.column + right];
        return {
          type: "SET_FORMATTING",
          sheetId: sheets.id(address.sheet),
          target: [{ top, left, bottom: top, right: left }],
          style: { bold, textColor: text ?? "", fillColor: fill ?? "" },
        };
      }),
    ),
  ],
  "score light": (edit, sheets) => putRules(edit, [scoreLightRule(edit)], sheets),
  "status light": (edit, sheets) => putRules(edit, statusLightRules(edit.labels), sheets),
  "data bar": (edit, sheets) => putRules(edit, [{ type: "DataBarRule", color: barColour }], sheets),
  "remove lights": ({ address }, sheets) =>
    sheets.withoutRules(address.sheet, ourLights(sheets.model, address)),
  dropdown: ({ address, words, check }, sheets) => [
    ...sheets.growTo(address),
    {
      type: "ADD_DATA_VALIDATION_RULE",
      ...sheets.ranges(address),
      rule:
        check === undefined
          ? {
              id: sheets.newId(dropdownPrefix),
              isBlocking: false,
              criterion: { type: "isValueInList", values: words, displayStyle: "arrow" },
            }
          : builtCheck(check, (prefix) => sheets.newId(prefix)),
    },
  ],
  "remove dropdown": ({ address }, sheets) =>
    ourDropdowns(sheets.model, address).map(({ id }) => ({
      type: "REMOVE_DATA_VALIDATION_RULE",
      sheetId: sheets.id(address.sheet),
      id,
    })),
  chart: (edit, sheets) => [
    {
      type: "CREATE_CHART",
      sheetId: sheets.id(edit.sheet),
      figureId: chartId(edit.name),
      chartId: `${chartId(edit.name)} data`,
      col: edit.at.column,
      row: edit.at.row,
      offset: { x: 0, y: 0 },
      size: edit.size ?? usualChartSize,
      definition: chartDefinition(edit),
    },
  ],
  "remove chart": ({ sheet, name }, sheets) =>
    hasChart(sheets.model, sheet, name)
      ? [{ type: "DELETE_FIGURE", sheetId: sheets.id(sheet), figureId: chartId(name) }]
      : [],
  name: ({ name, address }, sheets) => [
    sheets.model.getters.getNamedRange(name) === undefined
      ? { type: "CREATE_NAMED_RANGE", name, ...sheets.ranges(address) }
      : { type: "UPDATE_NAMED_RANGE", oldRangeName: name, newRangeName: name, ...sheets.ranges(address) },
  ],
  "named formula": () => [], // the grid's names stand for ranges alone
  "remove name": ({ name }) => [{ type: "DELETE_NAMED_RANGE", name }],
  freeze: ({ sheet, rows }, sheets) => [
    rows > 0
      ? { type: "FREEZE_ROWS", sheetId: sheets.id(sheet), quantity: rows }
      : { type: "UNFREEZE_ROWS", sheetId: sheets.id(sheet) },
  ],
  "column widths": ({ sheet, column, pixels }, sheets) =>
    pixels.map((size, index) => ({
      type: "RESIZE_COLUMNS_ROWS",
      sheetId: sheets.id(sheet),
      dimension: "COL",
      elements: [column + index],
      size,
    })),
  note: () => [], // the grid has no notes; the summary says so
  select: () => [],
};

type Light = EditOf<"score light" | "status light" | "data bar">;

const ruleTypes = {
  "score light": "IconSetRule",
  "status light": "CellIsRule",
  "data bar": "DataBarRule",
} as const satisfies Record<Light["kind"], ConditionalFormatRule["type"]>;

function putRules(
  light: Light,
  rules: readonly ConditionalFormatRule[],
  sheets: PlannedSheets,
): readonly GridCommand[] {
  return [
    ...sheets.growTo(light.address),
    ...sheets.withoutRules(light.address.sheet, replacedBy(light, sheets)),
    ...rules.map((rule) => sheets.rule(light.address, rule)),
  ];
}

/** Lights or bars of ours that a new one takes the place of: of its kind, and with no cell outside of its range. */
function replacedBy(edit: Light, sheets: PlannedSheets): readonly ConditionalFormat[] {
  const { address, putBack } = edit;
  if (putBack || sheets.isNew(address.sheet)) return [];
  return ourLights(sheets.model, address).filter(
    ({ rule, ranges }) =>
      rule.type === ruleTypes[edit.kind] &&
      ranges.every((range) => isInside(addressOf(address.sheet, helpers.toZone(range)), address)),
  );
}

const tableConfig = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  styleId: "TableStyleLight1",
};

/** The grid's commands for the edits of a plan, in order. */
export function planCommands(edits: readonly Edit[], sheets: PlannedSheets): GridCommand[] {
  return edits.flatMap((edit) => commandsOf(edit, sheets));
}

function commandsOf<K extends Kind>(edit: EditOf<K>, sheets: PlannedSheets): readonly GridCommand[] {
  const write = writers[edit.kind] as (edit: EditOf<K>, sheets: PlannedSheets) => readonly GridCommand[];
  return write(edit, sheets);
}
