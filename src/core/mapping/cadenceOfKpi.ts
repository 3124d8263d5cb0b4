import type { Cadence } from "../calendar/FiscalCalendar";
import type { Kpi } from "../model/Kpi";
import { readCadence } from "../objective/readCadence";

/** The longest median of days between two reports that still makes each cadence. */
const longestGap: readonly (readonly [Cadence, number])[] = [
  ["day", 4],
  ["week", 10],
  ["month", 45],
  ["quarter", 135],
  ["half", 270],
];

/** How often a KPI is reported: as its table says, else as its dates show; undefined where neither does. */
export function cadenceOfKpi({ cadence, points }: Pick<Kpi, "cadence" | "points">): Cadence | undefined {
  const said = readCadence(cadence);
  if (said !== undefined) return said;
  const dates = [...new Set(points.flatMap(({ date }) => (date === undefined ? [] : [date])))].sort(
    (a, b) => a - b,
  );
  const gaps = dates
    .slice(1)
    .map((date, index) => date - dates[index]!)
    .sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)];
  if (median === undefined) return undefined;
  return longestGap.find(([, days]) => median <= days)?.[0] ?? "year";
}
