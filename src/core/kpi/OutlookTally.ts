import { FormulaError } from "../errors/FormulaError";

/** Plan and actual of a fiscal year, gathered in one pass over its reports. */
export class OutlookTally {
  actualToDate = 0;
  planToDate = 0;
  remainingPlan = 0;
  reported = 0;
  planned = 0;
  private readonly remainingDates = new Set<number>();

  /**
   * A report that lies in the year. One after `asOf` or without an actual yet is still to come: its plan stands in.
   *
   * So plan to date and remaining plan come to the full plan, and a month not reported yet never counts as 0.
   *
   * @param actual NaN for a blank
   * @param plan NaN for a blank
   */
  add(date: number, actual: number, plan: number, past: boolean): void {
    const hasPlan = plan === plan;
    if (hasPlan) this.planned += 1;
    if (past && actual === actual) {
      this.reported += 1;
      this.actualToDate += actual;
      if (hasPlan) this.planToDate += plan;
    } else if (hasPlan) {
      this.remainingPlan += plan;
      this.remainingDates.add(Math.floor(date));
    }
  }

  get fullPlan(): number {
    return this.planToDate + this.remainingPlan;
  }

  /** Full-year outlook: what was achieved, and the plan for what is still to come. */
  get outlook(): number {
    return this.actualToDate + this.remainingPlan;
  }

  /**
   * What each period still to come must bring so that the year meets its plan.
   *
   * @throws {FormulaError} #N/A where no period is left
   */
  get required(): number {
    if (this.remainingDates.size === 0) {
      throw new FormulaError("#N/A", "no planned period of the year is still to come, so none is required");
    }
    return (this.fullPlan - this.actualToDate) / this.remainingDates.size;
  }
}
