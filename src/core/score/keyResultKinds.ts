/**
 * How a key result is measured.
 *
 * `reach` covers a distance in either direction. The four holding kinds keep a level, inclusive
 * (`at least`, `at most`) or strict (`above`, `below`, as in Viva Goals, where equality is a breach).
 * `milestone` is a share done. `baseline` only establishes a number and is never part of a mean.
 */
export const keyResultKinds = [
  "reach",
  "at least",
  "at most",
  "above",
  "below",
  "milestone",
  "baseline",
] as const;

export type KeyResultKind = (typeof keyResultKinds)[number];
