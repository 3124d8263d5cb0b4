import { FormulaError } from "../errors/FormulaError";

export const scoreMethods = ["mean", "min", "max"] as const;
export type ScoreMethod = (typeof scoreMethods)[number];

/**
 * The score of an objective, gathered in one pass over its key results.
 *
 * The weighted mean of the key results that have a score. While every weight is blank they count equally;
 * once one is given, a blank weight is 0. A key result without a score is left out, never counted as 0.
 */
export class ScoreMean {
  count = 0;
  /** Of the scores without a weight. */
  private sum = 0;
  private weightedSum = 0;
  private weightSum = 0;
  private lowest = Infinity;
  private highest = -Infinity;
  private weightGiven = false;

  /**
   * @param score 0…1, or NaN for a key result without one
   * @param weight the weight in any scale, or NaN where blank
   * @throws {FormulaError} #NUM! for a negative weight
   */
  add(score: number, weight: number): void {
    if (weight < 0) throw negativeWeight(weight);
    const weighted = weight === weight; // false only for NaN, a blank
    if (weighted) this.weightGiven = true;
    if (score !== score) return;
    this.count += 1;
    if (weighted) {
      this.weightedSum += weight * score;
      this.weightSum += weight;
    } else this.sum += score;
    if (score < this.lowest) this.lowest = score;
    if (score > this.highest) this.highest = score;
  }

  /** @throws {FormulaError} #N/A where no key result has a score, or none of those that do has a weight; #NUM! on overflow */
  result(method: ScoreMethod): number {
    if (this.count === 0) {
      throw new FormulaError("#N/A", "no data: no key result has both a current value and a target");
    }
    if (method === "min") return this.lowest;
    if (method === "max") return this.highest;
    if (!this.weightGiven) return this.sum / this.count;
    if (this.weightSum === 0) {
      throw new FormulaError("#N/A", "no data: no key result with a score has a weight above 0");
    }
    if (this.weightSum === Infinity) {
      throw new FormulaError("#NUM!", "weight needs numbers whose sum a cell can hold; give smaller ones");
    }
    return this.weightedSum / this.weightSum;
  }
}

function negativeWeight(weight: number): FormulaError {
  return new FormulaError("#NUM!", `weight needs 0 or more, got ${weight}`);
}
