import { LatestPoints } from "../../core/kpi/LatestPoints";
import { numberAt } from "../definition/numberAt";
import type { Column } from "../definition/Column";
import { serialAt } from "./serialAt";

/**
 * The values of the latest `size` dates of a log, in order of time.
 *
 * Read from the end that looks newer, so that nearly every row of a sorted log, either way up, is one comparison.
 */
export function latestPoints(dates: Column, values: Column, size: number): readonly number[] {
  const last = dates.length - 1;
  const downwards = serialAt(dates, values, 0) > serialAt(dates, values, last);
  const points = new LatestPoints(size, downwards);
  for (let count = 0; count <= last; count += 1) {
    const row = downwards ? count : last - count;
    const date = serialAt(dates, values, row);
    if (!points.wants(date)) continue;
    const value = numberAt(values, row);
    if (value === value && date === date) points.add(Math.floor(date), value);
  }
  return points.values;
}
