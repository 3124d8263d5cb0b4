import { isBlank } from "../cells/isBlank";
import { readKeyResultTable } from "../cells/tables/readKeyResultTable";
import { FormulaError } from "../core/errors/FormulaError";
import type { Labels } from "../formulas/definition/readLabels";
import type { KeyResult } from "../core/model/KeyResult";
import type { Address } from "../workbook/Address";
import type { Edit, Plan } from "../workbook/Plan";
import type { Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import { ActionError } from "./ActionError";
import type { ActionContext } from "./ActionContext";
import { rangeText, sheetPrefix } from "./addressText";
import { ensureSettings } from "./ensureSettings";
import { formulaCall } from "./formulaCall";
import { freeSheetName } from "./freeSheetName";
import { rangeAt } from "./rangeAt";
import { readSettings } from "./readSettings";
import { settingsRequests } from "./settings";

export interface AddScoresForm {
  /** The table, heading row included. */
  readonly table: Address;
  /** A serial day. */
  readonly asOf: number;
  readonly where: "beside" | "sheet";
}

/** How far to the right of a table a free place is looked for. */
const searched = 24;
/** Score, Expected, Status and Note among the columns of OKR.TABLE, counted from 1. */
const picked = [9, 10, 11, 12];

export function addScoresRequest(table: Address): SnapshotRequest {
  return {
    ranges: [
      { kind: "address", address: { ...table, columns: table.columns + searched } },
      ...settingsRequests,
    ],
  };
}

/**
 * Puts score, expected share, status and note of every key result beside its row, or the whole judged table on a new
 * sheet. One formula spills them, so that they always say what OKR.TABLE says; a person's own cells stay as they are.
 *
 * @throws {ActionError} where the table can't be read, or has no place beside it
 */
export function addScores(context: ActionContext, form: AddScoresForm): Plan {
  const { snapshot, host, text } = context;
  const keyResults = keyResultsOf(snapshot, form.table);
  const settings = ensureSettings(context, form.asOf);
  const { labels } = readSettings(snapshot).settings;
  const judging = [settings.of("asOf"), settings.of("statusRule"), "", settings.of("labels")];
  const formulaFor = (table: string): string => formulaCall(host, "OKR.TABLE", [table, ...judging]);
  if (form.where === "sheet") {
    const sheet = freeSheetName(snapshot, text.statusSheet);
    const formula = `=${formulaFor(sheetPrefix(form.table.sheet) + rangeText(form.table))}`;
    return {
      title: text.addScores,
      edits: [
        ...settings.edits,
        { kind: "add sheet", sheet },
        {
          kind: "cells",
          address: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
          cells: [[{ formula }]],
          expects: "blank",
        },
        ...looks(sheet, 0, 8, keyResults.length, labels),
        {
          kind: "number format",
          address: { sheet, row: 1, column: 7, rows: keyResults.length, columns: 1 },
          format: "yyyy-mm-dd",
        },
        { kind: "column widths", sheet, column: 0, pixels: [220, 260, 90, 70, 70, 70, 70, 90] },
        { kind: "freeze", sheet, rows: 1 },
        { kind: "select", address: { sheet, row: 0, column: 0, rows: 1, columns: 1 } },
      ],
    };
  }
  if (!standInLine(keyResults)) throw new ActionError("where", text.notInLine);
  const { sheet } = form.table;
  const row = form.table.row + keyResults[0]!.row - 2;
  const column = freeColumn(snapshot, form.table, row, keyResults.length + 1);
  if (column === undefined) throw new ActionError("where", text.noRoomBeside);
  const at: Address = { sheet, row, column, rows: 1, columns: 1 };
  const formula = `=CHOOSECOLS(${formulaFor(rangeText(form.table))}, ${picked.join(", ")})`;
  return {
    title: text.addScores,
    edits: [
      ...settings.edits,
      { kind: "cells", address: at, cells: [[{ formula }]], expects: "blank" },
      ...looks(sheet, row, column, keyResults.length, labels),
    ],
  };
}

/** Whether scores can stand beside the rows: one key result on each row, from the heading down. */
export function standInLine(keyResults: readonly KeyResult[]): boolean {
  const [first] = keyResults;
  return (
    first !== undefined && first.row >= 2 && keyResults.every(({ row }, index) => row === first.row + index)
  );
}

function keyResultsOf(snapshot: Snapshot, table: Address): readonly KeyResult[] {
  try {
    return readKeyResultTable(rangeAt(snapshot, table).values).keyResults;
  } catch (error) {
    if (error instanceof FormulaError) throw new ActionError("", error.message);
    throw error;
  }
}

/** The first column right of the table, one left free between, with room for the results. */
function freeColumn(snapshot: Snapshot, table: Address, row: number, rows: number): number | undefined {
  const first = table.column + table.columns + 1;
  const last = table.column + table.columns + searched - picked.length;
  for (let column = first; column <= last; column += 1) {
    const { values, formulas } = rangeAt(snapshot, {
      sheet: table.sheet,
      row,
      column: column - 1,
      rows: Math.min(rows, table.row + table.rows - row),
      columns: picked.length + 1,
    });
    const isFree = values.every((cells, down) =>
      cells.every((cell, across) => isBlank(cell) && formulas[down]![across] === ""),
    );
    if (isFree) return column;
  }
  return undefined;
}

/** Score, Expected, Status and Note from a column on: percentages, a traffic light, a readable width. */
function looks(sheet: string, row: number, column: number, rows: number, labels: Labels): Edit[] {
  const data = (offset: number, columns: number): Address => ({
    sheet,
    row: row + 1,
    column: column + offset,
    rows,
    columns,
  });
  return [
    { kind: "heading style", address: { sheet, row, column, rows: 1, columns: picked.length } },
    { kind: "number format", address: data(0, 2), format: "0%" },
    { kind: "traffic light", address: data(2, 1), on: "status", green: 0.7, amber: 0.4, labels },
    { kind: "column widths", sheet, column, pixels: [70, 80, 100, 220] },
  ];
}
