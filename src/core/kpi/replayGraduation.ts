import type { Promotion } from "./replayPromotion";

/**
 * Whether a key result has become a habit: met `needed` cycles running, it graduates to a KPI with that level as its
 * standard.
 *
 * @param met one entry for each cycle that has both an actual and a target, in order of time
 */
export function replayGraduation(met: readonly boolean[], needed: number): Promotion {
  let periods = 0;
  for (const cycle of met) periods = cycle ? periods + 1 : 0;
  return { signal: periods >= needed ? "Graduate" : "Watch", periods };
}
