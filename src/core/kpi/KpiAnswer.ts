import type { Kpi } from "../model/Kpi";
import type { StatusCode } from "../status/statusCodes";
import type { Trend } from "./kpiTrend";

/** What the rules say about one KPI of a table. A number is NaN where there is none. */
export interface KpiAnswer {
  readonly kpi: Kpi;
  /** Of the latest report: ISO-like as the table names it, else its date. */
  readonly period: string;
  readonly actual: number;
  readonly target: number;
  readonly attainment: number;
  /** Actual less target, in the KPI's unit; in points where that is a percentage. */
  readonly variance: number;
  readonly prior: number;
  /** Actual less prior, likewise. */
  readonly change: number;
  readonly yearToDate: number;
  /** Why there is no year to date although there are several reports; else "". It is no matter of the value itself. */
  readonly withoutYearToDate: string;
  /** Undefined where a rule can't be applied; a note says why. */
  readonly status: StatusCode | undefined;
  readonly trend: Trend | undefined;
  /** What could not be read or computed, and what was assumed, in a person's words. */
  readonly notes: readonly string[];
  /**
   * Why actual or target is missing although the table has something there, or is followed by a report that could not be
   * read; else undefined.
   */
  readonly refusal: string | undefined;
  /** The text of cells that no number could be read from. */
  readonly written: { readonly actual: string; readonly target: string };
}
