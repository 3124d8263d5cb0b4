/** One line of a key-result-to-KPI map. */
export interface MapRow {
  readonly row: number;
  /** Id or title of the key result. */
  readonly keyResult: string;
  /** Id or name of the KPI. */
  readonly kpi: string;
  readonly share: number | undefined;
}
