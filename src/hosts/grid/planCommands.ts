import type { Model } from "@odoo/o-spreadsheet";
import type { Edit } from "../../workbook/Plan";
import { WorkbookError } from "../../workbook/Workbook";
import type { GridCommand } from "./createGridModel";
import { sheetIdOf, zoneOf } from "./places";
import { trafficLightRules } from "./trafficLights";
import { writtenContent } from "./writtenContent";

/** What sheets are called while a plan runs: by the name that the plan says, the id that the grid will know. */
export type SheetIds = Map<string, string>;

const chartSize = { width: 560, height: 320 };
const barColour = 0x9cc3e6;

/** Marks the rules and figures that are ours, so that removing them leaves a person's own alone. */
export const lightPrefix = "okr-light";
export const dropdownPrefix = "okr-dropdown";
export const chartPrefix = "okr-chart";

/** The grid's commands for the edits of a plan, in order. Selecting is no command: it comes after all of them. */
export function planCommands(model: Model, edits: readonly Edit[]): GridCommand[] {
  const sheets: SheetIds = new Map();
  const taken = new Set(model.getters.getSheetIds().map((id) => model.getters.getSheetName(id)));
  const sizes = new Map<string, { rows: number; columns: number }>();
  const commands: GridCommand[] = [];
  const sheetId = (name: string): string => sheets.get(name) ?? sheetIdOf(model, name);
  const rangesOf = (edit: { readonly address: Parameters<typeof zoneOf>[0] }): object[] => [
    { _sheetId: sheetId(edit.address.sheet), _zone: zoneOf(edit.address) },
  ];
  const grow = (edit: { readonly address: Parameters<typeof zoneOf>[0] }): void => {
    const id = sheetId(edit.address.sheet);
    const { bottom, right } = zoneOf(edit.address);
    const size = sizes.get(id) ?? {
      rows: model.getters.getNumberRows(id),
      columns: model.getters.getNumberCols(id),
    };
    const missing = { rows: bottom + 1 - size.rows, columns: right + 1 - size.columns };
    const sheetName = edit.address.sheet;
    if (missing.rows > 0) commands.push(added(id, sheetName, "ROW", size.rows - 1, missing.rows));
    if (missing.columns > 0) commands.push(added(id, sheetName, "COL", size.columns - 1, missing.columns));
    sizes.set(id, {
      rows: Math.max(size.rows, bottom + 1),
      columns: Math.max(size.columns, right + 1),
    });
  };

  for (const edit of edits) {
    switch (edit.kind) {
      case "add sheet": {
        const name = freeName(edit.sheet, taken);
        const id = model.uuidGenerator.smallUuid();
        taken.add(name);
        sheets.set(edit.sheet, id);
        sizes.set(id, { rows: 100, columns: 26 });
        commands.push({
          type: "CREATE_SHEET",
          sheetId: id,
          name,
          position: model.getters.getSheetIds().length + sheets.size - 1,
        });
        break;
      }
      case "delete sheet":
        commands.push({ type: "DELETE_SHEET", sheetId: sheetId(edit.sheet), sheetName: edit.sheet });
        break;
      case "cells": {
        grow(edit);
        const id = sheetId(edit.address.sheet);
        edit.cells.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            commands.push({
              type: "UPDATE_CELL",
              sheetId: id,
              col: edit.address.column + column,
              row: edit.address.row + row,
              content: writtenContent(cell),
            });
          });
        });
        break;
      }
      case "table":
        grow(edit);
        commands.push({
          type: "CREATE_TABLE",
          sheetId: sheetId(edit.address.sheet),
          ranges: rangesOf(edit),
          tableType: "static",
          config: {
            hasFilters: true,
            totalRow: false,
            firstColumn: false,
            lastColumn: false,
            numberOfHeaders: 1,
            bandedRows: true,
            bandedColumns: false,
            styleId: "TableStyleLight1",
          },
        });
        break;
      case "remove table":
        commands.push({
          type: "REMOVE_TABLE",
          sheetId: sheetId(edit.address.sheet),
          target: [zoneOf(edit.address)],
        });
        break;
      case "number format":
        grow(edit);
        commands.push({
          type: "SET_FORMATTING",
          sheetId: sheetId(edit.address.sheet),
          target: [zoneOf(edit.address)],
          format: edit.format === "General" ? "" : edit.format,
        });
        break;
      case "heading style":
        grow(edit);
        commands.push({
          type: "SET_FORMATTING",
          sheetId: sheetId(edit.address.sheet),
          target: [zoneOf(edit.address)],
          style: headingStyle,
        });
        break;
      case "traffic light":
        grow(edit);
        for (const rule of trafficLightRules(edit)) commands.push(conditionalFormat(rule));
        break;
      case "data bar":
        grow(edit);
        commands.push(conditionalFormat({ type: "DataBarRule", color: barColour }));
        break;
      case "remove traffic light":
        for (const id of ruleIds(model, sheetId(edit.address.sheet), edit.address, "light")) {
          commands.push({
            type: "REMOVE_CONDITIONAL_FORMAT",
            sheetId: sheetId(edit.address.sheet),
            id,
          });
        }
        break;
      case "dropdown":
        grow(edit);
        commands.push({
          type: "ADD_DATA_VALIDATION_RULE",
          sheetId: sheetId(edit.address.sheet),
          ranges: rangesOf(edit),
          rule: {
            id: `${dropdownPrefix} ${model.uuidGenerator.smallUuid()}`,
            isBlocking: false,
            criterion: { type: "isValueInList", values: edit.words, displayStyle: "arrow" },
          },
        });
        break;
      case "remove dropdown":
        for (const id of ruleIds(model, sheetId(edit.address.sheet), edit.address, "dropdown")) {
          commands.push({
            type: "REMOVE_DATA_VALIDATION_RULE",
            sheetId: sheetId(edit.address.sheet),
            id,
          });
        }
        break;
      case "chart":
        commands.push(chart(edit));
        break;
      case "remove chart":
        commands.push({
          type: "DELETE_FIGURE",
          sheetId: sheetId(edit.sheet),
          figureId: `${chartPrefix} ${edit.name}`,
        });
        break;
      case "name": {
        const isKnown = model.getters.getNamedRange(edit.name) !== undefined;
        commands.push({
          type: isKnown ? "UPDATE_NAMED_RANGE" : "CREATE_NAMED_RANGE",
          ...(isKnown ? { oldRangeName: edit.name, newRangeName: edit.name } : { name: edit.name }),
          ranges: rangesOf(edit),
        });
        break;
      }
      case "remove name":
        commands.push({ type: "DELETE_NAMED_RANGE", name: edit.name });
        break;
      case "freeze":
        commands.push(
          edit.rows > 0
            ? { type: "FREEZE_ROWS", sheetId: sheetId(edit.sheet), quantity: edit.rows }
            : { type: "UNFREEZE_ROWS", sheetId: sheetId(edit.sheet) },
        );
        break;
      case "column widths":
        edit.pixels.forEach((size, index) => {
          commands.push({
            type: "RESIZE_COLUMNS_ROWS",
            sheetId: sheetId(edit.sheet),
            dimension: "COL",
            elements: [edit.column + index],
            size,
          });
        });
        break;
      case "note": // the grid has no notes; the summary says so
      case "select":
        break;
    }

    function conditionalFormat(rule: object): GridCommand {
      return {
        type: "ADD_CONDITIONAL_FORMAT",
        sheetId: sheetId((edit as { address: { sheet: string } }).address.sheet),
        ranges: rangesOf(edit as { address: Parameters<typeof zoneOf>[0] }),
        cf: { id: `${lightPrefix} ${model.uuidGenerator.smallUuid()}`, rule },
      };
    }
  }
  return commands;
}
