import type { ForecastMethod, Line } from "./Line";
import type { Points } from "./Points";

/**
 * The line that a forecast follows: least squares over all check-ins, the pace from the first to the last one, or the
 * last value unchanged.
 */
export function fitLine(points: Points, method: ForecastMethod): Line {
  const last = points.dates.length - 1;
  const date = points.dates[last]!;
  const value = points.values[last]!;
  switch (method) {
    case "linear":
      return leastSquares(points);
    case "last pace":
      return { date, value, slope: (value - points.values[0]!) / (date - points.dates[0]!) };
    case "flat":
      return { date, value, slope: 0 };
  }
}

/** Sums around the means, since sums of squared serial days would lose half their digits. */
function leastSquares({ dates, values }: Points): Line {
  const points = dates.length;
  const origin = dates[0]!;
  let date = 0;
  let value = 0;
  for (let index = 0; index < points; index += 1) {
    date += (dates[index]! - origin) / points;
    value += values[index]! / points;
  }
  date += origin;
  let spread = 0;
  let product = 0;
  for (let index = 0; index < points; index += 1) {
    const distance = dates[index]! - date;
    spread += distance * distance;
    product += distance * (values[index]! - value);
  }
  const slope = product / spread;
  if (points < 3) return { date, value, slope };
  let squares = 0;
  for (let index = 0; index < points; index += 1) {
    const residual = values[index]! - value - slope * (dates[index]! - date);
    squares += residual * residual;
  }
  return { date, value, slope, scatter: { points, error: Math.sqrt(squares / (points - 2)), spread } };
}
