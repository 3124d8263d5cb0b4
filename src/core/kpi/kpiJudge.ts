import { calendarYear, type FiscalCalendar } from "../calendar/FiscalCalendar";
import { nextPeriod } from "../calendar/nextPeriod";
import type { Period } from "../calendar/Period";
import { parsePeriodLabel } from "../calendar/parsePeriodLabel";
import { periodOf } from "../calendar/periodOf";
import { sameDay } from "../calendar/sameDay";
import type { Kpi, KpiPoint } from "../model/Kpi";
import { readCadence } from "../objective/readCadence";
import { remembered } from "../objective/remembered";
import type { StatusRule } from "../status/StatusRule";
import { quote } from "../errors/quote";
import { isPercentUnit } from "./isPercentUnit";
import type { KpiAnswer } from "./KpiAnswer";
import { kpiDifference } from "./kpiDifference";
import { inOneUnit } from "./inOneUnit";
import type { KpiStretch } from "./KpiStretch";
import { kpiTrend } from "./kpiTrend";
import { measureKpi } from "./measureKpi";
import { notingInto } from "./notingInto";
import { stretchesOf } from "./stretchesOf";
import { targetHeld } from "./targetHeld";
import { targetInUnit } from "./targetInUnit";
import { unreadableActual } from "./unreadableActual";
import { valueOfPoints } from "./valueOfPoints";

const trendPeriods = 6;

/**
 * Judges the KPIs of one table by their latest report: attainment, variance, change, year to date, status and trend.
 *
 * A KPI never throws and never changes another: what can't be computed is left out and a note says why.
 *
 * @param asOf serial day up to which reports count, Infinity for all
 * @param rule for all of them; without one each goes by its own Amber and Red, else by the default
 * @param calendar whose year the year to date is of, and whose quarters KPIs are judged by
 */
export function kpiJudge(
  asOf: number,
  rule: StatusRule | undefined,
  calendar: FiscalCalendar = calendarYear,
): (kpi: Kpi) => KpiAnswer {
  const periodOfLabel = remembered((label: string) => parsePeriodLabel(label, calendar));
  const cadenceOf = remembered(readCadence);
  const yearOf = remembered((day: number) => periodOf(day, "year", calendar));
  return (kpi) => {
    const notes = new Set(kpi.notes);
    const noting = notingInto(notes);
    const read = notes.size;
    const stretches = stretchesOf(kpi, asOf, cadenceOf(kpi.cadence), calendar, periodOfLabel, trendPeriods);
    const latest = stretches[stretches.length - 1];
    const values = stretches.map(({ points }) => noting(() => valueOfPoints(kpi, points)) ?? NaN);
    const actual = values[values.length - 1] ?? NaN;
    const until = latest?.points[latest.points.length - 1];
    const held = targetHeld(kpi, until, asOf);
    const target = noting(() => targetOf(kpi, latest, held)) ?? NaN;
    const unread = unreadAfter(kpi.points, until, asOf);
    const written = { actual: unread?.written?.actual ?? "", target: target === target ? "" : held.written };
    const refusal =
      actual === actual && target === target
        ? unread && unreadableActual(unread)
        : ([...notes][read] ?? noteOn(written, kpi));
    const prior = noting(() => priorOf(kpi, stretches, calendar, notes)) ?? NaN;
    const { direction = "up" } = kpi;
    const { attainment, variance, status } = measureKpi(kpi, actual, target, rule, notes);
    if (isPercentUnit(kpi.unit) && actual === actual && (target === target || prior === prior)) {
      notes.add("differences in percentage points");
    }
    const withoutYearToDate = new Set<string>();
    const yearToDate =
      notingInto(withoutYearToDate)(() => yearToDateOf(kpi, asOf, latest, yearOf, withoutYearToDate)) ?? NaN;
    const heading = values.filter((value) => value === value);
    const trend =
      heading.length < 2
        ? undefined
        : noting(() => {
            inOneUnit(...stretches.map(({ points }) => points));
            return kpiTrend(heading, direction, target === target ? target : undefined).trend;
          });
    return {
      kpi,
      period: latest?.label ?? kpi.points[kpi.points.length - 1]?.period ?? "",
      actual,
      target,
      attainment,
      variance,
      prior,
      change: kpiDifference(kpi, actual, prior),
      yearToDate,
      withoutYearToDate: [...withoutYearToDate].find((reason) => !notes.has(reason)) ?? "",
      status: written.target === "" ? status : undefined,
      trend,
      notes: [...notes],
      written,
      refusal,
    };
  };
}

