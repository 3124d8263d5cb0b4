import type { KeyResult } from "../model/KeyResult";
import type { Kpi } from "../model/Kpi";
import type { MapRow } from "../model/MapRow";
import { joinMap } from "./joinMap";

export const coverageFindings = [
  "Key result without KPI",
  "KPI without key result",
  "KPI without data",
  "Unknown key result in map",
  "Unknown KPI in map",
] as const;

/** One gap between key results and KPIs. */
export interface CoverageFinding {
  readonly finding: (typeof coverageFindings)[number];
  readonly id: string;
  readonly name: string;
}

/** What the map leaves uncovered on either side, KPIs that report nothing, and names that mean nothing, in this order. */
export function coverage(
  keyResults: readonly KeyResult[],
  kpis: readonly Kpi[],
  map: readonly MapRow[],
): CoverageFinding[] {
  const joined = joinMap(keyResults, kpis, map);
  const mapped = new Set(
    joined.filter(({ links }) => links.some(({ kpi }) => kpi)).map(({ keyResult }) => keyResult),
  );
  const used = new Set(
    joined.filter(({ keyResult }) => keyResult).flatMap(({ links }) => links.map(({ kpi }) => kpi)),
  );
  const unknownKpis = new Set(
    joined.flatMap(({ links }) => links.filter(({ kpi }) => kpi === undefined).map((link) => link.map.kpi)),
  );
  const [withoutKpi, withoutKeyResult, withoutData, unknownKeyResult, unknownKpi] = coverageFindings;
  return [
    ...keyResults
      .filter((keyResult) => !mapped.has(keyResult))
      .map(({ id, title }) => ({ finding: withoutKpi, id, name: title })),
    ...kpis.filter((kpi) => !used.has(kpi)).map(({ id, name }) => ({ finding: withoutKeyResult, id, name })),
    ...kpis.filter(lacksData).map(({ id, name }) => ({ finding: withoutData, id, name })),
    ...joined
      .filter(({ keyResult }) => keyResult === undefined)
      .map(({ written }) => ({ finding: unknownKeyResult, id: written, name: "" })),
    ...[...unknownKpis].map((id) => ({ finding: unknownKpi, id, name: "" })),
  ];
}

function lacksData({ points }: Kpi): boolean {
  return points.every(({ actual, numerator }) => (actual ?? numerator) === undefined);
}
