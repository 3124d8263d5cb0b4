import type { Conflict } from "./Conflict";
import type { KeyResultLinks, Link } from "./KeyResultLinks";
import { makeConflict } from "./makeConflict";

/** What is wrong with the shares by which KPIs feed one key result. A share alone is always all of it. */
export function conflictsOfShares({ keyResult, links }: KeyResultLinks): Conflict[] {
  if (keyResult === undefined) return [];
  const names = ({ kpi, map }: Link): Pick<Conflict, "keyResult" | "kpi"> => ({
    keyResult: keyResult.title || keyResult.id,
    kpi: kpi === undefined ? map.kpi : kpi.name || kpi.id,
  });
  const found: Conflict[] = [];
  const seen = new Set<unknown>();
  for (const link of links) {
    const { share, row } = link.map;
    if (share !== undefined && share < 0) found.push(makeConflict("share-negative", names(link), [share]));
    if (link.kpi !== undefined && seen.has(link.kpi))
      found.push(makeConflict("mapped-twice", names(link), [row]));
    seen.add(link.kpi);
  }
  const given = links.flatMap(({ map }) => (map.share === undefined ? [] : [map.share]));
  if (given.length === 0) return found;
  for (const link of links)
    if (link.map.share === undefined) found.push(makeConflict("share-blank", names(link)));
  const sum = given.reduce((total, share) => total + share, 0);
  // Three times 33 % is meant as all of it; whole percentages arrive as 60 and 40.
  if (Math.abs(sum - 1) <= 0.0100001 || Math.abs(sum - 100) <= 1.00001 || !Number.isFinite(sum)) return found;
  const all = { keyResult: keyResult.title || keyResult.id, kpi: "All" };
  return [
    ...found,
    makeConflict("shares-normalised", all, [Math.round((sum > 2 ? sum : sum * 100) * 10) / 10]),
  ];
}
