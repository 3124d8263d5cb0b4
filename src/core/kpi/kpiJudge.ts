import { calendarYear } from "../calendar/FiscalCalendar";
import { nextPeriod } from "../calendar/nextPeriod";
import type { Period } from "../calendar/Period";
import { parsePeriodLabel } from "../calendar/parsePeriodLabel";
import { periodOf } from "../calendar/periodOf";
import { sameDay } from "../calendar/sameDay";
import type { Kpi, KpiPoint } from "../model/Kpi";
import { readCadence } from "../objective/readCadence";
import { remembered } from "../objective/remembered";
import type { StatusRule } from "../status/StatusRule";
import { isPercentUnit } from "./isPercentUnit";
import type { KpiAnswer } from "./KpiAnswer";
import { kpiDifference } from "./kpiDifference";
import type { KpiStretch } from "./KpiStretch";
import { kpiTrend } from "./kpiTrend";
import { measureKpi } from "./measureKpi";
import { notingInto } from "./notingInto";
import { stretchesOf } from "./stretchesOf";
import { valueOfPoints } from "./valueOfPoints";

const trendPeriods = 6;

/**
 * Judges the KPIs of one table by their latest report: attainment, variance, change, year to date, status and trend.
 *
 * A KPI never throws and never changes another: what can't be computed is left out and a note says why.
 *
 * @param asOf serial day up to which reports count, Infinity for all
 * @param rule for all of them; without one each goes by its own Amber and Red, else by the default
 */
export function kpiJudge(asOf: number, rule: StatusRule | undefined): (kpi: Kpi) => KpiAnswer {
  const periodOfLabel = remembered((label: string) => parsePeriodLabel(label));
  const cadenceOf = remembered(readCadence);
  const yearOf = remembered((day: number) => periodOf(day, "year", calendarYear));
  return (kpi) => {
    const notes = new Set(kpi.notes);
    const noting = notingInto(notes);
    const stretches = stretchesOf(kpi, asOf, cadenceOf(kpi.cadence), periodOfLabel, trendPeriods);
    const latest = stretches[stretches.length - 1];
    const values = stretches.map(({ points }) => valueOfPoints(kpi, points));
    const actual = kpi.refusal === undefined ? (values[values.length - 1] ?? NaN) : NaN;
    const target = targetOf(kpi, latest, asOf);
    const prior = priorOf(kpi, stretches, notes);
    const { direction = "up" } = kpi;
    const { attainment, variance, status } = measureKpi(kpi, actual, target, rule, notes);
    if (isPercentUnit(kpi.unit) && actual === actual && (target === target || prior === prior)) {
      notes.add("differences in percentage points");
    }
    const { yearToDate, withoutYearToDate } = yearToDateOf(kpi, asOf, latest, yearOf);
    const heading = values.filter((value) => value === value);
    const lastPoint = kpi.points[kpi.points.length - 1];
    return {
      kpi,
      period: latest?.label ?? lastPoint?.period ?? "",
      actual,
      target,
      attainment,
      variance,
      prior,
      change: kpiDifference(kpi, actual, prior),
      yearToDate,
      withoutYearToDate,
      status,
      trend:
        heading.length < 2
          ? undefined
          : noting(() => kpiTrend(heading, direction, target === target ? target : undefined).trend),
      notes: [...notes],
      written: { actual: lastPoint?.written?.actual ?? "", target: lastPoint?.written?.target ?? "" },
    };
  };
}

/** Of a sum over several reports the sum of their targets; else the one that held last, else the standing one. */
function targetOf(kpi: Kpi, latest: KpiStretch | undefined, asOf: number): number {
  if (latest !== undefined && kpi.aggregation === "sum" && latest.points.length > 1) {
    if (latest.points.every(({ target }) => target !== undefined)) {
      return latest.points.reduce((sum, { target }) => sum + target!, 0);
    }
  }
  const until = latest?.points[latest.points.length - 1];
  let standing = kpi.target;
  for (const point of kpi.points) {
    if (point.target !== undefined && !(point.date !== undefined && point.date > asOf))
      standing = point.target;
    if (point === until) break;
  }
  return standing ?? NaN;
}

/** The period before: to the same day of it where this one is made of several reports and may be unfinished. */
function priorOf(kpi: Kpi, stretches: readonly KpiStretch[], notes: Set<string>): number {
  const latest = stretches[stretches.length - 1];
  const before = stretches[stretches.length - 2];
  if (latest === undefined || before === undefined) return kpi.prior ?? NaN;
  const now = latest.period;
  const then = before.period;
  if (now && now.cadence === then?.cadence && now.ordinal !== then.ordinal + 1) {
    notes.add(`prior is of ${before.label}, the report before`);
  }
  const date = latest.points[latest.points.length - 1]!.date;
  if (latest.points.length === 1 || date === undefined || !now) return valueOfPoints(kpi, before.points);
  const until = sameDay(date, now, nextPeriod(now, calendarYear, -1), calendarYear);
  return valueOfPoints(
    kpi,
    before.points.filter((point) => point.date === undefined || point.date <= until),
  );
}

/** What the table states itself; else in the KPI's aggregation, for which an undeclared one is no ground. */
function yearToDateOf(
  kpi: Kpi,
  asOf: number,
  latest: KpiStretch | undefined,
  yearOf: (day: number) => Period,
): Pick<KpiAnswer, "yearToDate" | "withoutYearToDate"> {
  const none = { yearToDate: NaN, withoutYearToDate: "" };
  if (kpi.yearToDate !== undefined) return { ...none, yearToDate: kpi.yearToDate };
  const end = latest?.points[latest.points.length - 1]!.date;
  if (end === undefined) return none;
  const year = yearOf(end);
  const until = Math.min(end, asOf);
  const points: KpiPoint[] = [];
  for (const point of kpi.points) {
    if (point.date !== undefined && point.date >= year.start && point.date <= until) points.push(point);
  }
  if (kpi.aggregation !== undefined) return { ...none, yearToDate: valueOfPoints(kpi, points) };
  return points.length > 1
    ? { ...none, withoutYearToDate: "no YTD, since no Aggregation says how its periods come together" }
    : none;
}
