/**
 * The share planned by a date where the plan goes in steps: that of the latest step at or before it, 0 before the first.
 *
 * Steps come in any order; of two on one day the later in the list counts, as a correction written below would.
 *
 * @param dates serial days of the steps
 * @param shares 0…1, one for each date
 */
export function stepShare(dates: readonly number[], shares: readonly number[], asOf: number): number {
  if (asOf !== asOf) return NaN;
  let latest = -Infinity;
  let share = 0;
  for (let step = 0; step < dates.length; step += 1) {
    const date = dates[step]!;
    if (date > asOf || date < latest) continue;
    latest = date;
    share = shares[step]!;
  }
  return share;
}
