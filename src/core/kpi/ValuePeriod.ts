import type { Cadence } from "../calendar/FiscalCalendar";

/** What a KPI's value is taken over: a period up to the date asked for, a window of whole periods before it, or all. */
export type ValuePeriod =
  | { readonly kind: "to date"; readonly cadence: Cadence }
  | { readonly kind: "rolling"; readonly count: number; readonly cadence: Cadence }
  | { readonly kind: "all" };

/** What it is compared with: the same part of the period before, that period whole, or the same part a year ago. */
export const comparisons = ["current", "prior", "prior full", "last year"] as const;
export type Comparison = (typeof comparisons)[number];

/** Serial days, both ends included; from −Infinity where everything before counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
