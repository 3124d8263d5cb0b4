import type { Cell, Range } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { columnLetters } from "../../cells/columnLetters";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import type { CoachFinding } from "../../core/coach/CoachFinding";
import { lintKpis } from "../../core/coach/lintKpis";
import { makeFinding } from "../../core/coach/makeFinding";
import { FormulaError } from "../../core/errors/FormulaError";
import { kpiValueStatus } from "../../core/kpi/kpiValueStatus";
import type { Aggregation } from "../../core/model/Kpi";
import type { Direction } from "../../core/model/KeyResult";
import { rangeOn } from "../../workbook/rangeOn";
import type { Address } from "../../workbook/Address";
import type { Edit, Plan, Written } from "../../workbook/Plan";
import type { Snapshot, SnapshotRequest } from "../../workbook/Snapshot";
import { ActionError } from "../ActionError";
import type { ActionContext } from "../ActionContext";
import { addressText, pinnedText, sheetPrefix } from "../addressText";
import { answerOf, valueOf } from "../answerOf";
import { ensureSettings, type SettingsReference } from "../ensureSettings";
import { type FoundTable, findTables } from "../findTables";
import { followGrowth } from "../followGrowth";
import { formulaCall } from "../formulaCall";
import { freeSheetName } from "../freeSheetName";
import { freeTableName } from "../freeTableName";
import { type KpiSource, readSource, sourceInputs } from "./kpiSources";
import { readSettings } from "../readSettings";
import { percentFormat } from "../shownNumbers";
import { settingsRequests } from "../settings";
import { sheetCells } from "../sheetCells";
import { type ActionText, english } from "../text/en";

/** What the target is per, with how often the KPI is then reported. */
export const timeFrames = {
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  half: "half-yearly",
  year: "yearly",
  "rolling 12 months": "monthly",
} as const;
export type TimeFrame = keyof typeof timeFrames;

export interface KpiDraft {
  readonly name: string;
  readonly owner: string;
  readonly perspective: string;
  readonly unit: string;
  readonly direction: Direction | undefined;
  readonly leading: boolean | undefined;
  readonly timeFrame: TimeFrame | undefined;
  readonly aggregation: Aggregation;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** Where green ends, and where amber ends. */
  readonly amber: number | undefined;
  readonly red: number | undefined;
  readonly benchmark: number | undefined;
  readonly source: KpiSource;
}

export interface KpiForm {
  readonly draft: KpiDraft;
  /** A serial day, for a workbook that has no as-of date yet. */
  readonly asOf: number;
  /** The table to add a row to; undefined starts a new sheet. */
  readonly table: Address | undefined;
}

export const kpiRequest: SnapshotRequest = { ranges: [{ kind: "workbook" }, ...settingsRequests] };

const columns = [
  "KPI",
  "Owner",
  "Perspective",
  "Unit",
  "Direction",
  "Lead or lag",
  "Cadence",
  "Aggregation",
  "Baseline",
  "Actual",
  "Target",
  "Amber",
  "Red",
  "Benchmark",
  "Attainment",
  "Status",
] as const;
type KpiColumn = (typeof columns)[number];

const pixels = [220, 90, 110, 60, 80, 80, 80, 90, 80, 80, 80, 70, 70, 90, 90, 100];
const figures: readonly KpiColumn[] = ["Baseline", "Actual", "Target", "Amber", "Red", "Benchmark"];
/** As the table reader calls the columns of a draft. */
const roleOf = (name: KpiColumn): string => (name === "Baseline" ? "Start" : name);

/** Tables of KPIs, one row each, that a row can be added to. */
export function kpiTables(snapshot: Snapshot): readonly FoundTable[] {
  return findTables(snapshot).filter(({ kind, columns: read }) => {
    const has = (...roles: string[]): boolean => read.some(({ role }) => roles.includes(role));
    const isLong = has("Date", "Period");
    const isWide = read.some(({ role }) => role.startsWith("Actual · "));
    return kind === "kpi" && has("KPI") && has("Actual") && has("Target", "Plan") && !isLong && !isWide;
  });
}

