import { kpiJudge } from "../kpi/kpiJudge";
import type { Kpi } from "../model/Kpi";
import type { Judging } from "../objective/Judging";
import { clampShare } from "../score/clampShare";
import { filledDown } from "./filledDown";
import type { KpiEntry } from "./ScorecardEntry";

/** The KPIs of a scorecard, each judged by its latest period as in a table of KPIs. */
export function kpiEntries(kpis: readonly Kpi[], { asOf = Infinity, rule, calendar }: Judging): KpiEntry[] {
  const judge = kpiJudge(asOf, rule, calendar);
  return filledDown(kpis).map((kpi) => {
    const { attainment, status } = judge(kpi);
    return {
      perspective: kpi.perspective,
      objective: kpi.objective,
      kpi,
      share: clampShare(attainment),
      status,
    };
  });
}
