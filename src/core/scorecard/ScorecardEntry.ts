import type { FormulaError } from "../errors/FormulaError";
import type { Kpi } from "../model/Kpi";
import type { StatusCode } from "../status/statusCodes";

/** A measure of a scorecard: a KPI, or the key results of one objective. Text is "" where the table says nothing. */
export interface KpiEntry {
  readonly perspective: string;
  readonly objective: string;
  readonly kpi: Kpi;
  /** Attainment cut to 0…1, NaN where there is none. */
  readonly share: number;
  readonly status: StatusCode | undefined;
}

export interface ObjectiveEntry {
  readonly perspective: string;
  readonly score: number;
  readonly expected: number;
  /** Why there is no score although there are scores. */
  readonly refusal: FormulaError | undefined;
  /** Of its key results. */
  readonly statuses: readonly StatusCode[];
}
