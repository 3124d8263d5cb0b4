import type { KpiPoint } from "../../core/model/Kpi";
import { periodOfNumber, readPeriod } from "../values/readPeriod";
import type { PeriodColumns } from "./periodColumns";
import { type Measures, readMeasures } from "./readMeasures";
import type { TableReader } from "./TableReader";

/** The points of one row, with what could not be read. */
export interface ReadPoints {
  readonly points: readonly KpiPoint[];
  readonly notes: readonly string[];
  readonly refusal: string | undefined;
}

/** The one point of a row: its date or period and its values. */
export function readPoint(reader: TableReader, row: number): ReadPoints {
  const plan = reader.has("Target") ? "Target" : "Plan";
  const measures = readMeasures(
    reader,
    row,
    plan === "Target" ? standing : budgeted,
    reader.text(row, "KPI"),
  );
  const cell = reader.cell(row, "Period");
  const label = reader.text(row, "Period");
  const period = typeof cell === "number" ? periodOfNumber(cell) : readPeriod(label);
  const date = reader.date(row, "Date", true) ?? period?.last ?? reader.date(row, "Updated", true);
  const point = pointOf(reader, row, measures, date, period?.label ?? label);
  return { points: [point], notes: measures.notes, refusal: measures.refusal };
}

const standing = { start: "Start", current: "Actual", target: "Target", low: "", high: "" };
const budgeted = { ...standing, target: "Plan" };

/**
 * A point for each period of a wide row, those without a value left out. The standing target stays with the KPI: a point
 * has a target only where its period has a plan. A cell that can't be read costs its own period alone.
 */
export function readPoints(reader: TableReader, row: number, periods: readonly PeriodColumns[]): ReadPoints {
  const points: KpiPoint[] = [];
  const notes: string[] = [];
  const name = reader.text(row, "KPI");
  for (const { label, last, roles } of periods) {
    const measures = readMeasures(reader, row, roles, name);
    if (measures.notes.length > 0) notes.push(...measures.notes);
    if (measures.current === undefined && measures.target === undefined && measures.refusal === undefined)
      continue;
    points.push(pointOf(reader, row, measures, last, label));
  }
  return { points, notes, refusal: undefined };
}

function pointOf(
  reader: TableReader,
  row: number,
  { current, target, written, refusal }: Measures,
  date: number | undefined,
  period: string,
): KpiPoint {
  const point = {
    row: row + 1,
    date,
    period,
    actual: refusal === undefined ? current : undefined,
    target,
    numerator: reader.quantity(row, "Numerator")?.value,
    denominator: reader.quantity(row, "Denominator")?.value,
  };
  return written
    ? { ...point, written: { actual: written.current ?? "", target: written.target ?? "" } }
    : point;
}
