import type { Model } from "@odoo/o-spreadsheet";
import type { Address } from "../../workbook/Address";
import type { CellLook, Edit, Written } from "../../workbook/Plan";
import { runsDown } from "../../workbook/runsDown";
import { isTyped } from "./isTyped";
import { hasChart, ourDropdowns, packedCheck } from "./ourRules";
import { addressOf, sheetIdOf } from "./places";
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
    case "score light":
    case "status light":
    case "data bar":
      return [{ kind: "remove lights", address: edit.address }];
    case "dropdown":
      return [{ kind: "remove dropdown", address: edit.address }, ...checksIn(model, edit.address)];
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
    case "remove lights":
      return [];
  }
}

/** The checks that cells have, a person's own among them. */
function checksIn(model: Model, address: Address): Edit[] {
  const sheetId = sheetIdOf(model, address.sheet);
  const checkAt = (down: number, right: number): string => {
    const position = { sheetId, row: address.row + down, col: address.column + right };
    const rule = model.getters.getValidationRuleForCell(position);
    return rule === undefined ? "" : packedCheck(rule);
  };
  return runsDown(address, checkAt).flatMap(([place, check]): Edit[] =>
    check === "" ? [] : [{ kind: "dropdown", address: place, words: [], check }],
  );
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
  const formatAt = (down: number, right: number): string =>
    model.getters.getCell({ sheetId, row: address.row + down, col: address.column + right })?.format ??
    "General";
  return runsDown(address, formatAt).map(([place, format]) => ({
    kind: "number format",
    address: place,
    format,
  }));
}
