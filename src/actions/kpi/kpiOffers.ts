import type { Cell } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { isMet } from "../../core/kpi/isMet";
import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import type { Direction } from "../../core/model/KeyResult";
import type { Kpi } from "../../core/model/Kpi";
import type { Address } from "../../workbook/Address";
import type { Snapshot, SnapshotRequest } from "../../workbook/Snapshot";
import { answerOf, rowsOf } from "../answerOf";
import type { DatedValue } from "../burnUp";
import { findTables, type FoundTable } from "../findTables";
import { readSettings } from "../readSettings";
import { settingsRequests } from "../settings";
import type { ActionText } from "../text/en";
import type { KpiSource } from "./kpiSources";

/** A KPI of the workbook as a key result could take it up: from the present level to the standard. */
export interface KpiOffer {
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly current: number | undefined;
  readonly target: number | undefined;
  readonly status: string;
  /** In words, where it was red long enough to become a key result; else "". */
  readonly proposal: string;
  /** What was reported up to the as-of date, oldest first. */
  readonly history: readonly DatedValue[];
  /** Where a formula finds its present value. */
  readonly source: KpiSource;
  /** The table that it stands in, and its row there. */
  readonly table: Address;
  readonly address: Address;
}

export const kpiOffersRequest: SnapshotRequest = {
  ranges: [{ kind: "workbook" }, ...settingsRequests],
};

/**
 * The KPIs of a workbook with their present value, those that stay red first. A KPI in two tables is offered once, from
 * the one that says more of its past.
 */
export function kpiOffers(
  snapshot: Snapshot,
  today: number,
  text: ActionText["kpi"]["proposed"],
): readonly KpiOffer[] {
  const { settings, fiscalCalendar } = readSettings(snapshot);
  const asOf = settings.asOf ?? today;
  const known = new Map<string, KpiOffer>();
  findTables(snapshot)
    .filter(({ kind }) => kind === "kpi")
    .forEach((table) => {
      const { address, values } = table;
      const answer = answerOf("OKR.KPI.TABLE", [
        values,
        asOf,
        settings.kpiRule,
        undefined,
        settings.fiscalStart,
        settings.calendar,
      ]);
      if ("refusal" in answer) return;
      readKpiTable(values, fiscalCalendar).kpis.forEach((kpi, index) => {
        const name = kpi.name || kpi.id;
        const history = kpi.points.flatMap(({ date, actual }) =>
          date !== undefined && actual !== undefined && date <= asOf ? [{ date, value: actual }] : [],
        );
        const before = known.get(name.toLowerCase());
        if (name === "" || (before !== undefined && before.history.length >= history.length)) return;
        const at = (heading: string): Cell => answer.rows[index]![answer.column(heading)]!;
        const number = (cell: Cell): number | undefined => (typeof cell === "number" ? cell : undefined);
        known.set(name.toLowerCase(), {
          name,
          owner: kpi.owner,
          unit: kpi.unit,
          direction: kpi.direction ?? "up",
          current: number(at("Actual")),
          target: number(at("Target")),
          status: cellText(at("Status")),
          history,
          source: sourceOf(table, kpi, name, number(at("Actual"))),
          proposal: promotion(kpi, name, asOf, text, snapshot.locale.tag),
          table: address,
          address: { ...address, row: address.row + kpi.row - 1, rows: 1 },
        });
      });
    });
  return [...known.values()].sort(
    (one, other) => Number(other.proposal !== "") - Number(one.proposal !== ""),
  );
}

/** The cell of its value where that is what the cell holds; where it has periods, the latest of them. */
function sourceOf(
  { address, values, columns }: FoundTable,
  { row, points }: Kpi,
  name: string,
  current: number | undefined,
): KpiSource {
  if (points.some(({ date }) => date !== undefined)) return { kind: "history", table: address, kpi: name };
  const column = columns.find(({ role }) => role === "Actual")?.column;
  if (column === undefined || current === undefined || values[row - 1]![column - 1] !== current)
    return { kind: "later" };
  return {
    kind: "cell",
    address: {
      ...address,
      row: address.row + row - 1,
      column: address.column + column - 1,
      rows: 1,
      columns: 1,
    },
  };
}

/**
 * The key result that would bring a KPI back to its standard, "" where it is only to be watched. OKR.KPI.PROMOTE says
 * Promote once and Recovering from then on: until it has recovered, the offer stands.
 */
function promotion(
  { points, target, unit, direction = "up" }: Kpi,
  name: string,
  asOf: number,
  text: ActionText["kpi"]["proposed"],
  tag: string,
): string {
  const dated = points.filter(({ date }) => date !== undefined && date <= asOf);
  const last = dated.filter((point) => point.actual !== undefined).pop();
  const standard = last?.target ?? target;
  // Where the last report has met it, there is no way left to go, though it is still watched.
  if (last?.actual === undefined || standard === undefined || isMet(last.actual, standard, direction))
    return "";
  const answer = rowsOf("OKR.KPI.PROMOTE", [
    dated.map(() => [name]),
    dated.map(({ date }) => [date ?? ""]),
    dated.map(({ actual }) => [actual ?? ""]),
    dated.map((point) => [point.target ?? target ?? ""]),
    direction,
  ]);
  const signal = "refusal" in answer ? "" : answer[1]?.[1];
  if (signal !== "Promote" && signal !== "Recovering") return "";
  const shown = new Intl.NumberFormat(
    tag,
    isPercentUnit(unit) ? { style: "percent", maximumFractionDigits: 1 } : { maximumSignificantDigits: 12 },
  );
  return text[direction](name, shown.format(last.actual), shown.format(standard));
}
