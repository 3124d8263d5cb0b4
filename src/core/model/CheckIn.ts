/** One line of a check-in log. */
export interface CheckIn {
  readonly row: number;
  readonly date: number | undefined;
  /** Id or title of the key result. */
  readonly keyResult: string;
  readonly value: number | undefined;
  readonly confidence: number | undefined;
  readonly author: string;
  readonly note: string;
}
