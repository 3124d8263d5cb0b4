import type { TableKind } from "../cells/headings/kindOfTable";
import { cellText } from "../cells/cellText";
import { isBlank } from "../cells/isBlank";
import { readCheckInTable } from "../cells/tables/readCheckInTable";
import { readKeyResultTable } from "../cells/tables/readKeyResultTable";
import { readKpiTable } from "../cells/tables/readKpiTable";
import { readMapTable } from "../cells/tables/readMapTable";
import type { FiscalCalendar } from "../core/calendar/FiscalCalendar";
import { periodLabel } from "../core/calendar/periodLabel";
import { periodOf } from "../core/calendar/periodOf";
import { FormulaError } from "../core/errors/FormulaError";
import type { KeyResult } from "../core/model/KeyResult";
import { defaultLabels } from "../core/status/statusCodes";
import type { Address } from "../workbook/Address";
import type { Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import { sheetPrefix } from "./addressText";
import { answerOf } from "./answerOf";
import { type FoundTable, findTables } from "./findTables";
import { reviewName } from "./review/reviewName";
import { readSettings } from "./readSettings";
import { settingsRequests } from "./settings";
import type { Settings } from "./settings";

/** Rows of each sheet that a look at the workbook takes in: enough to find what is there, quick in a large one. */
export const overviewRows = 500;

export const overviewRequest: SnapshotRequest = {
  ranges: [...settingsRequests, { kind: "workbook", rows: overviewRows }],
};

export interface OverviewTable {
  readonly kind: TableKind;
  readonly address: Address;
  /** Key results, KPIs, lines of a map or a log, objectives. */
  readonly count: number;
}

/** Something worth doing next, the most pressing first. */
export type NextStep =
  | { readonly step: "template" }
  | { readonly step: "draft" }
  /** A table that people have: where something stands in the workbook, else wherever they have it. */
  | { readonly step: "read"; readonly address?: Address }
  | { readonly step: "review"; readonly address: Address; readonly ended: number }
  | { readonly step: "scores"; readonly address: Address }
  /** `last` is the day of the latest check-in, if there ever was one. */
  | { readonly step: "check in"; readonly address: Address; readonly last: number | undefined }
  | { readonly step: "red KPIs"; readonly address: Address; readonly names: readonly string[] }
  | { readonly step: "map"; readonly address: Address }
  | { readonly step: "dashboard"; readonly address: Address };

export interface Overview {
  readonly tables: readonly OverviewTable[];
  /** At most three. */
  readonly steps: readonly NextStep[];
  /** Sheets with more rows than were looked at, and how many rows that were. */
  readonly cut: readonly string[];
  readonly rows: number;
  /** Nothing stands anywhere in the workbook. */
  readonly isEmpty: boolean;
}

/** What is in a workbook and what to do next, from one look at it. The snapshot answers `overviewRequest`. */
export function overview(snapshot: Snapshot, today: number): Overview {
  const sheets = snapshot.ranges.filter(({ request }) => request.kind === "workbook");
  const found = findTables(snapshot).flatMap((table) => {
    const count = countIn(table);
    return count === 0 ? [] : [{ ...table, count }];
  });
  return {
    tables: found.map(({ kind, address, count }) => ({ kind, address, count })),
    steps: nextSteps(snapshot, found, today).slice(0, 3),
    cut: sheets.filter(({ address }) => address.rows >= overviewRows).map(({ address }) => address.sheet),
    rows: overviewRows,
    isEmpty: firstFilled(snapshot) === undefined,
  };
}

/** 0 for what looks like a table by its headings and can't be read as one. */
function countIn({ kind, values }: FoundTable): number {
  try {
    switch (kind) {
      case "okr":
        return keyResultsOf(values).length;
      case "kpi":
        return readKpiTable(values).kpis.length;
      case "map":
        return readMapTable(values).rows.length;
      case "checkin":
        return readCheckInTable(values).checkIns.length;
      case "objectives":
        return readKeyResultTable(values).keyResults.length;
    }
  } catch (error) {
    if (error instanceof FormulaError) return 0;
    throw error;
  }
}

function keyResultsOf(values: FoundTable["values"]): readonly KeyResult[] {
  return readKeyResultTable(values).keyResults;
}

function nextSteps(snapshot: Snapshot, found: readonly FoundTable[], today: number): NextStep[] {
  const { settings, fiscalCalendar } = readSettings(snapshot);
  const okrs = found.filter(({ kind }) => kind === "okr");
  const kpis = found.filter(({ kind }) => kind === "kpi");
  const [first] = okrs;
  if (first === undefined && kpis.length === 0) {
    const filled = firstFilled(snapshot);
    return filled === undefined
      ? [{ step: "template" }, { step: "draft" }, { step: "read" }]
      : [{ step: "read", address: filled }, { step: "template" }, { step: "draft" }];
  }
  const steps: NextStep[] = [];
  const ended = first === undefined ? undefined : lastDue(okrs);
  const isOver = ended !== undefined && ended < today;
  const current =
    okrs.find(({ values }) => keyResultsOf(values).some(({ due }) => (due ?? today) >= today)) ?? first;
  if (first !== undefined && isOver && !isReviewed(snapshot, ended, fiscalCalendar))
    steps.push({ step: "review", address: latest(okrs).address, ended });
  const unscored = okrs.find((table) => !isScored(snapshot, table));
  if (unscored !== undefined) steps.push({ step: "scores", address: unscored.address });
  if (current !== undefined && !isOver) {
    const last = lastCheckIn(found);
    if (last === undefined || today - last > settings.staleDays) {
      steps.push({ step: "check in", address: current.address, last });
    }
  }
  const told = new Set<string>();
  for (const { address, values } of kpis) {
    // A KPI often stands in two tables: its months on one sheet, the latest of them on another.
    const names = redKpis(values, settings.asOf ?? today, settings).filter((name) => !told.has(name));
    for (const name of names) told.add(name);
    if (names.length > 0) steps.push({ step: "red KPIs", address, names });
  }
  const isMapped = found.some(({ kind }) => kind === "map");
  if (current !== undefined && kpis.length > 0 && !isMapped)
    steps.push({ step: "map", address: current.address });
  if (current !== undefined) steps.push({ step: "dashboard", address: current.address });
  else steps.push({ step: "draft" }, { step: "template" });
  return steps;
}

/** The upper left cell of the first thing that stands anywhere. */
function firstFilled({ ranges }: Snapshot): Address | undefined {
  for (const { request, address, values } of ranges) {
    if (request.kind !== "workbook") continue;
    const row = values.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
    if (row < 0) continue;
    const column = values[row]!.findIndex((cell) => !isBlank(cell));
    return {
      sheet: address.sheet,
      row: address.row + row,
      column: address.column + column,
      rows: 1,
      columns: 1,
    };
  }
  return undefined;
}

/** Whether a review of the quarter or year that ended then has been frozen. */
function isReviewed({ names }: Snapshot, ended: number, calendar: FiscalCalendar): boolean {
  return (["quarter", "year"] as const).some((cadence) => {
    const wanted = reviewName(periodLabel(periodOf(ended, cadence, calendar), calendar));
    return names.some(({ name }) => name.toUpperCase().startsWith(wanted));
  });
}

function duesIn({ values }: FoundTable): readonly number[] {
  return keyResultsOf(values).flatMap(({ due }) => (due === undefined ? [] : [due]));
}

/** The day on which the last key result of all is due, or undefined where one has no date. */
function lastDue(okrs: readonly FoundTable[]): number | undefined {
  const dues = okrs.flatMap(duesIn);
  return dues.length === 0 ? undefined : dues.reduce((a, b) => Math.max(a, b));
}

function latest(okrs: readonly FoundTable[]): FoundTable {
  const end = (table: FoundTable): number => duesIn(table).reduce((a, b) => Math.max(a, b), -Infinity);
  return okrs.reduce((a, b) => (end(b) > end(a) ? b : a));
}

const scoring = /\bOKR[._](?:TABLE|BESIDE|OBJECTIVES|SCORE|PROGRESS|STATUS)\b/i;

/** Whether a table says scores or statuses itself, or a formula of ours looks at its sheet. */
function isScored({ ranges }: Snapshot, { columns, address }: FoundTable): boolean {
  if (columns.some(({ role }) => role === "Score" || role === "Status")) return true;
  const prefixes = [sheetPrefix(address.sheet), `'${address.sheet.replace(/'/g, "''")}'!`];
  return ranges.some(
    (range) =>
      range.request.kind === "workbook" &&
      range.formulas.some((row) =>
        row.some(
          (formula) =>
            scoring.test(formula) &&
            (range.address.sheet === address.sheet || prefixes.some((prefix) => formula.includes(prefix))),
        ),
      ),
  );
}

function lastCheckIn(found: readonly FoundTable[]): number | undefined {
  const days = found.flatMap(({ kind, values }) => {
    if (kind === "checkin") return readCheckInTable(values).checkIns.map(({ date }) => date);
    return kind === "okr" ? keyResultsOf(values).map(({ updated }) => updated) : [];
  });
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : known.reduce((a, b) => Math.max(a, b));
}

function redKpis(
  values: FoundTable["values"],
  asOf: number,
  { kpiRule, fiscalStart, calendar }: Settings,
): string[] {
  const answer = answerOf("OKR.KPI.TABLE", [values, asOf, kpiRule, undefined, fiscalStart, calendar]);
  if ("refusal" in answer) return [];
  const [name, status] = [answer.column("KPI"), answer.column("Status")];
  return answer.rows.flatMap((row) =>
    row[status] === defaultLabels["off-track"] ? [cellText(row[name]!)] : [],
  );
}
