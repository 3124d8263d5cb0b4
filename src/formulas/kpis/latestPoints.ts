import type { Column } from "../definition/Column";
import { everyRow } from "../definition/everyRow";
import { numberAt, numberOf } from "../definition/numberAt";
import { isSerial, serialAt } from "../definition/serialAt";

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
  const dateCells = everyRow(dates);
  const valueCells = everyRow(values);
  const way = newestFirst ? 1 : -1;
  let row = newestFirst ? 0 : rows - 1;
  let free = points.length;
  let oldest = Infinity; // the day before which the next must lie
  for (let left = rows; left > 0; left -= 1, row += way) {
    const cell = dateCells[row]![0]!;
    const date = typeof cell === "number" && isSerial(cell) ? cell : serialAt(dates, values, row);
    if (date < oldest) {
      if (free === 0) continue;
    } else if (date !== date) continue;
    const value = numberOf(valueCells[row]![0]!, values, row);
    if (value !== value) continue;
    if (date >= oldest) return sortedPoints(dates, values, size);
    free -= 1;
    points[free] = value;
    oldest = Math.floor(date);
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
