import { nameOn, rangeText } from "../../actions/addressText";
import { changedSince } from "../../workbook/changedSince";
import type { CellLook, Edit, WriteCells } from "../../workbook/Plan";
import { cellsOf } from "./areas";
import { CellsBefore } from "./CellsBefore";
import { ChecksBefore } from "./ChecksBefore";
import { knowsNotes } from "./knowsNotes";
import type { OurLights } from "./OurLights";
import { namesOf, rangeAt } from "./places";
import { rangeBytes, type Requests } from "./Requests";
import { SheetBefore } from "./SheetBefore";

/** What an edit finds before it is written. */
export interface EditBefore {
  /** Asks on where the answers leave something open; answers whether they do. */
  readonly askCloser?: () => Promise<boolean>;
  /** @throws {WorkbookError} `changed`, where that is not what the plan saw */
  readonly check?: () => void;
  /**
   * The edits that put it back.
   *
   * @param asWritten the cells of an edit as the host holds them after it
   */
  readonly inverse: (asWritten: AsWritten) => Edit[];
  /** A chart that may be there no longer. */
  readonly chart?: Excel.Chart;
  readonly tables?: Excel.TableScopedCollection;
  /** Cell by cell, in the order of `cellsOf`. */
  readonly notes?: readonly Excel.Note[];
}

export type AsWritten = (edit: WriteCells) => WriteCells["cells"];

const nothing: EditBefore = { inverse: () => [] };

/** Asks what undo must put back of one edit; the answers are there when the requests have been sent. */
export async function askAbout(
  edit: Edit,
  workbook: Excel.Workbook,
  requests: Requests,
  lights: OurLights,
): Promise<EditBefore> {
  const ranges = rangesOf(edit);
  await requests.makeRoom(ranges * rangeBytes.request, ranges * rangeBytes.response);
  const { worksheets } = workbook;
  switch (edit.kind) {
    case "cells": {
      const { address, expects } = edit;
      const cells = await CellsBefore.written(workbook, address, [edit], requests);
      return {
        check: () => {
          cells.check(expects);
        },
        inverse: (asWritten) => [
          {
            kind: "cells",
            address,
            cells: cells.found().map((row) => row.map(({ written }) => written)),
            expects: asWritten(edit),
          },
        ],
      };
    }
    case "number format": {
      const cells = await CellsBefore.formats(workbook, edit.address, requests);
      return { inverse: () => cells.formatEdits() };
    }
    case "column widths": {
      const columns = edit.pixels.map((_, index) =>
        rangeAt(workbook, {
          sheet: edit.sheet,
          row: 0,
          column: edit.column + index,
          rows: 1,
          columns: 1,
        }).load("format/columnWidth"),
      );
      const widths = (): number[] => columns.map(({ format }) => format.columnWidth / pointsOfPixel);
      return { inverse: () => [{ ...edit, pixels: widths() }] };
    }
    case "heading style":
    case "looks": {
      const { address } = edit;
      const cells = cellsOf(address).map((row) =>
        row.map((cell) => rangeAt(workbook, cell).load(lookProperties)),
      );
      return { inverse: () => [{ kind: "looks", address, looks: cells.map(looksOf) }] };
    }
    case "freeze": {
      const { freezePanes } = worksheets.getItemOrNullObject(edit.sheet);
      const frozen = freezePanes.getLocationOrNullObject().load("rowCount");
      return { inverse: () => [{ ...edit, rows: frozen.isNullObject ? 0 : frozen.rowCount }] };
    }
    case "table":
      return { inverse: () => [{ ...edit, kind: "remove table" }] };
    case "remove table": {
      const tables = rangeAt(workbook, edit.address).getTables(true).load("items/name");
      return { tables, inverse: () => [{ ...edit, kind: "table" }] };
    }
    case "dropdown":
    case "remove dropdown": {
      const checks = await ChecksBefore.ask(workbook, edit.address, requests);
      return { askCloser: () => checks.askCloser(requests), inverse: () => checks.edits() };
    }
    case "score light":
    case "status light":
    case "data bar":
      lights.ask(edit);
      return { inverse: () => [{ kind: "remove lights", address: edit.address }] };
    case "remove lights":
      lights.ask(edit);
      // Where Excel failed between two rules of a light, the rest of it has to go before it is put back.
      return { inverse: () => (lights.in(edit).length > 0 ? [edit] : []) };
    case "chart":
      return { inverse: () => [{ kind: "remove chart", sheet: edit.sheet, name: edit.name, was: edit }] };
    case "remove chart": {
      const { sheet, name, was } = edit;
      const chart = worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(name).load("name");
      return { chart, inverse: () => (was === undefined || chart.isNullObject ? [] : [was]) };
    }
    case "delete sheet": {
      if (edit.ours === undefined) return nothing;
      const sheet = await SheetBefore.ask(workbook, edit.sheet, edit.ours, requests);
      return {
        ...nothing,
        check: () => {
          sheet.check();
        },
      };
    }
    case "named formula": {
      const item = namesOf(workbook, edit.onlyOn).getItemOrNullObject(edit.name).load("formula");
      return {
        check: () => {
          if (item.isNullObject || unquoted(item.formula) !== unquoted(edit.expects)) {
            throw changedSince(nameOn(edit.onlyOn, edit.name));
          }
        },
        inverse: () => [{ ...edit, formula: edit.expects, expects: edit.formula }],
      };
    }
    case "note": {
      if (!knowsNotes()) return nothing;
      const sheet = worksheets.getItemOrNullObject(edit.address.sheet);
      const cells = cellsOf(edit.address).flat();
      const notes = cells.map((cell) => sheet.notes.getItemOrNullObject(rangeText(cell)).load("content"));
      return {
        notes,
        inverse: () =>
          notes.map((note, index) => ({
            ...edit,
            address: cells[index]!,
            text: note.isNullObject ? "" : note.content,
          })),
      };
    }
    default:
      return nothing;
  }
}

/** Excel drops the quotes around the name of a sheet that needs none. */
function unquoted(formula: unknown): string {
  return String(formula).replace(/'/g, "");
}

/** How many ranges an edit asks about, but for those that ask in pieces. */
function rangesOf(edit: Edit): number {
  switch (edit.kind) {
    case "cells":
    case "number format":
    case "dropdown":
    case "remove dropdown":
      return 0;
    case "heading style":
    case "looks":
    case "note":
      return edit.address.rows * edit.address.columns;
    case "column widths":
      return edit.pixels.length;
    case "score light":
    case "status light":
    case "data bar":
    case "delete sheet":
      return 5;
    default:
      return 1;
  }
}

const lookProperties = "format/fill/color,format/fill/pattern,format/font/color,format/font/bold";

/** A cell without a fill answers white, and says in its pattern that it has none. */
function looksOf(row: readonly Excel.Range[]): CellLook[] {
  return row.map(({ format: { fill, font } }) => ({
    fill:
      (fill.pattern as string | null) === null || fill.pattern === Excel.FillPattern.none ? null : fill.color,
    text: font.color === automatic ? null : font.color,
    bold: font.bold,
  }));
}

/** The colour of text that was given none. */
export const automatic = "#000000";

/** Excel measures columns in points, plans in pixels. */
export const pointsOfPixel = 0.75;
