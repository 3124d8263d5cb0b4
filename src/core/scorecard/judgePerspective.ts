import { defaultKpiRule } from "../kpi/defaultKpiRule";
import { ScoreMean } from "../score/ScoreMean";
import type { Judging } from "../objective/Judging";
import { plainName } from "../objective/plainName";
import { presetRule } from "../objective/presetRule";
import { defaultPreset } from "../status/defaultPreset";
import { colourByRule } from "../status/colourByRule";
import { parseStatusRule } from "../status/parseStatusRule";
import type { StatusCode } from "../status/statusCodes";
import type { StatusRule } from "../status/StatusRule";
import { statusOfScore } from "../status/statusOfScore";
import { statusWorst } from "../status/statusWorst";
import type { PerspectiveAnswer } from "./PerspectiveAnswer";
import type { KpiEntry, ObjectiveEntry } from "./ScorecardEntry";

/**
 * A perspective: the mean of its objectives; where it names none, of its KPIs' attainments cut to 0…1.
 *
 * An objective that only KPIs stand under is the weighted mean of their attainments. Of KPIs all of the target is
 * expected at every date, so they are judged by the rule for KPIs.
 */
export function judgePerspective(
  perspective: string,
  {
    objectives,
    kpis,
  }: { readonly objectives: readonly ObjectiveEntry[]; readonly kpis: readonly KpiEntry[] },
  { rule }: Judging,
): PerspectiveAnswer {
  const ofKpis = objectivesOfKpis(kpis);
  const named = [...objectives, ...ofKpis];
  const parts = named.length > 0 ? named : kpis.map(({ share }) => ({ score: share, expected: 1 }));
  const scored = parts.filter(({ score }) => score === score);
  const score = mean(scored.map((part) => part.score));
  const expected = mean(scored.map((part) => part.expected));
  const statuses = [
    ...objectives.flatMap((one) => one.statuses),
    ...kpis.flatMap(({ status }) => status ?? []),
  ];
  const status = score === score ? statusBy(score, expected, rule, objectives.length === 0) : "no-data";
  return {
    perspective,
    objectives: named.length,
    kpis: kpis.length,
    score,
    status,
    worst: statusWorst(statuses),
  };
}

/** A KPI has no end, so a perspective of KPIs is on track rather than achieved, unless the rule says when. */
function statusBy(
  score: number,
  expected: number,
  rule: StatusRule | undefined,
  ofKpis: boolean,
): StatusCode | undefined {
  const usual = ofKpis
    ? parseStatusRule(defaultKpiRule("up"))
    : presetRule(defaultPreset(expected === expected));
  const applied = rule ?? usual;
  const unknown = expected !== expected && (applied.measure === "gap" || applied.measure === "ratio");
  if (unknown || applied.measure === "value") return undefined;
  return ofKpis && applied.achieved === undefined
    ? colourByRule(score, expected, applied)
    : statusOfScore(score, expected, applied);
}

/** NaN of none. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function objectivesOfKpis(
  kpis: readonly KpiEntry[],
): { readonly score: number; readonly expected: number }[] {
  const means = new Map<string, ScoreMean>();
  for (const { objective, share, kpi } of kpis) {
    if (objective === "") continue;
    const key = plainName(objective);
    const own = means.get(key) ?? new ScoreMean();
    means.set(key, own);
    own.add(share, kpi.weight !== undefined && kpi.weight >= 0 ? kpi.weight : NaN);
  }
  return [...means.values()].map((own) => ({
    score: own.count === 0 ? NaN : own.result("mean"),
    expected: 1,
  }));
}
