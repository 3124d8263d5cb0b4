import { FormulaError } from "../errors/FormulaError";
import type { Direction } from "../model/KeyResult";
import { attainmentOrNaN } from "./attainmentOrNaN";

/**
 * `attainmentOrNaN` with the reason, and the reading to use instead, where there is no share.
 *
 * @throws {FormulaError} #N/A
 */
export function attainment(actual: number, target: number, direction: Direction): number {
  const share = attainmentOrNaN(actual, target, direction);
  if (share !== share) throw noAttainment(actual, target, direction);
  return share;
}

function noAttainment(actual: number, target: number, direction: Direction): FormulaError {
  const instead = "use OKR.KPI.VARIANCE for the difference, or OKR.KPI.STATUS, which answers all the same";
  switch (direction) {
    case "up":
      return new FormulaError("#N/A", `attainment needs a target above 0, got ${target}; ${instead}`);
    case "down":
      return new FormulaError(
        "#N/A",
        `attainment where lower is better needs actual and target above 0, got ${actual} and ${target}; ${instead}`,
      );
    case "hold":
      return new FormulaError(
        "#N/A",
        `attainment of a level to hold needs a target other than 0; ${instead}`,
      );
  }
}
