import type { FormulaError } from "../errors/FormulaError";
import type { StatusCode } from "../status/statusCodes";

/** One perspective of a scorecard. */
export interface PerspectiveAnswer {
  /** As the table calls it; "" for what stands under none. */
  readonly perspective: string;
  readonly objectives: number;
  readonly kpis: number;
  /** 0…1, NaN where there is none. */
  readonly score: number;
  /** Undefined where a rule can't be applied. */
  readonly status: StatusCode | undefined;
  /** Why an objective in it has no score although there are scores. */
  readonly refusal: FormulaError | undefined;
  /** The worst status of a key result or KPI in it; undefined where it is empty. */
  readonly worst: StatusCode | undefined;
}
