import { FormulaError } from "../errors/FormulaError";
import type { Direction } from "../model/KeyResult";
import { roundedDifference } from "../score/roundedDifference";

export const varianceSigns = ["actual-plan", "favourable-positive"] as const;
export type VarianceSign = (typeof varianceSigns)[number];

export const varianceUnits = ["share", "points", "bps"] as const;
export type VarianceUnit = (typeof varianceUnits)[number];

export type VarianceReading = "Favourable" | "Unfavourable" | "Above plan" | "Below plan" | "On plan";

export interface Variance {
  /** In the unit of the values, or in points or basis points of a percentage. */
  readonly difference: number;
  /** The difference as a share of |plan|; undefined for a plan of 0 and for percentages, which differ in points. */
  readonly share: number | undefined;
  readonly reading: VarianceReading;
}

const scales = { points: 100, bps: 10_000 } as const;

/**
 * How far an actual is from its plan, and whether that is good.
 *
 * `actual-plan` keeps the sign of the arithmetic (IBCS), so that costs over plan are positive and unfavourable;
 * `favourable-positive` turns the sign where lower is better. A margin of 45.7 % against 47 % is −1.3 points or
 * −130 basis points, never "−2.8 %": a percentage of a percentage is left out.
 *
 * @param direction undefined where unknown: the reading then says above or below plan
 * @throws {FormulaError} #VALUE! for favourable-positive without a direction
 */
export function variance(
  actual: number,
  plan: number,
  direction: Direction | undefined,
  sign: VarianceSign,
  unit: VarianceUnit,
): Variance {
  if (sign === "favourable-positive" && direction === undefined) {
    throw noDirection();
  }
  const arithmetic = actual - plan;
  // What is further apart than this can't round to the same nine decimals: it spares nearly every row the rounding.
  const onPlan = Math.abs(arithmetic) < 1e-8 && roundedDifference(actual, plan) === 0;
  const favourable =
    direction === "hold" ? -Math.abs(arithmetic) : direction === "down" ? -arithmetic : arithmetic;
  const signed = sign === "favourable-positive" ? favourable : arithmetic;
  const good: VarianceReading = direction === undefined ? "Above plan" : "Favourable";
  const bad: VarianceReading = direction === undefined ? "Below plan" : "Unfavourable";
  return {
    difference: unit === "share" ? signed : signed * scales[unit],
    share: plan === 0 || unit !== "share" ? undefined : signed / Math.abs(plan),
    reading: onPlan ? "On plan" : favourable > 0 ? good : bad,
  };
}

function noDirection(): FormulaError {
  return new FormulaError(
    "#VALUE!",
    "the sign favourable-positive needs a direction, up, down or hold; without one nothing says what is favourable",
  );
}