function inputsOf(draft: KpiDraft, choices: ActionText["choices"]): Readonly<Record<KpiColumn, Cell>> {
  return {
    KPI: draft.name.trim(),
    Owner: draft.owner.trim(),
    Perspective: draft.perspective,
    Unit: draft.unit.trim(),
    Direction: draft.direction === undefined ? null : choices.directions[draft.direction],
    "Lead or lag":
      draft.leading === undefined ? null : choices.indicators[draft.leading ? "leading" : "lagging"],
    Cadence: draft.timeFrame === undefined ? null : choices.cadences[timeFrames[draft.timeFrame]],
    Aggregation: choices.aggregations[draft.aggregation],
    Baseline: draft.baseline ?? null,
    Actual: null,
    Target: draft.target ?? null,
    Amber: draft.amber ?? null,
    Red: draft.red ?? null,
    Benchmark: draft.benchmark ?? null,
    Attainment: null,
    Status: null,
  };
}

/** The value that the formula will answer now, undefined without a source, or the formula's own words. */
export function kpiValueNow(
  snapshot: Snapshot,
  { source, timeFrame, aggregation }: KpiDraft,
  today: number,
): number | string | undefined {
  if (source.kind === "later") return undefined;
  if (source.kind === "cell") {
    const cell = sheetCells(snapshot, source.address).values[0]![0]!;
    return typeof cell === "number" ? cell : undefined;
  }
  const { settings } = readSettings(snapshot);
  const { dates, values } = readSource(snapshot, source);
  const answer = valueOf("OKR.KPI.VALUE", [
    dates,
    values,
    settings.asOf ?? today,
    timeFrame ?? "month",
    aggregation,
    settings.fiscalStart,
    "",
    settings.calendar,
  ]);
  if ("refusal" in answer) return answer.refusal;
  return typeof answer.value === "number" ? answer.value : undefined;
}

export interface KpiReading {
  readonly attainment: number | undefined;
  readonly status: string;
  readonly note: string;
  readonly findings: readonly CoachFinding[];
}

/** What the row will say once it is in, and what the coach says about it beside the KPIs that are there. */
export function coachKpi(
  snapshot: Snapshot,
  draft: KpiDraft,
  value: number | undefined,
  beside: FoundTable | undefined,
): KpiReading {
  const row = columns.map((name) =>
    name === "Actual" ? (value ?? null) : inputsOf(draft, english.choices)[name],
  );
  const range: Range = [
    columns.slice(0, columns.indexOf("Attainment")),
    row.slice(0, columns.indexOf("Attainment")),
  ];
  const { settings } = readSettings(snapshot);
  const answer = answerOf("OKR.KPI.TABLE", [range, "", settings.kpiRule]);
  const judged = "refusal" in answer ? undefined : answer.rows[0];
  const at = (heading: string): Cell => ("refusal" in answer ? "" : (judged?.[answer.column(heading)] ?? ""));
  const attainment = at("Attainment");
  return {
    attainment: typeof attainment === "number" ? attainment : undefined,
    status: cellText(at("Status")),
    note: cellText(at("Note")),
    findings: draft.name.trim() === "" ? [] : findingsOf(draft, range, beside),
  };
}

function findingsOf(draft: KpiDraft, range: Range, beside: FoundTable | undefined): readonly CoachFinding[] {
  const [own] = kpisOf(range);
  if (own === undefined) return [];
  const others = beside === undefined ? [] : kpisOf(beside.values);
  const row = Math.max(1, ...others.map((kpi) => kpi.row)) + 1;
  const page = lintKpis([...others, { ...own, row }]);
  const before = new Set(lintKpis(others).map(({ code, row: at }) => `${code} ${at}`));
  return [
    ...(draft.owner.trim() === "" ? [makeFinding("no-owner", row)] : []),
    ...(draft.unit.trim() === "" ? [makeFinding("no-unit", row)] : []),
    ...page.filter(({ code, row: at }) => !before.has(`${code} ${at}`)),
  ];
}

