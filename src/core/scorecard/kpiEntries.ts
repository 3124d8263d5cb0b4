import { FormulaError } from "../errors/FormulaError";
import { attainmentOrNaN } from "../kpi/attainmentOrNaN";
import { type KpiReading, kpiValueOver } from "../mapping/kpiValueOver";
import type { Kpi } from "../model/Kpi";
import { clampShare } from "../score/clampShare";
import type { StatusCode } from "../status/statusCodes";
import type { StatusRule } from "../status/StatusRule";
import { filledDown } from "./filledDown";
import type { KpiEntry } from "./ScorecardEntry";
import { statusOfKpi } from "../kpi/statusOfKpi";

/** The KPIs of a scorecard with their latest value by a day, read against the target that held then. */
export function kpiEntries(kpis: readonly Kpi[], asOf: number, rule: StatusRule | undefined): KpiEntry[] {
  return filledDown(kpis).map((kpi) => {
    const { perspective, objective, direction = "up", refusal } = kpi;
    const latest = readingOf(kpi, asOf);
    const value = refusal === undefined ? latest.value : NaN;
    const share = value === value ? clampShare(attainmentOrNaN(value, latest.target, direction)) : NaN;
    return { perspective, objective, kpi, share, status: status(kpi, value, latest.target, rule) };
  });
}

/** Of values in different units there is none. */
function readingOf(kpi: Kpi, asOf: number): Pick<KpiReading, "value" | "target"> {
  const aggregation = kpi.aggregation === "ratio" ? "ratio" : "last";
  return (
    orNothing(() => kpiValueOver({ ...kpi, aggregation }, -Infinity, asOf)) ?? {
      value: NaN,
      target: kpi.target ?? NaN,
    }
  );
}

function status(
  kpi: Kpi,
  value: number,
  target: number,
  rule: StatusRule | undefined,
): StatusCode | undefined {
  return orNothing(() => statusOfKpi(kpi, value, target, rule));
}

function orNothing<Value>(compute: () => Value): Value | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}
