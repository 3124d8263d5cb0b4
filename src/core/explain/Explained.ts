/** One line of an explanation: what it is about, and what there is to say. */
export type Step = readonly [about: string, text: string];

/** A number a person gave; NaN is blank. */
export interface Given {
  readonly value: number;
  /** A cell was pointed at, even a blank one. */
  readonly given: boolean;
}
