import type { Address } from "../../workbook/Address";
import type { CellLook, Edit, WriteCells, Written } from "../../workbook/Plan";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";
import { addressOf } from "./addressOf";

/**
 * The edits that take one edit back, from how things stand before it. Empty where there is nothing to take back, or
 * where Google Sheets' own undo is the only way: a rule or a chart that was removed.
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
      return formatsIn(planned, edit.address);
    case "traffic light":
    case "data bar":
      return [{ kind: "remove traffic light", address: edit.address }];
    case "dropdown":
      return [{ kind: "remove dropdown", address: edit.address }];
    case "chart":
      return [{ kind: "remove chart", sheet: edit.sheet, name: edit.name }];
    case "name":
    case "remove name": {
      const range = planned.spreadsheet.getRangeByName(edit.name);
      if (range !== null) return [{ kind: "name", name: edit.name, address: addressOf(range) }];
      return edit.kind === "name" ? [{ kind: "remove name", name: edit.name }] : [];
    }
    case "note":
      return [{ ...edit, text: planned.range(edit.address).getNote() }];
    case "freeze":
      return [{ ...edit, rows: planned.sheet(edit.sheet).getFrozenRows() }];
    case "column widths": {
      const sheet = planned.sheet(edit.sheet);
      return [
        { ...edit, pixels: edit.pixels.map((_, index) => sheet.getColumnWidth(edit.column + index + 1)) },
      ];
    }
    case "heading style":
    case "looks":
      return [{ kind: "looks", address: edit.address, looks: looksIn(planned, edit.address) }];
    case "delete sheet":
    case "remove table":
    case "remove traffic light":
    case "remove dropdown":
    case "remove chart":
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

/** The number formats of a range, one edit for each run of rows that look alike in a column. */
function formatsIn(planned: PlannedSpreadsheet, { sheet, row, column, rows, columns }: Address): Edit[] {
  const formats = planned.range({ sheet, row, column, rows, columns }).getNumberFormats();
  const edits: Edit[] = [];
  for (let right = 0; right < columns; right += 1) {
    let from = 0;
    for (let down = 1; down <= rows; down += 1) {
      if (down < rows && formats[down]![right] === formats[from]![right]) continue;
      const address = { sheet, row: row + from, column: column + right, rows: down - from, columns: 1 };
      edits.push({ kind: "number format", address, format: formats[from]![right]! });
      from = down;
    }
  }
  return edits;
}