function kpisOf(range: Range): ReturnType<typeof readKpiTable>["kpis"] {
  try {
    return readKpiTable(range).kpis;
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

/**
 * Writes a KPI as a row with live formulas: its value from where the figures stand, its attainment and its status. The
 * row goes into a table that is there, under the headings it has, or starts a table on a sheet of its own.
 *
 * @throws {ActionError} beside the field: without a name, a target or a time frame, or with cut-offs in the wrong order
 */
export function insertKpi(context: ActionContext, { draft, asOf, table }: KpiForm): Plan {
  const { snapshot, text } = context;
  const words = text.kpi;
  if (draft.name.trim() === "") throw new ActionError("name", words.nameNeeded);
  if (draft.target === undefined) throw new ActionError("target", words.targetNeeded);
  if (draft.timeFrame === undefined) throw new ActionError("timeFrame", words.timeFrameNeeded);
  checkCutOffs(draft);
  const settings = ensureSettings(context, asOf, true);
  const title = words.insert(draft.name.trim());
  const found =
    table && kpiTables(snapshot).find(({ address }) => addressText(address) === addressText(table));
  if (table !== undefined && found === undefined) throw new ActionError("", text.tableChanged);
  const edits =
    found === undefined ? newTable(context, draft, settings) : newRow(context, draft, settings, found);
  return { title, edits: [...settings.edits, ...edits] };
}

function checkCutOffs({ amber, red, target, direction = "up" }: KpiDraft): void {
  const green = amber ?? target;
  if (green === undefined || red === undefined) return;
  try {
    const cut = (at: number) => ({ at, strict: false });
    kpiValueStatus(green, target ?? green, direction, { green: cut(green), amber: cut(red) });
  } catch (error) {
    if (error instanceof FormulaError) throw new ActionError("red", error.message);
    throw error;
  }
}

/** How the cells of a row are called in its formulas. */
type CellName = (name: KpiColumn) => string | undefined;

function liveCells(
  { host }: ActionContext,
  draft: KpiDraft,
  settings: SettingsReference,
  cell: CellName,
): Readonly<Partial<Record<KpiColumn, Written>>> {
  // Some versions of Excel hand a blank cell over as 0, which would be a value.
  const orBlank = (name: KpiColumn): string => {
    const at = cell(name);
    if (at === undefined) return "";
    return host.name === "Excel" ? `IF(${at}="", "", ${at})` : at;
  };
  const call = (name: string, ...inputs: string[]): Written => ({
    formula: `=${formulaCall(host, name, inputs)}`,
  });
  const direction = cell("Direction") ?? `"${draft.direction ?? "up"}"`;
  const [amber, red, target] = [cell("Amber"), cell("Red"), cell("Target")];
  const usual = settings.of("kpiRule") === "" ? '""' : settings.of("kpiRule");
  // Amber is where green ends; where Red stands alone, green ends at the target.
  const rule =
    amber === undefined || red === undefined
      ? settings.of("kpiRule")
      : `IF(${amber}&${red}="", ${usual}, "value "&IF(${amber}="", ${target}, ${amber})&IF(${red}="", "", " "&${red}))`;
  return {
    Actual: actualOf(host.formulaName, draft, settings),
    Attainment: call("OKR.KPI.ATTAINMENT", orBlank("Actual"), orBlank("Target"), direction),
    Status: call(
      "OKR.KPI.STATUS",
      orBlank("Actual"),
      orBlank("Target"),
      direction,
      rule,
      settings.of("labels"),
    ),
  };
}

function actualOf(
  formulaName: (name: string) => string,
  { source, timeFrame, aggregation }: KpiDraft,
  settings: SettingsReference,
): Written {
  if (source.kind === "later") return null;
  if (source.kind === "cell") {
    return { formula: `=${sheetPrefix(source.address.sheet)}${pinnedText(source.address)}` };
  }
  const [dates, values] = sourceInputs(formulaName, source, settings);
  const calendar = [settings.of("fiscalStart"), "", settings.of("calendar")];
  return {
    formula: `=${formulaCall({ formulaName }, "OKR.KPI.VALUE", [
      dates,
      values,
      settings.of("asOf"),
      `"${timeFrame ?? "month"}"`,
      `"${aggregation}"`,
      ...calendar,
    ])}`,
  };
}

function newTable(context: ActionContext, draft: KpiDraft, settings: SettingsReference): Edit[] {
  const { snapshot, text } = context;
  const sheet = freeSheetName(snapshot, text.kpi.sheet);
  const range = rangeOn(sheet);
  const at = (name: KpiColumn): number => columns.indexOf(name);
  const live = liveCells(context, draft, settings, (name) => `${columnLetters(at(name))}2`);
  const row = columns.map((name): Written => live[name] ?? inputsOf(draft, text.choices)[name]);
  return [
    { kind: "add sheet", sheet },
    {
      kind: "cells",
      address: range(0, 0, 2, columns.length),
      cells: [columns.map((name) => text.columns[name]), row],
      expects: "blank",
    },
    { kind: "heading style", address: range(0, 0, 1, columns.length) },
    { kind: "table", address: range(0, 0, 2, columns.length), name: freeTableName(snapshot, "Kpis") },
    { kind: "column widths", sheet, column: 0, pixels },
    { kind: "freeze", sheet, rows: 1 },
    ...looks(context, draft, (name) => range(1, at(name), 1, 1)),
  ];
}

/** Percentages, choices and the light of one row. */
function looks(
  { snapshot, text }: ActionContext,
  draft: KpiDraft,
  at: (name: KpiColumn) => Address | undefined,
): Edit[] {
  const { labels } = readSettings(snapshot).settings;
  const on = (name: KpiColumn, edit: (address: Address) => Edit): Edit[] => {
    const address = at(name);
    return address === undefined ? [] : [edit(address)];
  };
  const format = (address: Address, words: string): Edit => ({
    kind: "number format",
    address,
    format: words,
  });
  const percent = percentFormat([draft.target, draft.baseline, draft.amber, draft.red, draft.benchmark]);
  return [
    ...(draft.unit.trim() === "%" ? figures.flatMap((name) => on(name, (to) => format(to, percent))) : []),
    ...on("Attainment", (to) => format(to, "0%")),
    ...on("Direction", (address) => ({
      kind: "dropdown",
      address,
      words: Object.values(text.choices.directions),
    })),
    ...on("Aggregation", (address) => ({
      kind: "dropdown",
      address,
      words: Object.values(text.choices.aggregations),
    })),
    ...on("Status", (address) => ({
      kind: "traffic light",
      address,
      on: "status",
      green: 0.7,
      amber: 0.4,
      labels,
    })),
    ...on("KPI", (address) => ({ kind: "select", address })),
  ];
}

/** A row below the last KPI of a table, under the headings that it has. */
function newRow(
  context: ActionContext,
  draft: KpiDraft,
  settings: SettingsReference,
  { address, values, columns: read }: FoundTable,
): Edit[] {
  const { snapshot, text } = context;
  const rows = readKpiTable(values).kpis.map(({ row }) => row);
  const last = rows.length === 0 ? undefined : Math.max(...rows);
  if (last === undefined) throw new ActionError("where", text.tableChanged);
  const row = address.row + last;
  const whole: Address = { ...address, row, rows: 1 };
  const below = sheetCells(snapshot, { ...whole, rows: 2 });
  const isFree = below.values.every((line, down) =>
    line.every((cell, across) => cellText(cell) === "" && below.formulas[down]![across] === ""),
  );
  if (!isFree) throw new ActionError("where", text.kpi.noRoomBelow(addressText(address)));
  const place = (name: KpiColumn): number | undefined => {
    const roles = name === "Target" ? ["Target", "Plan"] : [roleOf(name)];
    const column = roles
      .map((role) => read.find((one) => one.role === role))
      .find((one) => one !== undefined);
    return column && address.column + column.column - 1;
  };
  const cell = (name: KpiColumn): string | undefined => {
    const column = place(name);
    return column === undefined ? undefined : `${columnLetters(column)}${row + 1}`;
  };
  const above = sheetCells(snapshot, { ...whole, row: row - 1 });
  const live = liveCells(context, draft, settings, cell);
  const cells = above.values[0]!.map((): Written => null);
  for (const name of columns) {
    const column = place(name);
    if (column === undefined) continue;
    const across = column - address.column;
    // Where the table computes nothing in a column, a person writes there.
    const isComputed = name === "Actual" || above.formulas[0]![across] !== "";
    const value = name in live && !isComputed ? null : (live[name] ?? inputsOf(draft, text.choices)[name]);
    cells[across] = value === "" ? null : value;
  }
  const at = (name: KpiColumn): Address | undefined => {
    const column = place(name);
    return column === undefined ? undefined : { ...whole, column, columns: 1 };
  };
  const from = address.row + address.rows - 1;
  return [
    { kind: "cells", address: whole, cells: [cells], expects: "blank" },
    ...followGrowth(snapshot, [{ columns: address, from, to: row }]),
    ...looks(context, draft, at).filter(({ kind }) => kind !== "dropdown"),
  ];
}
