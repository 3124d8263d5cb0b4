import { type KeyResultTable, readKeyResultTable } from "../cells/tables/readKeyResultTable";
import type { Labels } from "../formulas/definition/readLabels";
import type { Address } from "../workbook/Address";
import type { Edit, Plan } from "../workbook/Plan";
import type { SnapshotRequest } from "../workbook/Snapshot";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { ensureSettings } from "./ensureSettings";
import { howJudgedOnSheet } from "./howJudged";
import { keyResultLooks } from "./keyResultLooks";
import { tableAndBeside } from "./placeBeside";
import { rangeAt } from "./rangeAt";
import { refusedByFormula } from "./refusedByFormula";
import { settingsRequests } from "./settings";
import { showNumbers } from "./shownNumbers";
import { spilledBeside, spilledOnSheet } from "./spilledTable";
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
  context: ActionContext,
  table: Address,
  { headingRows, keyResults }: KeyResultTable,
  inputs: readonly string[],
  labels: Labels,
): Edit[] {
  const last = keyResults.reduce((lowest, { row }) => Math.max(lowest, row), 0);
  const spilled = { formula: "OKR.BESIDE", inputs, columns: 4 };
  const { sheet, row, column, edits } = spilledBeside(context, table, spilled, headingRows, last);
  return [...edits, ...judgedLooks(sheet, row, column, last - headingRows[0]!, labels)];
}

function onNewSheet(
  context: ActionContext,
  table: Address,
  read: KeyResultTable,
  inputs: readonly string[],
  labels: Labels,
): Edit[] {
  const { snapshot, text } = context;
  const { keyResults } = read;
  const spilled = { formula: "OKR.TABLE", inputs, columns: 12 };
  const { sheet, row, edits } = spilledOnSheet(context, table, spilled, text.statusSheet);
  return [
    ...edits,
    ...showNumbers(
      { sheet, row },
      [{ column: 3, columns: 3, of: "value" }],
      keyResultLooks(snapshot, table, read),
    ),
    {
      kind: "number format",
      address: { sheet, row, column: 7, rows: keyResults.length, columns: 1 },
      format: "yyyy-mm-dd",
    },
    { kind: "column widths", sheet, column: 0, pixels: [220, 260, 90, 70, 70, 70, 70, 90] },
    ...judgedLooks(sheet, row, 8, keyResults.length, labels),
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
