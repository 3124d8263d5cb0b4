import type { Cell, Range } from "../cells/Cell";
import { readKeyResultTable } from "../cells/tables/readKeyResultTable";
import type { Cadence } from "../core/calendar/FiscalCalendar";
import type { CoachFinding } from "../core/coach/CoachFinding";
import { lintKeyResults } from "../core/coach/lintKeyResults";
import { FormulaError } from "../core/errors/FormulaError";
import type { KeyResultKind } from "../core/score/keyResultKinds";
import type { KeyResultType } from "../core/model/KeyResult";
import { columnLetters } from "../cells/columnLetters";
import { rangeOn } from "../workbook/rangeOn";
import type { Address } from "../workbook/Address";
import type { Edit, Plan, Written } from "../workbook/Plan";
import type { SnapshotRequest } from "../workbook/Snapshot";
import { ActionError } from "./ActionError";
import type { ActionContext } from "./ActionContext";
import { pinnedText, sheetPrefix } from "./addressText";
import { ensureSettings, type SettingsReference } from "./ensureSettings";
import { formulaCall } from "./formulaCall";
import { freeSheetName } from "./freeSheetName";
import { freeTableName } from "./freeTableName";
import { type KpiSource, latestOf } from "./kpiSources";
import { readSettings } from "./readSettings";
import { percentFormat } from "./shownNumbers";
import { rowScores } from "./rowScores";
import { settingsRequests } from "./settings";
import { type ActionText, english } from "./text/en";

export interface DraftKeyResult {
  readonly title: string;
  readonly owner: string;
  readonly kind: KeyResultKind;
  readonly unit: string;
  readonly start: number | undefined;
  readonly target: number | undefined;
  readonly weight: number | undefined;
  /** A serial day; undefined for the objective's own. */
  readonly due: number | undefined;
  /** The KPI that its current value follows. */
  readonly follows?: KpiSource | undefined;
}

export interface Draft {
  readonly objective: string;
  readonly type: KeyResultType;
  readonly startDate: number | undefined;
  readonly due: number | undefined;
  readonly keyResults: readonly DraftKeyResult[];
}

export interface DraftForm {
  readonly draft: Draft;
  /** A serial day, for a workbook that has no as-of date yet. */
  readonly asOf: number;
  /** A table drafted before, to go on below it; undefined starts a new sheet. */
  readonly below: Address | undefined;
  /** How often milestones are wanted on a sheet of their own, if at all. */
  readonly milestones?: Cadence | undefined;
}

const columns = [
  "Objective",
  "Key result",
  "Owner",
  "Type",
  "Kind",
  "Unit",
  "Start",
  "Current",
  "Target",
  "Weight",
  "Start date",
  "Due",
  "Score",
  "Expected",
  "Status",
] as const;
type DraftColumn = (typeof columns)[number];

const pixels = [240, 260, 90, 90, 80, 70, 70, 70, 70, 70, 90, 90, 70, 80, 100];

const at = (name: DraftColumn): number => columns.indexOf(name);

export function draftRequest(below: Address | undefined): SnapshotRequest {
  return {
    ranges: [
      ...settingsRequests,
      // The rows below the table, which must be free, are expected blank by the plan itself.
      ...(below === undefined ? [] : [{ kind: "address", address: below } as const]),
    ],
  };
}

/** As the table reader calls the columns of a draft. */
const roleOf = (name: DraftColumn): string => (name === "Expected" ? "not used" : name);

