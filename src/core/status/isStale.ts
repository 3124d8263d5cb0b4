/**
 * Whether the last update is too old for its colour to be believed: older than the cadence and a half.
 *
 * The age stops at the due date, since nobody updates what is over. All in days; without an update or a cadence
 * (NaN) nothing is stale.
 */
export function isStale(updated: number, cadenceDays: number, asOf: number, due: number): boolean {
  const until = due < asOf ? due : asOf;
  return until - updated > 1.5 * cadenceDays;
}
