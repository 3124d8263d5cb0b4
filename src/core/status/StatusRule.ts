/** What a status rule looks at: the distance to what was expected, the share of it, the score alone, or a raw value. */
export const measures = ["gap", "ratio", "score", "value"] as const;
export type Measure = (typeof measures)[number];

export interface CutOff {
  readonly at: number;
  /** The cut-off itself does not count any more (written `<0.1` or `>0.75`). */
  readonly strict: boolean;
}

/** A rule in the form a person writes into a cell, `measure green [amber] [achieved]`, taken apart. */
export interface StatusRule {
  readonly measure: Measure;
  readonly green: CutOff;
  /** Without one there are two states, on track and off track. */
  readonly amber?: CutOff;
  /** Where set, the measure from which a key result counts as achieved, instead of a score of 1. */
  readonly achieved?: CutOff;
  /** The score is rounded to this many decimals first, because a source prints its bands so. */
  readonly decimals?: number;
  /** 1 where a larger measure is better, −1 where a smaller one is: a gap, or a value that should fall. */
  readonly better: 1 | -1;
}
