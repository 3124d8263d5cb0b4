/** Check-ins in the order of their dates, one for each date. */
export interface Points {
  /** Serial days, rising. */
  readonly dates: readonly number[];
  readonly values: readonly number[];
}
