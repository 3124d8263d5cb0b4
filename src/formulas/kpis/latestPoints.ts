import type { Column } from "../definition/Column";
import { numberAt } from "../definition/numberAt";
import { serialAt } from "./serialAt";

/**
 * The values of the latest `size` days of a log, in order of time; of two on one day the lower row counts.
 *
 * Nearly every log is sorted, one way or the other: it is read from its newer end, and the rest costs a comparison a
 * row. Only where a day is found out of order, the days are gathered and sorted.
 */
export function latestPoints(dates: Column, values: Column, size: number): Float64Array {
  const rows = dates.length;
  const newestFirst = serialAt(dates, values, 0) > serialAt(dates, values, rows - 1);
  const points = new Float64Array(Math.min(size, rows));
  let free = points.length;
  let oldest = Infinity;
  for (let count = 0; count < rows; count += 1) {
    const row = newestFirst ? count : rows - 1 - count;
    const date = serialAt(dates, values, row);
    if (date !== date || (free === 0 && date < oldest)) continue;
    const value = numberAt(values, row);
    if (value !== value) continue;
    const day = Math.floor(date);
    if (day >= oldest) return sortedPoints(dates, values, size);
    free -= 1;
    points[free] = value;
    oldest = day;
  }
  return points.subarray(free);
}

function sortedPoints(dates: Column, values: Column, size: number): Float64Array {
  const byDay = new Map<number, number>();
  for (let row = 0; row < dates.length; row += 1) {
    const date = serialAt(dates, values, row);
    if (date !== date) continue;
    const value = numberAt(values, row);
    if (value === value) byDay.set(Math.floor(date), value);
  }
  return Float64Array.from(byDay.keys())
    .sort()
    .subarray(-size)
    .map((day) => byDay.get(day)!);
}
