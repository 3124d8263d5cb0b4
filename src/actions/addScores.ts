import { type KeyResultTable, readKeyResultTable } from "../cells/tables/readKeyResultTable";
import type { Labels } from "../formulas/definition/readLabels";
import type { Address } from "../workbook/Address";
import type { Edit, Plan } from "../workbook/Plan";
import type { SnapshotRequest } from "../workbook/Snapshot";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { rangeText, sheetPrefix } from "./addressText";
import { ensureSettings } from "./ensureSettings";
import { formulaCall } from "./formulaCall";
import { freeSheetName } from "./freeSheetName";
import { keyResultLooks } from "./keyResultLooks";
import { placeBeside, tableAndBeside } from "./placeBeside";
import { rangeAt } from "./rangeAt";
import { refusedByFormula } from "./refusedByFormula";
import { howJudgedOnSheet } from "./howJudged";
import { settingsRequests } from "./settings";
import { showNumbers } from "./shownNumbers";
import { statusLight } from "./statusLight";

export interface AddScoresForm {
  /** The table, heading row included. */
  readonly table: Address;
  /** A serial day. */
  readonly asOf: number;
  readonly where: "beside" | "sheet";
}

export function addScoresRequest(table: Address): SnapshotRequest {
  return { ranges: [tableAndBeside(table), ...settingsRequests] };
}

/**
 * Puts score, expected share, status and note of every key result beside its row, or the whole judged table on a new
 * sheet. One formula spills them, so that they always say what OKR.TABLE says; a person's own cells stay as they are.
 *
 * @throws {ActionError} where the table can't be read, or has no place beside it
 */
export function addScores(context: ActionContext, form: AddScoresForm): Plan {
  const { snapshot, text } = context;
  const table = refusedByFormula(() => readKeyResultTable(rangeAt(snapshot, form.table).values));
  if (table.keyResults.length === 0) throw new ActionError("", text.noKeyResults);
  const settings = ensureSettings(context, form.asOf);
  const { labels } = settings;
  const inputs = [settings.of("asOf"), ...howJudgedOnSheet(settings)];
  const edits =
    form.where === "beside"
      ? beside(context, form.table, table, inputs, labels)
      : onNewSheet(context, form.table, table, inputs, labels);
  return { title: text.addScores, edits: [...settings.edits, ...edits] };
}

function beside(
  { snapshot, host, text }: ActionContext,
  table: Address,
  { headingRows, keyResults }: KeyResultTable,
  inputs: readonly string[],
  labels: Labels,
): Edit[] {
  const last = keyResults.reduce((lowest, { row }) => Math.max(lowest, row), 0);
  const rows = last - headingRows[0]!;
  const place = placeBeside(snapshot, table, {
    row: table.row + headingRows[0]! - 1,
    rows: rows + 1,
    columns: 4,
  });
  if (place === undefined) throw new ActionError("where", text.noRoomBeside);
  const formula = `=${formulaCall(host, "OKR.BESIDE", [rangeText(table), ...inputs])}`;
  const { sheet, column } = place;
  return [
    { kind: "cells", address: { ...place, rows: 1, columns: 1 }, cells: [[{ formula }]], expects: "blank" },
    ...headingRows
      .filter((row) => row <= last)
      .map((row): Edit => ({
        kind: "heading style",
        address: { ...place, row: table.row + row - 1, rows: 1 },
      })),
    ...judgedLooks(sheet, place.row + 1, column, rows, labels),
  ];
}

function onNewSheet(
  { snapshot, host, text }: ActionContext,
  table: Address,
  read: KeyResultTable,
  inputs: readonly string[],
  labels: Labels,
): Edit[] {
  const sheet = freeSheetName(snapshot, text.statusSheet);
  const from = sheetPrefix(table.sheet) + rangeText(table);
  const formula = `=${formulaCall(host, "OKR.TABLE", [from, ...inputs])}`;
  const { keyResults } = read;
  const first: Address = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  return [
    { kind: "add sheet", sheet },
    { kind: "cells", address: first, cells: [[{ formula }]], expects: "blank" },
    { kind: "heading style", address: { ...first, columns: 12 } },
    ...showNumbers(
      { sheet, row: 1 },
      [{ column: 3, columns: 3, of: "value" }],
      keyResultLooks(snapshot, table, read),
    ),
    {
      kind: "number format",
      address: { sheet, row: 1, column: 7, rows: keyResults.length, columns: 1 },
      format: "yyyy-mm-dd",
    },
    { kind: "column widths", sheet, column: 0, pixels: [220, 260, 90, 70, 70, 70, 70, 90] },
    ...judgedLooks(sheet, 1, 8, keyResults.length, labels),
    { kind: "freeze", sheet, rows: 1 },
    { kind: "select", address: first },
  ];
}

/** Score, Expected, Status and Note from a cell on: percentages, a traffic light, a readable width. */
function judgedLooks(sheet: string, row: number, column: number, rows: number, labels: Labels): Edit[] {
  return [
    { kind: "number format", address: { sheet, row, column, rows, columns: 2 }, format: "0%" },
    statusLight({ sheet, row, column: column + 2, rows, columns: 1 }, labels),
    { kind: "column widths", sheet, column, pixels: [70, 80, 100, 220] },
  ];
}