/** Whether a table has the columns of a draft, in any language, so that another objective can go on below it. */
export function isDraftTable(values: Range): boolean {
  if (values[0]?.length !== columns.length) return false;
  try {
    const { columns: read, headingRows } = readKeyResultTable(values);
    return headingRows[0] === 1 && columns.every((name, index) => read[index]?.role === roleOf(name));
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/** The rows of a draft as a table would hold them, without formulas. */
function rowsOf(
  { objective, type, startDate, due, keyResults }: Draft,
  { types, kinds }: ActionText["choices"],
): Cell[][] {
  return keyResults.map((keyResult) => [
    objective.trim(),
    keyResult.title.trim(),
    keyResult.owner.trim(),
    types[type],
    kinds[keyResult.kind],
    keyResult.unit.trim(),
    keyResult.start ?? null,
    null,
    keyResult.target ?? null,
    keyResult.weight ?? null,
    startDate ?? null,
    keyResult.due ?? due ?? null,
  ]);
}

export interface Coaching {
  readonly objective: readonly CoachFinding[];
  /** By index of the key result. */
  readonly keyResults: readonly (readonly CoachFinding[])[];
}

/** What the coach says about a draft while it is being written: the same findings as OKR.LINT over the finished table. */
export function coachDraft(draft: Draft): Coaching {
  const named = draft.keyResults.map(({ title }) => title.trim() !== "");
  const range: Range = [columns.slice(0, at("Score")), ...rowsOf(draft, english.choices)];
  let findings: readonly CoachFinding[] = [];
  try {
    findings = lintKeyResults(readKeyResultTable(range).keyResults);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error; // nothing was written yet
  }
  return {
    objective: draft.objective.trim() === "" ? [] : findings.filter(isAboutObjective),
    keyResults: draft.keyResults.map((_, index) =>
      named[index]
        ? findings.filter((finding) => finding.row === index + 2 && !isAboutObjective(finding))
        : [],
    ),
  };
}

function isAboutObjective({ code }: CoachFinding): boolean {
  return (
    code.startsWith("objective-") ||
    ["too-many-key-results", "too-few-key-results", "only-tasks", "no-period", "weight-sum"].includes(code)
  );
}

/**
 * Writes a drafted objective as a table with live score, expected share and status on every row, on a new sheet or below
 * an earlier draft. One formula a row, because a spill inside a table is an error in Excel.
 *
 * @throws {ActionError} without an objective or any key result
 */
export function insertDraft(context: ActionContext, { draft, asOf, below, milestones }: DraftForm): Plan {
  const { snapshot, text } = context;
  const keyResults = draft.keyResults.filter(({ title }) => title.trim() !== "");
  if (draft.objective.trim() === "") throw new ActionError("objective", text.objectiveNeeded);
  if (keyResults.length === 0) throw new ActionError("key result 0", text.keyResultNeeded);
  // An as-of date that the workbook has already is its own: drafting doesn't move it.
  const settings = ensureSettings(context, asOf, true);
  const { labels } = readSettings(snapshot).settings;
  const present = below !== undefined;
  const sheet = below?.sheet ?? freeSheetName(snapshot, text.draftSheet);
  const column = below?.column ?? 0;
  const first = below === undefined ? 1 : below.row + below.rows;
  const filled = rowsOf({ ...draft, keyResults }, text.choices);
  const current = (index: number): Written => {
    const { follows } = keyResults[index]!;
    const latest = follows && latestOf(context.host.formulaName, follows, settings.of("asOf"));
    return latest === undefined ? null : { formula: `=${latest}` };
  };
  const rows = filled.map((row, index): Written[] => [
    ...row.map((cell, place): Written => (place === at("Current") ? current(index) : cell)),
    ...liveCells(context, first + index + 1, column, settings),
  ]);
  const data = (name: DraftColumn, count = 1): Address => ({
    sheet,
    row: first,
    column: column + at(name),
    rows: rows.length,
    columns: count,
  });
  const edits: Edit[] = [
    ...settings.edits,
    ...(present ? [] : newSheet(sheet, text)),
    {
      kind: "cells",
      address: { sheet, row: first, column, rows: rows.length, columns: columns.length },
      cells: rows,
      expects: "blank",
    },
    ...(present
      ? []
      : [
          {
            kind: "table",
            address: { sheet, row: 0, column: 0, rows: rows.length + 1, columns: columns.length },
            name: freeTableName(snapshot, "KeyResults"),
          } as const,
        ]),
    { kind: "number format", address: data("Start date", 2), format: "yyyy-mm-dd" },
    { kind: "number format", address: data("Score", 2), format: "0%" },
    ...keyResults.flatMap(({ unit, start, target }, index): Edit[] =>
      unit.trim() === "%"
        ? [
            {
              kind: "number format",
              address: { ...data("Start", 3), row: first + index, rows: 1 },
              format: percentFormat([start, target]),
            },
          ]
        : [],
    ),
    { kind: "dropdown", address: data("Type"), words: Object.values(text.choices.types) },
    { kind: "dropdown", address: data("Kind"), words: Object.values(text.choices.kinds) },
    { kind: "traffic light", address: data("Status"), on: "status", green: 0.7, amber: 0.4, labels },
    ...(milestones === undefined
      ? []
      : milestoneSheet(context, { ...draft, keyResults }, milestones, (name, index) => ({
          ...data(name),
          row: first + index,
          rows: 1,
        }))),
    { kind: "select", address: { sheet, row: first, column: column + at("Current"), rows: 1, columns: 1 } },
  ];
  return { title: text.insertDraft(draft.objective.trim()), edits };
}

/** The columns of a path: Date, Planned, Step and one left free. */
const pathWidth = 4;
const mostSteps = 60;

/**
 * The path of each key result, cut at reporting dates: OKR.PHASE beside OKR.PHASE, so that each has room below when its
 * dates change. A level to keep, a milestone and a baseline have no path.
 */
function milestoneSheet(
  { snapshot, host, text }: ActionContext,
  { keyResults, startDate, due }: Draft,
  cadence: Cadence,
  cellOf: (name: DraftColumn, index: number) => Address,
): Edit[] {
  const paths = keyResults.flatMap(({ title, kind, start, target, due: own, unit }, index) =>
    kind === "reach" && target !== undefined && startDate !== undefined && (own ?? due) !== undefined
      ? [{ title: title.trim(), isPercent: unit.trim() === "%", hasStart: start !== undefined, index }]
      : [],
  );
  if (paths.length === 0) throw new ActionError("milestones", text.noPaths);
  const sheet = freeSheetName(snapshot, text.milestoneSheet);
  const range = rangeOn(sheet);
  return [
    { kind: "add sheet", sheet },
    ...paths.flatMap(({ title, isPercent, hasStart, index }, place): Edit[] => {
      const left = place * pathWidth;
      const reference = (name: DraftColumn): string => {
        const address = cellOf(name, index);
        return sheetPrefix(address.sheet) + pinnedText(address);
      };
      const formula = formulaCall(host, "OKR.PHASE", [
        reference("Target"),
        reference("Start date"),
        reference("Due"),
        hasStart ? reference("Start") : "0",
        `"${cadence}"`,
      ]);
      return [
        { kind: "cells", address: range(0, left, 1, 1), cells: [[title]], expects: "blank" },
        {
          kind: "cells",
          address: range(1, left, 1, 1),
          cells: [[{ formula: `=${formula}` }]],
          expects: "blank",
        },
        { kind: "heading style", address: range(1, left, 1, 3) },
        { kind: "number format", address: range(2, left, mostSteps, 1), format: "yyyy-mm-dd" },
        {
          kind: "number format",
          address: range(2, left + 1, mostSteps, 2),
          format: isPercent ? "0.0%" : "0.00",
        },
        { kind: "column widths", sheet, column: left, pixels: [90, 80, 70, 24] },
      ];
    }),
    { kind: "freeze", sheet, rows: 2 },
  ];
}

function newSheet(sheet: string, text: ActionText): Edit[] {
  const heading: Address = { sheet, row: 0, column: 0, rows: 1, columns: columns.length };
  return [
    { kind: "add sheet", sheet },
    { kind: "cells", address: heading, cells: [columns.map((name) => text.columns[name])], expects: "blank" },
    { kind: "heading style", address: heading },
    { kind: "column widths", sheet, column: 0, pixels },
    { kind: "freeze", sheet, rows: 1 },
  ];
}

/** Score, expected share and status of the row of the sheet, counted from 1. */
function liveCells(
  context: ActionContext,
  row: number,
  column: number,
  settings: SettingsReference,
): Written[] {
  return rowScores(context, settings, (name) => `${columnLetters(column + at(name))}${row}`);
}
