import type { Cadence } from "./FiscalCalendar";

/** One day, week, month, quarter, half or year of a calendar, both ends included, as serial days. */
export interface Period {
  readonly cadence: Cadence;
  /** Counts the periods of a cadence without gap: the period before has one less, whatever the year. */
  readonly ordinal: number;
  /** The year it is named by: the fiscal year, or the ISO year of an ISO week. */
  readonly year: number;
  /** Its number in that year, from 1; of a day, 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}
