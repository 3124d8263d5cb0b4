import type { Model } from "@odoo/o-spreadsheet";
import type { Address } from "../../workbook/Address";
import type { CellLook, Edit, Written } from "../../workbook/Plan";
import { isTyped } from "./isTyped";
import { hasChart, ourDropdowns } from "./ourRules";
import { addressOf, sheetIdOf, zoneOf } from "./places";
import { writtenAt } from "./writtenAt";

/** What a range holds, as it would have to be written again. */
export function writtenIn(model: Model, address: Address): Written[][] {
  const sheetId = sheetIdOf(model, address.sheet);
  return Array.from({ length: address.rows }, (_, row) =>
    Array.from({ length: address.columns }, (_, column) => {
      const { row: top, column: left } = address;
      return isTyped(model, sheetId, top + row, left + column)
        ? writtenAt(model, sheetId, top + row, left + column)
        : null;
    }),
  );
}

/**
 * The edits that take one edit back, from how things stand before it, but for lights that were there: those come once
 * for all edits of a plan (`lightsBefore`). Empty where there is nothing to take back: a note, which the grid has not.
 */
export function inverseEdits(model: Model, edit: Edit): Edit[] {
  const { getters } = model;
  switch (edit.kind) {
    case "cells":
      return [
        { kind: "cells", address: edit.address, cells: writtenIn(model, edit.address), expects: edit.cells },
      ];
    case "add sheet":
      return [{ kind: "delete sheet", sheet: edit.sheet }];
    case "delete sheet": {
      const size = getters.getSheetZone(sheetIdOf(model, edit.sheet));
      const address = addressOf(edit.sheet, size);
      return [
        { kind: "add sheet", sheet: edit.sheet },
        { kind: "cells", address, cells: writtenIn(model, address), expects: "blank" },
      ];
    }
    case "table":
      return [{ kind: "remove table", name: edit.name, address: edit.address }];
    case "remove table":
      return [{ kind: "table", name: edit.name, address: edit.address }];
    case "number format":
      return formatsIn(model, edit.address);
    case "traffic light":
    case "data bar":
      return [{ kind: "remove traffic light", address: edit.address }];
    case "dropdown":
      return [{ kind: "remove dropdown", address: edit.address }];
    case "remove dropdown":
      return ourDropdowns(model, edit.address).map(({ criterion, ranges }) => ({
        kind: "dropdown",
        address: addressOf(edit.address.sheet, ranges[0]!.zone),
        words: criterion.values,
      }));
    case "chart":
      return [{ kind: "remove chart", sheet: edit.sheet, name: edit.name, was: edit }];
    case "remove chart":
      return edit.was !== undefined && hasChart(model, edit.sheet, edit.name) ? [edit.was] : [];
    case "name": {
      const range = getters.getNamedRange(edit.name)?.range;
      if (range === undefined) return [{ kind: "remove name", name: edit.name }];
      const address = addressOf(getters.getSheetName(range.sheetId), range.zone);
      return [{ kind: "name", name: edit.name, address }];
    }
    case "remove name": {
      const range = getters.getNamedRange(edit.name)?.range;
      if (range === undefined) return [];
      const address = addressOf(getters.getSheetName(range.sheetId), range.zone);
      return [{ kind: "name", name: edit.name, address }];
    }
    case "freeze":
      return [
        {
          kind: "freeze",
          sheet: edit.sheet,
          rows: getters.getPaneDivisions(sheetIdOf(model, edit.sheet)).ySplit,
        },
      ];
    case "column widths":
      return [
        {
          ...edit,
          pixels: edit.pixels.map((_, index) =>
            getters.getColSize(sheetIdOf(model, edit.sheet), edit.column + index),
          ),
        },
      ];
    case "select":
      return [
        {
          kind: "select",
          address: addressOf(getters.getActiveSheetName(), getters.getSelectedZone()),
        },
      ];
    case "heading style":
    case "looks":
      return [{ kind: "looks", address: edit.address, looks: looksIn(model, edit.address) }];
    case "note":
    case "named formula":
    case "remove traffic light":
      return [];
  }
}

function looksIn(model: Model, address: Address): CellLook[][] {
  const sheetId = sheetIdOf(model, address.sheet);
  return Array.from({ length: address.rows }, (_, down) =>
    Array.from({ length: address.columns }, (__, right) => {
      const position = { sheetId, row: address.row + down, col: address.column + right };
      const { fillColor = "", textColor = "", bold = false } = model.getters.getCell(position)?.style ?? {};
      return { fill: fillColor === "" ? null : fillColor, text: textColor === "" ? null : textColor, bold };
    }),
  );
}

/** The number formats of a range, one edit for each run of rows that look alike in a column. */
function formatsIn(model: Model, address: Address): Edit[] {
  const sheetId = sheetIdOf(model, address.sheet);
  const { top, left, bottom, right } = zoneOf(address);
  const edits: Edit[] = [];
  for (let col = left; col <= right; col += 1) {
    let from = top;
    const formatAt = (row: number): string =>
      model.getters.getCell({ sheetId, row, col })?.format ?? "General";
    for (let row = top; row <= bottom; row += 1) {
      if (row < bottom && formatAt(row + 1) === formatAt(from)) continue;
      edits.push({
        kind: "number format",
        address: addressOf(address.sheet, { top: from, left: col, bottom: row, right: col }),
        format: formatAt(from),
      });
      from = row + 1;
    }
  }
  return edits;
}
