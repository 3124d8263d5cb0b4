import type { FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import { dateFromSerial } from "../../core/calendar/dateFromSerial";
import type { KpiPoint } from "../../core/model/Kpi";
import { remembered } from "../../core/objective/remembered";
import { inCalendar } from "../values/inCalendar";
import { type Period, periodOfNumber, readPeriod, withYear } from "../values/readPeriod";
import { currency } from "../values/scales";
import { type Measures, measureReader } from "./measureReader";
import type { PeriodColumns } from "./periodColumns";
import type { TableReader } from "./TableReader";
import { notDate, notNumber, unread } from "./unread";

/** The points of one row, with what could not be read. */
export interface ReadPoints {
  readonly points: KpiPoint[];
  readonly notes: string[];
  readonly refusal: string | undefined;
}

const isMoney = new RegExp(`^(?:${currency})$`);
const standing = { start: "Start", current: "Actual", target: "Target", low: "", high: "" };
const budgeted = { ...standing, target: "Plan" };

/** A reader of the points of a row: those of its periods where a table is wide, else the one of its date or period. */
export function pointReader(
  reader: TableReader,
  periods: readonly PeriodColumns[],
  calendar: FiscalCalendar,
): (row: number, name: string) => ReadPoints {
  return periods.length > 0 ? widePoints(reader, periods) : onePoint(reader, calendar);
}

function onePoint(reader: TableReader, calendar: FiscalCalendar): (row: number, name: string) => ReadPoints {
  const measuresAt = measureReader(reader, reader.has("Target") ? standing : budgeted);
  const pointOf = pointMaker(reader);
  const numbered = (cell: number): Period | undefined => {
    const period = periodOfNumber(cell);
    return period && inCalendar(period, calendar);
  };
  const periodOf = remembered(periodIn(reader.block.context.period, calendar));
  return (row, name) => {
    const text = (role: string): string => reader.text(row, role);
    const measures = measuresAt(row, name);
    const cell = reader.cell(row, "Period");
    const label = text("Period");
    const period = typeof cell === "number" ? numbered(cell) : periodOf(label);
    const day = reader.date(row, "Date", true);
    const date = day ?? period?.last ?? reader.date(row, "Updated", true);
    const point = pointOf(row, measures, date, period?.label ?? label);
    const notes = [
      ...measures.notes,
      ...unread(day, "Date", text, notDate),
      ...unread(point.numerator, "Numerator", text, notNumber),
      ...unread(point.denominator, "Denominator", text, notNumber),
    ];
    return { points: [point], notes, refusal: measures.refusal };
  };
}

/** `Jan` and `Q1` in rows are of the year that the lines above the table name, where that is one year. */
function periodIn(
  context: Period | undefined,
  calendar: FiscalCalendar,
): (text: string) => Period | undefined {
  const [first, last] = [context?.first, context?.last].map((day) => day && dateFromSerial(day).year);
  return (text) => {
    const period = readPeriod(text);
    const dated = period && first !== undefined && first === last ? withYear(period, first) : period;
    return dated && inCalendar(dated, calendar);
  };
}

/**
 * A point for each period of a wide row, those without a value left out. The standing target stays with the KPI: a point
 * has a target only where its period has a plan. A cell that can't be read costs its own period alone.
 */
function widePoints(
  reader: TableReader,
  periods: readonly PeriodColumns[],
): (row: number, name: string) => ReadPoints {
  const pointOf = pointMaker(reader);
  const columns = periods.map(({ label, last, roles }) => ({
    label,
    last,
    measuresAt: measureReader(reader, roles),
  }));
  return (row, name) => {
    const points: KpiPoint[] = [];
    const notes: string[] = [];
    for (const { label, last, measuresAt } of columns) {
      const measures = measuresAt(row, name);
      if (measures.notes.length > 0) notes.push(...measures.notes);
      if (measures.current === undefined && measures.target === undefined && measures.refusal === undefined)
        continue;
      points.push(pointOf(row, measures, last, label));
    }
    return { points, notes, refusal: undefined };
  };
}

function pointMaker(
  reader: TableReader,
): (row: number, measures: Measures, date: number | undefined, period: string) => KpiPoint {
  const isRatio = reader.has("Numerator") || reader.has("Denominator");
  const unitAt = reader.index("Unit");
  return (row, { current, target, unit, written }, date, period) => {
    const cell = reader.cellAt(row, unitAt);
    const rowUnit = typeof cell === "string" ? cell.trim() : "";
    const point = {
      row: row + 1,
      date,
      period,
      unit: unit === "" ? rowUnit : isMoney.test(unit) || rowUnit === "" ? unit : rowUnit, // `$90` in a row of EUR
      actual: current,
      target,
      numerator: isRatio ? reader.quantity(row, "Numerator")?.value : undefined,
      denominator: isRatio ? reader.quantity(row, "Denominator")?.value : undefined,
    };
    if (written === undefined) return point;
    const { current: actual, target: goal } = written;
    return {
      ...point,
      written: { ...(actual !== undefined && { actual }), ...(goal !== undefined && { target: goal }) },
    };
  };
}
