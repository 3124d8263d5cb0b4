import type { Direction } from "./KeyResult";

export const aggregations = ["last", "sum", "average", "min", "max", "count", "ratio"] as const;
export type Aggregation = (typeof aggregations)[number];

/** One reported period of a KPI. `date` is the last day of the period, or the day of the report. */
export interface KpiPoint {
  /** Row of the range it was read from, 1-based, headings counted. */
  readonly row: number;
  readonly date: number | undefined;
  /** ISO-like, `2026-01`, `2026-Q1`, `FY2026`, or "" where the table names none. */
  readonly period: string;
  /** As its own cells name it; "" where they name none. */
  readonly unit: string;
  readonly actual: number | undefined;
  readonly target: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** The text of cells that no number could be read from: it is shown where the number would stand. */
  readonly written?: Readonly<Partial<Record<"actual" | "target", string>>>;
}

/** A KPI as a table states it, its points in order of date. Text is "" and a number undefined where it says nothing. */
export interface Kpi {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly team: string;
  readonly unit: string;
  readonly direction: Direction | undefined;
  readonly baseline: number | undefined;
  /** The standing target, where the points carry none of their own. */
  readonly target: number | undefined;
  /** The text of the standing target, where no number could be read from it. */
  readonly writtenTarget?: string;
  readonly amber: number | undefined;
  readonly red: number | undefined;
  readonly cadence: string;
  readonly aggregation: Aggregation | undefined;
  readonly leading: boolean | undefined;
  readonly perspective: string;
  readonly category: string;
  readonly objective: string;
  readonly benchmark: number | undefined;
  readonly weight: number | undefined;
  readonly yearToDate: number | undefined;
  readonly prior: number | undefined;
  /** What the table itself claims. */
  readonly status: string;
  readonly points: readonly KpiPoint[];
  readonly notes: readonly string[];
  readonly refusal: string | undefined;
}
