import type { Cell } from "../../cells/Cell";
import type { ActionText } from "../text/en";
import { type KpiDraft, timeFrames } from "./KpiDraft";

/** The columns of a table of KPIs as we start one. */
export const kpiColumns = [
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
export type KpiColumn = (typeof kpiColumns)[number];

/** What a draft says under each heading; what is computed is null. */
export function kpiInputs(
  draft: KpiDraft,
  choices: ActionText["choices"],
): Readonly<Record<KpiColumn, Cell>> {
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
