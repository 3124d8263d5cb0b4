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
  const { slope, size } = lineThrough(values);
  const read = (way: number, better: 1 | -1): Trend => readTrend(way * (values.length - 1), size, better);
  if (direction !== "hold") return { slope, trend: read(slope, direction === "up" ? 1 : -1) };
  if (target === undefined) {
    throw new FormulaError(
      "#VALUE!",
      "the trend of a level to hold needs its target; give one, or use up or down",
    );
  }
  const distances = Array.from(values, (value) => Math.abs(value - target));
  return { slope, trend: read(lineThrough(distances).slope, -1) };
}

/** The slope of the line through values, and their mean size; in one pass, for a log may be long. */
function lineThrough(values: ArrayLike<number>): { slope: number; size: number } {
  const count = values.length;
  const middle = (count - 1) / 2;
  const part = 1 / count; // in parts, since a sum of large values would overflow
  let moment = 0;
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    const value = values[index]!;
    moment += (index - middle) * value;
    size += Math.abs(value) * part;
  }
  return { slope: moment / ((count * (count * count - 1)) / 12), size }; // Σ (index − middle)²
}

/** @param way from the first to the last point of the line */
function readTrend(way: number, size: number, better: 1 | -1): Trend {
  if (way === 0 || roundedDifference(Math.abs(way), flatShare * size) <= 0) return "Flat";
  return way * better > 0 ? "Improving" : "Worsening";
}
