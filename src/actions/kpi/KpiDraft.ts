import type { Direction } from "../../core/model/KeyResult";
import type { Aggregation } from "../../core/model/Kpi";
import type { DatedSource, KpiSource } from "./kpiSources";

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
  /** What the source is divided by, where they come together as a ratio. */
  readonly per?: DatedSource | undefined;
}
