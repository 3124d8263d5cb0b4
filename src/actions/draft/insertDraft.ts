import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import type { Range } from "../../cells/Cell";
import { columnLetters } from "../../cells/columnLetters";
import type { Cadence } from "../../core/calendar/FiscalCalendar";
import type { Labels } from "../../formulas/definition/readLabels";
import type { Address } from "../../workbook/Address";
import type { Edit, Plan, Written } from "../../workbook/Plan";
import type { SnapshotRequest } from "../../workbook/Snapshot";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import { ensureSettings } from "../ensureSettings";
import { followGrowth } from "../followGrowth";
import { freeSheetName } from "../freeSheetName";
import { freeTableName } from "../freeTableName";
import { latestOf } from "../kpi/kpiSources";
import { rowScores } from "../rowScores";
import { settingsRequests } from "../settings";
import { sheetCells } from "../sheetCells";
import { percentFormat } from "../shownNumbers";
import type { ActionText } from "../text/en";
import { statusLight } from "../statusLight";
import type { Draft, DraftKeyResult } from "./Draft";
import { draftMap } from "./draftMap";
import { type DraftColumn, draftColumn, draftColumns, draftRows } from "./draftTable";
import { milestoneSheet } from "./milestoneSheet";

export interface DraftForm {
  readonly draft: Draft;
  /** A serial day, for a workbook that has no as-of date yet. */
  readonly asOf: number;
  /** A table drafted before, to go on below it; undefined starts a new sheet. */
  readonly below: Address | undefined;
  /** How often milestones are wanted on a sheet of their own, if at all. */
  readonly milestones?: Cadence | undefined;
}

/**
 * Formulas that read a table follow where it grows, and a KPI that is taken up may be in a map already: for these the
 * whole workbook is looked at, which without them a new sheet does not need.
 */
export function draftRequest(below: Address | undefined, { keyResults }: Draft): SnapshotRequest {
  const takesUp = keyResults.some(({ kpi }) => kpi !== undefined);
  return {
    ranges: [
      ...settingsRequests,
      // The rows below the table, which must be free, are expected blank by the plan itself.
      ...(takesUp
        ? [{ kind: "workbook" } as const]
        : below === undefined
          ? []
          : [{ kind: "workbook", ifItFits: true } as const]),
    ],
  };
}

const pixels = [240, 260, 90, 90, 80, 70, 70, 70, 70, 70, 90, 90, 70, 80, 100];

/** The rows of a draft on their way to the sheet. */
interface DraftedRows {
  readonly address: Address;
  /** The cells of a column, or of so many from it on; of one row where an index is given. */
  readonly of: (name: DraftColumn, index?: number, columns?: number) => Address;
}

/**
 * Writes a drafted objective as a table with live score, expected share and status on every row, on a new sheet or below
 * an earlier draft. One formula a row, because a spill inside a table is an error in Excel. What takes up a KPI gets its
 * line in the map.
 *
 * @throws {ActionError} without an objective or any key result, or where there is no room for the lines of the map
 */
export function insertDraft(context: ActionContext, { draft, asOf, below, milestones }: DraftForm): Plan {
  const { snapshot, text } = context;
  const keyResults = draft.keyResults.filter(({ title }) => title.trim() !== "");
  if (draft.objective.trim() === "") throw new ActionError("objective", text.objectiveNeeded);
  if (keyResults.length === 0) throw new ActionError("key result 0", text.keyResultNeeded);
  // An as-of date that the workbook has already is its own: drafting doesn't move it.
  const settings = ensureSettings(context, asOf, true);
  const sheet = below?.sheet ?? freeSheetName(snapshot, text.draftSheet);
  const at = rowsAt(sheet, below, keyResults.length);
  const filled = draftRows({ ...draft, keyResults }, text.choices);
  const rows = filled.map((row, index): Written[] => {
    const { kpi } = keyResults[index]!;
    const latest = kpi && latestOf(context.host.formulaName, kpi.source, settings);
    const cell = (name: DraftColumn): string =>
      `${columnLetters(at.of(name).column)}${at.address.row + index + 1}`;
    return [
      ...row.map((value, place): Written =>
        latest !== undefined && place === draftColumn("Current") ? { formula: `=${latest}` } : value,
      ),
      ...rowScores(context, settings, cell),
    ];
  });
  const table: Address = below ?? { sheet, row: 0, column: 0, rows: 1, columns: draftColumns.length };
  const whole: Address = { ...table, rows: table.rows + rows.length };
  const above: Range =
    below === undefined
      ? [draftColumns.map((name) => text.columns[name])]
      : sheetCells(snapshot, below).values;
  const map = draftMap(context, settings, { address: whole, values: [...above, ...filled] }, keyResults);
  const last = whole.row + whole.rows - 1;
  const growth = { columns: table, from: last - rows.length, to: last };
  const edits: Edit[] = [
    ...settings.edits,
    ...(below === undefined ? newSheet(sheet, text) : []),
    { kind: "cells", address: at.address, cells: rows, expects: "blank" },
    ...(below === undefined
      ? [{ kind: "table", address: whole, name: freeTableName(snapshot, "KeyResults") } as const]
      : []),
    ...looks(context, settings.labels, keyResults, at),
    ...(milestones === undefined
      ? []
      : milestoneSheet(context, { ...draft, keyResults }, milestones, (name, index) => at.of(name, index))),
    ...map.edits,
    ...followGrowth(snapshot, [...(below === undefined ? [] : [growth]), ...map.growths]),
    { kind: "select", address: at.of("Current", 0) },
  ];
  return { title: text.insertDraft(draft.objective.trim()), edits };
}

function rowsAt(sheet: string, below: Address | undefined, rows: number): DraftedRows {
  const row = below === undefined ? 1 : below.row + below.rows;
  const column = below?.column ?? 0;
  const address: Address = { sheet, row, column, rows, columns: draftColumns.length };
  return {
    address,
    of: (name, index, columns = 1) => ({
      ...address,
      ...(index !== undefined && { row: row + index, rows: 1 }),
      column: column + draftColumn(name),
      columns,
    }),
  };
}

/** Dates, percentages, words to choose from and the light of the drafted rows. */
function looks(
  { text }: ActionContext,
  labels: Labels,
  keyResults: readonly DraftKeyResult[],
  { of }: DraftedRows,
): Edit[] {
  return [
    { kind: "number format", address: of("Start date", undefined, 2), format: "yyyy-mm-dd" },
    { kind: "number format", address: of("Score", undefined, 2), format: "0%" },
    ...keyResults.flatMap(({ unit, start, target }, index): Edit[] =>
      isPercentUnit(unit)
        ? [{ kind: "number format", address: of("Start", index, 3), format: percentFormat([start, target]) }]
        : [],
    ),
    { kind: "dropdown", address: of("Type"), words: Object.values(text.choices.types) },
    { kind: "dropdown", address: of("Kind"), words: Object.values(text.choices.kinds) },
    statusLight(of("Status"), labels),
  ];
}

function newSheet(sheet: string, text: ActionText): Edit[] {
  const heading: Address = { sheet, row: 0, column: 0, rows: 1, columns: draftColumns.length };
  return [
    { kind: "add sheet", sheet },
    {
      kind: "cells",
      address: heading,
      cells: [draftColumns.map((name) => text.columns[name])],
      expects: "blank",
    },
    { kind: "heading style", address: heading },
    { kind: "column widths", sheet, column: 0, pixels },
    { kind: "freeze", sheet, rows: 1 },
  ];
}