/** What the table's reader said of the cells that it could not read. */
function noteOn(
  { actual, target }: KpiAnswer["written"],
  { notes, refusal }: Pick<Kpi, "notes" | "refusal">,
): string | undefined {
  const unread = [actual, target].filter((written) => written !== "");
  if (unread.length === 0) return undefined;
  return notes.find((note) => unread.some((written) => note.includes(quote(written)))) ?? refusal;
}

/** The latest report up to the day whose value could not be read, where none that has one follows it. */
function unreadAfter(
  points: readonly KpiPoint[],
  until: KpiPoint | undefined,
  asOf: number,
): KpiPoint | undefined {
  for (let index = points.length - 1; index >= 0 && points[index] !== until; index -= 1) {
    const point = points[index]!;
    if (point.written?.actual !== undefined && !(point.date !== undefined && point.date > asOf)) return point;
  }
  return undefined;
}

/**
 * Of a sum over several reports the sum of their targets; else the one that held at the last of them.
 *
 * @throws {FormulaError} #VALUE! for a target in another unit
 */
function targetOf(
  kpi: Kpi,
  latest: KpiStretch | undefined,
  { target, from }: ReturnType<typeof targetHeld>,
): number {
  if (latest === undefined) return target ?? NaN;
  const { points } = latest;
  if (kpi.aggregation === "sum" && points.length > 1 && points.every((point) => point.target !== undefined)) {
    inOneUnit(points);
    return points.reduce((sum, point) => sum + point.target!, 0);
  }
  if (target !== undefined) targetInUnit(kpi, from, points[points.length - 1]!);
  return target ?? NaN;
}

/**
 * The period before: to the same day of it where this one is made of several reports and may be unfinished.
 *
 * @throws {FormulaError} #VALUE! where it was reported in another unit
 */
function priorOf(
  kpi: Kpi,
  stretches: readonly KpiStretch[],
  calendar: FiscalCalendar,
  notes: Set<string>,
): number {
  const latest = stretches[stretches.length - 1];
  const before = stretches[stretches.length - 2];
  if (latest === undefined || before === undefined) return kpi.prior ?? NaN;
  inOneUnit(before.points, latest.points);
  const now = latest.period;
  const then = before.period;
  if (now && now.cadence === then?.cadence && now.ordinal !== then.ordinal + 1) {
    notes.add(`prior is of ${before.label}, the report before`);
  }
  const date = latest.points[latest.points.length - 1]!.date;
  if (latest.points.length === 1 || date === undefined || !now) return valueOfPoints(kpi, before.points);
  const until = sameDay(date, now, nextPeriod(now, calendar, -1), calendar);
  return valueOfPoints(
    kpi,
    before.points.filter((point) => point.date === undefined || point.date <= until),
  );
}

/**
 * What the table states itself; else in the KPI's aggregation, for which an undeclared one is no ground.
 *
 * @throws {FormulaError} #VALUE! for values of different units
 */
function yearToDateOf(
  kpi: Kpi,
  asOf: number,
  latest: KpiStretch | undefined,
  yearOf: (day: number) => Period,
  notes: Set<string>,
): number {
  if (kpi.yearToDate !== undefined) return kpi.yearToDate;
  const end = latest?.points[latest.points.length - 1]!.date;
  if (end === undefined) return NaN;
  const year = yearOf(end);
  const until = Math.min(end, asOf);
  const points: KpiPoint[] = [];
  for (const point of kpi.points) {
    if (point.date !== undefined && point.date >= year.start && point.date <= until) points.push(point);
  }
  if (kpi.aggregation !== undefined) return valueOfPoints(kpi, points);
  if (points.length > 1) notes.add("no YTD, since no Aggregation says how its periods come together");
  return NaN;
}
