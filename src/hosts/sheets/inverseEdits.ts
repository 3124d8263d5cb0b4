import type { Address } from "../../workbook/Address";
import type { Edit, WriteCells, Written } from "../../workbook/Plan";
import { runsDown } from "../../workbook/runsDown";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";
import { addressOf } from "./addressOf";
import { latestChart } from "./chartMarks";
import { packedCheck } from "./checks";
import { lightsBefore } from "./lightsBefore";
import { looksOf } from "./looks";

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
    case "score light":
    case "status light":
    case "data bar":
      return [{ kind: "remove lights", address: edit.address }, ...lightsBefore(planned, edit.address)];
    case "remove lights":
      return lightsBefore(planned, edit.address);
    case "dropdown":
      return [{ kind: "remove dropdown", address: edit.address }, ...checksIn(planned, edit.address)];
    case "remove dropdown":
      return checksIn(planned, edit.address);
    case "chart":
      return [{ kind: "remove chart", sheet: edit.sheet, name: edit.name }];
    case "remove chart":
      return chartOf(latestChart(planned.sheet(edit.sheet), edit.name));
    case "name":
    case "remove name": {
      const before = nameBefore(planned, edit.name);
      return edit.kind === "name" && before.length === 0
        ? [{ kind: "remove name", name: edit.name }]
        : before;
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
      return [{ kind: "looks", address: edit.address, looks: looksOf(planned.range(edit.address)) }];
    case "remove table":
      return [{ ...edit, kind: "table" }, ...nameBefore(planned, edit.name)];
    case "delete sheet":
    case "named formula":
    case "select":
      return [];
  }
}

function runsIn(address: Address, values: readonly (readonly string[])[]): (readonly [Address, string])[] {
  return runsDown(address, (down, right) => values[down]![right]!);
}

/** The checks that a range has, lists to choose from and all others. */
function checksIn(planned: PlannedSpreadsheet, address: Address): Edit[] {
  const checks = planned
    .range(address)
    .getDataValidations()
    .map((row) => row.map(packedCheck));
  return runsIn(address, checks).flatMap(([place, check]): Edit[] =>
    check === "" ? [] : [{ kind: "dropdown", address: place, words: [], check }],
  );
}

function nameBefore(planned: PlannedSpreadsheet, name: string): Edit[] {
  const range = planned.spreadsheet.getRangeByName(name);
  return range === null ? [] : [{ kind: "name", name, address: addressOf(range) }];
}

/** The edit that draws a chart of ours again, where it stood and over what it showed by then. */
function chartOf(marked: ReturnType<typeof latestChart>): Edit[] {
  const source = marked?.chart?.getRanges()[0];
  if (marked?.chart === undefined || source === undefined) return [];
  const place = marked.chart.getContainerInfo();
  return [
    {
      ...marked.edit,
      source: addressOf(source),
      at: { row: place.getAnchorRow() - 1, column: place.getAnchorColumn() - 1 },
    },
  ];
}
