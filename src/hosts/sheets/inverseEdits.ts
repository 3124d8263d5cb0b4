import type { Address } from "../../workbook/Address";
import type { CellLook, Edit, WriteCells, Written } from "../../workbook/Plan";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";
import { addressOf } from "./addressOf";
import { markedCharts } from "./chartMarks";
import { lightsBefore } from "./lightsBefore";

/**
 * The edits that take one edit back, from how things stand before it. Empty where there is nothing to take back, or
 * where Google Sheets' own undo is the only way: a sheet that was deleted.
 *
 * @param before what stands in each rectangle that the plan writes
 */
export function inverseEdits(
  planned: PlannedSpreadsheet,
  edit: Edit,
  plan: readonly Edit[],
  before: ReadonlyMap<WriteCells, Written[][]>,
): Edit[] {
  switch (edit.kind) {
    case "cells":
      return [{ kind: "cells", address: edit.address, cells: before.get(edit)!, expects: edit.cells }];
    case "add sheet": {
      const sheet = planned.nameOf(edit.sheet);
      const ours = plan.flatMap((other) =>
        other.kind === "cells" && other.address.sheet === edit.sheet
          ? [{ address: { ...other.address, sheet }, cells: other.cells }]
          : [],
      );
      return [{ kind: "delete sheet", sheet, ours }];
    }
    case "table":
      return [{ kind: "remove table", name: edit.name, address: edit.address }];
    case "number format":
      return runsIn(edit.address, planned.range(edit.address).getNumberFormats()).map(
        ([address, format]) => ({ kind: "number format", address, format }),
      );
    case "traffic light":
    case "data bar":
      return [
        { kind: "remove traffic light", address: edit.address },
        ...lightsBefore(planned, edit.address),
      ];
    case "remove traffic light":
      return lightsBefore(planned, edit.address);
    case "dropdown":
      return [{ kind: "remove dropdown", address: edit.address }, ...dropdownsIn(planned, edit.address)];
    case "remove dropdown":
      return dropdownsIn(planned, edit.address);
    case "chart":
      return [{ kind: "remove chart", sheet: edit.sheet, name: edit.name }];
    case "remove chart":
      return markedCharts(planned.sheet(edit.sheet), edit.name).flatMap((marked) => chartOf(marked));
    case "name":
    case "remove name": {
      const range = planned.spreadsheet.getRangeByName(edit.name);
      if (range !== null) return [{ kind: "name", name: edit.name, address: addressOf(range) }];
      return edit.kind === "name" ? [{ kind: "remove name", name: edit.name }] : [];
    }
    case "note":
      return runsIn(edit.address, planned.range(edit.address).getNotes()).map(([address, text]) => ({
        kind: "note",
        address,
        text,
      }));
    case "freeze":
      return [{ ...edit, rows: planned.sheet(edit.sheet).getFrozenRows() }];
    case "column widths": {
      const sheet = planned.sheetFor(edit.sheet, 1, edit.column + edit.pixels.length);
      return [
        { ...edit, pixels: edit.pixels.map((_, index) => sheet.getColumnWidth(edit.column + index + 1)) },
      ];
    }
    case "heading style":
    case "looks":
      return [{ kind: "looks", address: edit.address, looks: looksIn(planned, edit.address) }];
    case "remove table":
      return [{ ...edit, kind: "table" }];
    case "delete sheet":
    case "select":
      return [];
  }
}

/** Google Sheets answers white and black where a cell has no colours of its own. */
function looksIn(planned: PlannedSpreadsheet, address: Address): CellLook[][] {
  const range = planned.range(address);
  const fills = range.getBackgrounds();
  const texts = range.getFontColorObjects();
  return range.getFontWeights().map((row, down) =>
    row.map((weight, right) => ({
      fill: ownColour(fills[down]![right], "#ffffff"),
      text: ownColour(texts[down]![right]!.asRgbColor().asHexString(), "#000000"),
      bold: weight === "bold",
    })),
  );
}

function ownColour(colour: string | undefined, usual: string): string | null {
  return colour === undefined || colour.toLowerCase() === usual ? null : colour;
}

/** What a range holds column by column, each run of rows that are alike with its place. */
function runsIn(
  { sheet, row, column, rows, columns }: Address,
  values: readonly (readonly string[])[],
): (readonly [Address, string])[] {
  const runs: (readonly [Address, string])[] = [];
  for (let right = 0; right < columns; right += 1) {
    let from = 0;
    for (let down = 1; down <= rows; down += 1) {
      const value = values[from]![right]!;
      if (down < rows && values[down]![right] === value) continue;
      runs.push([{ sheet, row: row + from, column: column + right, rows: down - from, columns: 1 }, value]);
      from = down;
    }
  }
  return runs;
}

/** The lists to choose from that a range has. Another check that a person put there can't be put back by a plan. */
function dropdownsIn(planned: PlannedSpreadsheet, address: Address): Edit[] {
  const words = planned
    .range(address)
    .getDataValidations()
    .map((row) => row.map((rule) => JSON.stringify(listOf(rule))));
  return runsIn(address, words).flatMap(([place, list]): Edit[] =>
    list === "[]" ? [] : [{ kind: "dropdown", address: place, words: JSON.parse(list) as string[] }],
  );
}

function listOf(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): unknown[] {
  const isList = rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
  return isList ? (rule.getCriteriaValues()[0] as unknown[]) : [];
}

/** The edit that draws a chart of ours again, where it stood and over what it showed by then. */
function chartOf({ chart, edit }: ReturnType<typeof markedCharts>[number]): Edit[] {
  const source = chart?.getRanges()[0];
  if (chart === undefined || source === undefined) return [];
  const place = chart.getContainerInfo();
  return [
    {
      ...edit,
      source: addressOf(source),
      at: { row: place.getAnchorRow() - 1, column: place.getAnchorColumn() - 1 },
    },
  ];
}
