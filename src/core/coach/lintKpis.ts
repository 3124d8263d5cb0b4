import { plainName } from "../objective/plainName";
import type { Kpi } from "../model/Kpi";
import type { CoachFinding } from "./CoachFinding";
import { makeFinding } from "./makeFinding";

const mostKpis = 7;

/** What the coach says about a page of KPIs: too many of them, one named twice, none that looks ahead. */
export function lintKpis(kpis: readonly Kpi[]): CoachFinding[] {
  const [first] = kpis;
  if (first === undefined) return [];
  const findings: CoachFinding[] = [];
  if (kpis.length > mostKpis) findings.push(makeFinding("too-many-kpis", first.row, [kpis.length]));
  if (kpis.length > 1 && kpis.every(({ leading }) => leading === false)) {
    findings.push(makeFinding("only-lagging", first.row));
  }
  const rowByName = new Map<string, number>();
  for (const { name, id, team, category, row } of kpis) {
    const key = plainName([name === "" ? id : name, team, category].join("\n"));
    const earlier = rowByName.get(key);
    if (earlier === undefined) rowByName.set(key, row);
    else findings.push(makeFinding("duplicate", row, [earlier]));
  }
  return findings;
}
