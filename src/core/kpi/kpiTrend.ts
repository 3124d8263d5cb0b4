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
  values: ArrayLike<number>,
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
  const distances = Array.from(values, (value) => Math.abs(value - target));
  return { slope, trend: read(slopeOf(distances), values, -1) };
}

function slopeOf(values: ArrayLike<number>): number {
  const count = values.length;
  const middle = (count - 1) / 2;
  let moment = 0;
  for (let index = 0; index < count; index += 1) moment += (index - middle) * values[index]!;
  return moment / ((count * (count * count - 1)) / 12); // Σ (index − middle)²
}

function read(slope: number, values: ArrayLike<number>, better: 1 | -1): Trend {
  const count = values.length;
  const part = 1 / count; // in parts, since a sum of large values would overflow
  let size = 0;
  for (let index = 0; index < count; index += 1) size += Math.abs(values[index]!) * part;
  const way = Math.abs(slope) * (count - 1);
  if (slope === 0 || roundedDifference(way, flatShare * size) <= 0) return "Flat";
  return slope * better > 0 ? "Improving" : "Worsening";
}
