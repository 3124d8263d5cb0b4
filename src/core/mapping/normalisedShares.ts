import { FormulaError } from "../errors/FormulaError";

/**
 * What each KPI counts for in a key result, summing to 1: equal where all shares are blank, else in proportion.
 *
 * As with weights, a blank share beside given ones is 0.
 *
 * @throws {FormulaError} #NUM! for a negative share or a sum too large, #N/A where none is above 0
 */
export function normalisedShares(shares: readonly (number | undefined)[]): number[] {
  if (shares.every((share) => share === undefined)) return shares.map(() => 1 / shares.length);
  let sum = 0;
  for (const share of shares) {
    if (share !== undefined && share < 0) {
      throw new FormulaError("#NUM!", `share needs 0 or more, got ${share}`);
    }
    sum += share ?? 0;
  }
  if (sum === 0) throw new FormulaError("#N/A", "share needs a number above 0 for at least one KPI");
  if (sum === Infinity) throw new FormulaError("#NUM!", "share needs numbers whose sum a cell can hold");
  return shares.map((share) => (share ?? 0) / sum);
}
