import { FormulaError } from "../errors/FormulaError";
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
 * expected at every date, so they are judged by the rule for KPIs. Where nothing has a score, as of KPIs with a target
 * of 0, the worst status stands for all. An objective that is refused refuses the perspective: without it the mean would
 * be another one.
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
  const worst = statusWorst(statuses);
  const common = { perspective, objectives: named.length, kpis: kpis.length, worst };
  const refusal = named.find((one) => one.refusal)?.refusal;
  if (refusal !== undefined) return { ...common, score: NaN, status: undefined, refusal };
  const begun = score === score && worst !== "not-started";
  const status = begun ? statusBy(score, expected, rule, objectives.length === 0) : (worst ?? "no-data");
  return { ...common, score, status, refusal };
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

type ObjectiveOfKpis = Pick<ObjectiveEntry, "score" | "expected" | "refusal">;

function objectivesOfKpis(kpis: readonly KpiEntry[]): readonly ObjectiveOfKpis[] {
  const groups = new Map<string, KpiEntry[]>();
  for (const entry of kpis) {
    if (entry.objective === "") continue;
    const key = plainName(entry.objective);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [entry]);
    else own.push(entry);
  }
  return [...groups.values()].map(objectiveOfKpis);
}

function objectiveOfKpis(kpis: readonly KpiEntry[]): ObjectiveOfKpis {
  const weighted = new ScoreMean();
  try {
    for (const { share, kpi } of kpis) weighted.add(share, kpi.weight ?? NaN);
    return { score: weighted.result("mean"), expected: 1, refusal: undefined };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { score: NaN, expected: 1, refusal: error.code === "#N/A" ? undefined : error };
  }
}
