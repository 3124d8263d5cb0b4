import type { KeyResult } from "../model/KeyResult";
import type { Kpi } from "../model/Kpi";
import type { MapRow } from "../model/MapRow";
import type { KeyResultLinks, Link } from "./KeyResultLinks";
import { ambiguousName, NameIndex } from "./NameIndex";

/** The key results of a map in the order in which it names them first, each with the KPIs that feed it. */
export function joinMap(
  keyResults: readonly KeyResult[],
  kpis: readonly Kpi[],
  map: readonly MapRow[],
): KeyResultLinks[] {
  const keyResultIndex = new NameIndex(keyResults.map(({ id, title }) => ({ id, name: title })));
  const kpiIndex = new NameIndex(kpis);
  const joined: (KeyResultLinks & { readonly links: Link[] })[] = [];
  const place = new Map<number | string, number>();
  for (const row of map) {
    const found = keyResultIndex.find(row.keyResult);
    const key = found >= 0 ? found : row.keyResult;
    let at = place.get(key);
    if (at === undefined) {
      at = joined.length;
      place.set(key, at);
      joined.push({
        written: row.keyResult,
        keyResult: keyResults[found],
        ambiguous: found === ambiguousName,
        links: [],
      });
    }
    const kpi = kpiIndex.find(row.kpi);
    joined[at]!.links.push({ map: row, kpi: kpis[kpi], ambiguous: kpi === ambiguousName });
  }
  return joined;
}
