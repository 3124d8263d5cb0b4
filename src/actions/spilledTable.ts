import type { Address } from "../workbook/Address";
import type { Edit } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { rangeText, sheetPrefix } from "./addressText";
import { formulaCall } from "./formulaCall";
import { freeSheetName } from "./freeSheetName";
import { placeBeside } from "./placeBeside";

/** The one formula that spills what is judged of a table. */
interface Spilled {
  readonly formula: string;
  /** What it is given after the table. */
  readonly inputs: readonly string[];
  readonly columns: number;
}

interface Place {
  /** The first row below its heading, counted from 0, and its first column. */
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/**
 * Beside the table, its headings in line with those of the table.
 *
 * @param last the last row of the table that is judged, counted from 1
 * @throws {ActionError} where there is no place
 */
export function spilledBeside(
  { snapshot, host, text }: ActionContext,
  table: Address,
  { formula, inputs, columns }: Spilled,
  headingRows: readonly number[],
  last: number,
): Place {
  const first = headingRows[0]!;
  const row = table.row + first - 1;
  const place = placeBeside(snapshot, table, { row, rows: last - first + 1, columns });
  if (place === undefined) throw new ActionError("where", text.noRoomBeside);
  const call = formulaCall(host, formula, [rangeText(table), ...inputs]);
  return {
    sheet: place.sheet,
    row: row + 1,
    column: place.column,
    edits: [
      spill(place, call),
      ...headingRows
        .filter((heading) => heading <= last)
        .map((heading): Edit => ({
          kind: "heading style",
          address: { ...place, row: table.row + heading - 1, rows: 1 },
        })),
    ],
  };
}

/** On a sheet of its own, named so or with a number behind it. */
export function spilledOnSheet(
  { snapshot, host }: ActionContext,
  table: Address,
  { formula, inputs, columns }: Spilled,
  name: string,
): Place {
  const sheet = freeSheetName(snapshot, name);
  const first: Address = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const call = formulaCall(host, formula, [sheetPrefix(table.sheet) + rangeText(table), ...inputs]);
  return {
    sheet,
    row: 1,
    column: 0,
    edits: [
      { kind: "add sheet", sheet },
      spill(first, call),
      { kind: "heading style", address: { ...first, columns } },
      { kind: "freeze", sheet, rows: 1 },
      { kind: "select", address: first },
    ],
  };
}

function spill(at: Address, call: string): Edit {
  return {
    kind: "cells",
    address: { ...at, rows: 1, columns: 1 },
    cells: [[{ formula: `=${call}` }]],
    expects: "blank",
  };
}
