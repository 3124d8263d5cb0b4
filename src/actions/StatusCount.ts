export interface StatusCount {
  /** As the table shows it. */
  readonly label: string;
  readonly count: number;
}
