import type { Aggregation } from "../model/Kpi";

/**
 * The value of a KPI over a span, gathered in one pass over what was reported in it, in any order.
 *
 * A ratio over several periods is Σ numerator ÷ Σ denominator, never the mean of ratios: 50 % of 2 and 10 % of 100
 * are 10.8 %, not 30 %. A report whose value (or, for a ratio, denominator) is blank counts for nothing at all.
 */
export class SpanTally {
  count = 0;
  denominatorSum = 0;
  private sum = 0;
  private lowest = Infinity;
  private highest = -Infinity;
  private lastDate = -Infinity;
  private last = NaN;

  /**
   * @param date any number that orders the reports; of two on one date the one added last is the last
   * @param value NaN for a blank
   */
  add(date: number, value: number): void {
    if (value !== value) return;
    this.count += 1;
    this.sum += value;
    if (value < this.lowest) this.lowest = value;
    if (value > this.highest) this.highest = value;
    if (date >= this.lastDate) {
      this.lastDate = date;
      this.last = value;
    }
  }

  /** Both NaN for a blank. */
  addRatio(numerator: number, denominator: number): void {
    if (numerator !== numerator || denominator !== denominator) return;
    this.count += 1;
    this.sum += numerator;
    this.denominatorSum += denominator;
  }

  /** The value; NaN where nothing was added, or where the denominators of a ratio come to 0. */
  result(aggregation: Aggregation): number {
    if (this.count === 0) return NaN;
    switch (aggregation) {
      case "last":
        return this.last;
      case "sum":
        return this.sum;
      case "average":
        return this.sum / this.count;
      case "min":
        return this.lowest;
      case "max":
        return this.highest;
      case "count":
        return this.count;
      case "ratio":
        return this.denominatorSum === 0 ? NaN : this.sum / this.denominatorSum;
    }
  }
}
