/** What a gate found: `measured` may be at most `atMost`. */
export interface Finding {
  readonly measured: number;
  readonly atMost: number;
  /** `×` for a ratio of times, `kB` for a size, `ms` for a time by the clock. */
  readonly unit: "×" | "kB" | "ms";
  /** What stands behind the number, such as `18.2 ms against 14.1 ms by hand`. */
  readonly detail: string;
}

export interface Gate {
  readonly name: string;
  readonly measure: () => Finding | Promise<Finding>;
}
