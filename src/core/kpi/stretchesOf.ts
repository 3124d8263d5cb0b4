import type { Cadence, FiscalCalendar } from "../calendar/FiscalCalendar";
import { isoFromSerial } from "../calendar/isoFromSerial";
import { isoPeriodLabel } from "../calendar/isoPeriodLabel";
import type { Period } from "../calendar/Period";
import { periodOf } from "../calendar/periodOf";
import type { Kpi, KpiPoint } from "../model/Kpi";
import type { KpiStretch } from "./KpiStretch";
import { unreadableActual } from "./unreadableActual";

/**
 * The last reported periods of a KPI up to a day, in order of time.
 *
 * Where its table says how often it is judged, reports are gathered by that cadence; else each is a period of its own,
 * several of one date or one label taken together. Reports without any value are left out; one whose value could not be
 * read stays among the others of its period, which would else be taken for the whole, and alone makes no period.
 *
 * @param asOf serial day, Infinity for all; reports without a date always count
 * @param cadence how often it is judged, where the table says so
 * @param calendar whose weeks, months, quarters and years those are
 * @param periodOfLabel the days that a period's label means
 * @param most how many at most; what was before them is not looked at
 */
export function stretchesOf(
  { points }: Pick<Kpi, "points">,
  asOf: number,
  cadence: Cadence | undefined,
  calendar: FiscalCalendar,
  periodOfLabel: (label: string) => Period | undefined,
  most: number,
): readonly KpiStretch[] {
  const stretches: { label: string; period: Period | undefined; points: KpiPoint[] }[] = [];
  let valued = true;
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const point = points[index]!;
    const has = hasValue(point);
    if ((!has && unreadableActual(point) === undefined) || (point.date !== undefined && point.date > asOf))
      continue;
    const period =
      cadence === undefined || point.date === undefined
        ? periodOfLabel(point.period)
        : periodOf(point.date, cadence, calendar);
    const label = labelOf(point, period, cadence, calendar);
    const next = stretches[stretches.length - 1];
    if (label !== "" && next?.label === label) {
      next.points.push(point);
      next.period = period;
      valued ||= has;
    } else {
      if (!valued) stretches.pop();
      if (stretches.length === most) break;
      stretches.push({ label, period, points: [point] });
      valued = has;
    }
  }
  if (!valued) stretches.pop();
  for (const stretch of stretches) if (stretch.points.length > 1) stretch.points.reverse();
  return stretches.reverse();
}

function hasValue({ actual, numerator, denominator }: KpiPoint): boolean {
  return actual !== undefined || (numerator !== undefined && denominator !== undefined);
}

/** As the table names it, a bare date as itself; a period that reports were gathered in, ISO-like as in tables. */
function labelOf(
  { period: written, date }: KpiPoint,
  period: Period | undefined,
  cadence: Cadence | undefined,
  calendar: FiscalCalendar,
): string {
  if (cadence === undefined || period === undefined) {
    return written !== "" || date === undefined ? written : isoFromSerial(date);
  }
  return isoPeriodLabel(period, calendar);
}
