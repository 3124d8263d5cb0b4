import type { FormulaError } from "../errors/FormulaError";
import type { StatusCode } from "../status/statusCodes";

/** One line of what the KPIs say about the key results. */
export interface MapAnswer {
  readonly keyResult: string;
  /** `All` for the line that brings several KPIs together. */
  readonly kpi: string;
  /** Share of the key result, 0…1, summing to 1; NaN where it can't be said. */
  readonly share: number;
  /** The KPI's value over the key result's days; NaN where there is none. */
  readonly value: number;
  /** 0…1, NaN where there is none. */
  readonly score: number;
  readonly status: StatusCode | undefined;
  /** Why the line can't be answered. */
  readonly refusal: FormulaError | undefined;
}
