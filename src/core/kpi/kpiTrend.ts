import { FormulaError } from "../errors/FormulaError";
import type { Direction } from "../model/KeyResult";
import { roundedDifference } from "../score/roundedDifference";

export type Trend = "Improving" | "Worsening" | "Flat";

export interface KpiTrend {
  readonly trend: Trend;
  /** Change per period, by least squares over the values in order. */
  readonly slope: number;
}

/** A line that moves the series by no more than this share of its mean size is flat. */
const flatShare = 0.02;

/**
 * Where a KPI is heading: the least-squares slope of its last values, taken as one per period.
 *
 * Flat where |slope| · (N − 1), the way from the first to the last point of the line, is at most 2 % of the mean
 * |value|. A level to hold improves as its distance from the target shrinks; the slope shown is still the value's own.
 *
 * @param values in order of time, two or more
 * @param target the level to hold; unused for the other directions
 * @throws {FormulaError} #N/A below two values, #VALUE! for a level to hold without a target
 */
export function kpiTrend(
  values: readonly number[],
  direction: Direction,
  target: number | undefined,
): KpiTrend {
  if (values.length < 2) {
    throw new FormulaError("#N/A", `a trend needs values of two periods or more, got ${values.length}`);
  }
  const slope = slopeOf(values);
  if (direction !== "hold") return { slope, trend: read(slope, values, direction === "up" ? 1 : -1) };
  if (target === undefined) {
    throw new FormulaError(
      "#VALUE!",
      "the trend of a level to hold needs its target; give one, or use up or down",
    );
  }
  return { slope, trend: read(slopeOf(values.map((value) => Math.abs(value - target))), values, -1) };
}

function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  let moment = 0;
  let spread = 0;
  for (let index = 0; index < values.length; index += 1) {
    moment += (index - middle) * values[index]!;
    spread += (index - middle) ** 2;
  }
  return moment / spread;
}

function read(slope: number, values: readonly number[], better: 1 | -1): Trend {
  let size = 0;
  for (const value of values) size += Math.abs(value) / values.length;
  const way = Math.abs(slope) * (values.length - 1);
  if (slope === 0 || roundedDifference(way, flatShare * size) <= 0) return "Flat";
  return slope * better > 0 ? "Improving" : "Worsening";
}
