/** Where a KPI stands between being watched and being pursued as a key result. */
export const signals = ["Watch", "Promote", "Recovering", "Revert", "Graduate"] as const;
export type Signal = (typeof signals)[number];

export interface Promotion {
  readonly signal: Signal;
  /** Consecutive periods counted towards the next signal, or that brought this one about. */
  readonly periods: number;
}

/**
 * Whether a KPI should become a key result, replayed over its reported periods in order of time.
 *
 * From `Watch`, `needed` unmet periods in a row promote it. It then is recovering, until `needed` met periods in a row
 * revert it to being watched. `Promote` and `Revert` are said in the one period that brings them about.
 *
 * @param met one entry for each period that has both an actual and a target: others neither count nor reset
 */
export function replayPromotion(met: readonly boolean[], needed: number): Promotion {
  let pursued = false;
  let periods = 0;
  let signal: Signal = "Watch";
  for (const period of met) {
    if (signal === "Promote" || signal === "Revert") periods = 0;
    periods = period === pursued ? periods + 1 : 0;
    signal = pursued ? "Recovering" : "Watch";
    if (periods === needed) {
      signal = pursued ? "Revert" : "Promote";
      pursued = !pursued;
    }
  }
  return { signal, periods };
}
