import type { Line } from "./Line";
import { studentQuantile } from "./studentQuantile";

/**
 * How far from the line a single new check-in may lie, to either side, at a level of confidence:
 * t(n − 2) · s · √(1 + 1/n + (x − x̄)² / Sxx), the prediction interval of simple linear regression.
 *
 * Answers undefined where the line knows of no scatter: below three points, or by another method.
 *
 * @param level share 0…1 of new values inside the band
 */
export function predictionBand(
  { date, scatter }: Line,
  level: number,
): ((day: number) => number) | undefined {
  if (scatter === undefined) return undefined;
  const { points, error, spread } = scatter;
  const width = studentQuantile((1 + level) / 2, points - 2) * error;
  return (day) => width * Math.sqrt(1 + 1 / points + (day - date) ** 2 / spread);
}
