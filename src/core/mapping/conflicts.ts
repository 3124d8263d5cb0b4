import { calendarYear, type FiscalCalendar } from "../calendar/FiscalCalendar";
import { severities } from "../coach/severities";
import type { Direction, KeyResult } from "../model/KeyResult";
import type { Kpi } from "../model/Kpi";
import type { MapRow } from "../model/MapRow";
import { directionOfKeyResult } from "../objective/directionOfKeyResult";
import { groupByObjective } from "../objective/groupByObjective";
import type { Conflict } from "./Conflict";
import { joinMap } from "./joinMap";
import { conflictsOfPair } from "./conflictsOfPair";
import { conflictsOfShares } from "./conflictsOfShares";
import { makeConflict } from "./makeConflict";

/** A key result that is there, with the KPIs that are. */
interface Fed {
  readonly keyResult: KeyResult;
  readonly kpis: readonly Kpi[];
}

/**
 * What is wrong between key results and the KPIs that feed them, the gravest first, else in the order of the map.
 *
 * Names that mean nothing are gaps, not conflicts: `coverage` tells them.
 *
 * @param calendar whose periods the key results name and the KPIs are reported by
 */
export function conflicts(
  keyResults: readonly KeyResult[],
  kpis: readonly Kpi[],
  map: readonly MapRow[],
  calendar: FiscalCalendar = calendarYear,
): Conflict[] {
  const joined = joinMap(keyResults, kpis, map);
  const fed: Fed[] = joined.flatMap(({ keyResult, links }) =>
    keyResult === undefined ? [] : [{ keyResult, kpis: unique(links.flatMap(({ kpi }) => kpi ?? [])) }],
  );
  const found = [
    ...joined.flatMap(conflictsOfShares),
    ...fed.flatMap(({ keyResult, kpis: own }) =>
      own.flatMap((kpi) => conflictsOfPair(keyResult, kpi, own.length === 1, calendar)),
    ),
    ...pulledApart(fed),
    ...onlyLagging(keyResults, fed),
  ];
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function nameOf({ title, id }: KeyResult): string {
  return title || id;
}

/** KPIs that are the only one of several key results, where those want different directions. */
function pulledApart(fed: readonly Fed[]): Conflict[] {
  const pulls = new Map<Kpi, Map<Direction, KeyResult>>();
  for (const { keyResult, kpis } of fed) {
    const direction = directionOfKeyResult(keyResult);
    if (kpis.length !== 1 || direction === undefined) continue;
    const ways = pulls.get(kpis[0]!) ?? new Map<Direction, KeyResult>();
    pulls.set(kpis[0]!, ways);
    if (!ways.has(direction)) ways.set(direction, keyResult);
  }
  return [...pulls].flatMap(([kpi, ways]) => {
    if (!ways.has("up") || !ways.has("down")) return [];
    const names = (["up", "down"] as const).map((way) => nameOf(ways.get(way)!));
    return [makeConflict("pulled-apart", { keyResult: "", kpi: kpi.name || kpi.id }, names)];
  });
}

function onlyLagging(keyResults: readonly KeyResult[], fed: readonly Fed[]): Conflict[] {
  const kpisOf = new Map(fed.map(({ keyResult, kpis }) => [keyResult, kpis]));
  return groupByObjective(keyResults).flatMap((group) => {
    const kpis = unique(group.keyResults.flatMap((keyResult) => kpisOf.get(keyResult) ?? []));
    if (kpis.length === 0 || kpis.some(({ leading }) => leading !== false)) return [];
    const names = kpis.map(({ name, id }) => name || id).join(", ");
    return [makeConflict("only-lagging", { keyResult: "", kpi: names }, [group.title])];
  });
}
