import { aggregations, type Kpi, type KpiPoint } from "../../core/model/Kpi";
import type { Range } from "../Cell";
import { foldWords } from "../headings/foldWords";
import { readPeriod } from "../values/readPeriod";
import type { Block } from "./Layout";
import { readMeasures } from "./readMeasures";
import { readShare } from "./readShare";
import { TableReader } from "./TableReader";
import { readDirection } from "./readWords";

/** One stretch of time that a wide table has columns for. */
interface PeriodColumns {
  readonly label: string;
  readonly last: number | undefined;
  readonly actual: string;
  readonly target: string;
}

type Draft = { -readonly [Field in keyof Kpi]: Kpi[Field] } & { points: KpiPoint[] };

/** The KPIs of one block: rows that name the same KPI (a long table) come together as its points. */
export function readKpis(range: Range, block: Block): readonly Kpi[] {
  const reader = new TableReader(range, block);
  const periods = periodsOf(block);
  const drafts = new Map<string, Draft>();
  for (let row = block.first; row < block.end; row += 1) {
    const name = reader.text(row, "KPI");
    const id = reader.text(row, "KPI id");
    if (name === "" && id === "") continue;
    const draft = drafts.get(id || name);
    const points = readPoints(reader, row, periods);
    if (draft) draft.points.push(...points);
    else drafts.set(id || name, readKpi(reader, row, { id, name }, points));
  }
  const kpis = [...drafts.values()];
  for (const { points } of kpis) points.sort((one, other) => (one.date ?? 0) - (other.date ?? 0));
  return kpis;
}

/** The periods that columns of actuals or plans stand for, in order of their columns; the year to date is none. */
function periodsOf(block: Block): readonly PeriodColumns[] {
  const periods = new Map<string, PeriodColumns>();
  for (const { base, header, role } of block.columns) {
    if (!header.period || header.period.label === "YTD") continue;
    const { label, last } = header.period;
    const known = periods.get(label) ?? { label, last, actual: `Actual · ${label}`, target: "Target" };
    if (base === "Plan" || base === "Target") periods.set(label, { ...known, target: role });
    else if (base === "Actual") periods.set(label, known);
  }
  return [...periods.values()];
}

function readPoints(reader: TableReader, row: number, periods: readonly PeriodColumns[]): KpiPoint[] {
  if (periods.length === 0) return [readPoint(reader, row)];
  return periods.map(({ label, last, actual, target }) => {
    const measures = readMeasures(reader, row, { start: "", current: actual, target }, "");
    return {
      row: row + 1,
      date: last,
      period: label,
      actual: measures.current,
      target: measures.target,
      numerator: undefined,
      denominator: undefined,
    };
  });
}

function readPoint(reader: TableReader, row: number): KpiPoint {
  const measures = readMeasures(reader, row, roles(reader), reader.text(row, "KPI"));
  const label = reader.text(row, "Period");
  const period = readPeriod(label);
  return {
    row: row + 1,
    date: reader.date(row, "Date", true) ?? period?.last,
    period: period?.label ?? label,
    actual: measures.current,
    target: measures.target,
    numerator: reader.quantity(row, "Numerator")?.value,
    denominator: reader.quantity(row, "Denominator")?.value,
  };
}

const roles = (reader: TableReader): { start: string; current: string; target: string } => ({
  start: "Start",
  current: "Actual",
  target: reader.has("Target") ? "Target" : "Plan",
});

function readKpi(
  reader: TableReader,
  row: number,
  named: Pick<Kpi, "id" | "name">,
  points: KpiPoint[],
): Draft {
  const text = (role: string): string => reader.text(row, role);
  const number = (role: string): number | undefined => reader.quantity(row, role)?.value;
  const measures = readMeasures(reader, row, roles(reader), named.name);
  const aggregation = foldWords(text("Aggregation"));
  return {
    row: row + 1,
    ...named,
    owner: text("Owner"),
    team: text("Team"),
    unit: text("Unit") || measures.unit,
    direction: readDirection(text("Direction")) ?? measures.direction,
    baseline: measures.start,
    target: measures.target,
    amber: number("Amber"),
    red: number("Red"),
    cadence: text("Cadence"),
    aggregation: aggregations.find((word) => word === aggregation),
    leading: /^lead/i.test(text("Lead or lag"))
      ? true
      : /^lag/i.test(text("Lead or lag"))
        ? false
        : undefined,
    perspective: text("Perspective"),
    category: text("Category"),
    objective: text("Objective"),
    benchmark: number("Benchmark"),
    weight: readShare(reader, row, "Weight"),
    yearToDate: number("Actual · YTD"),
    prior: number("Prior"),
    status: text("Status"),
    points,
    notes: measures.notes,
    refusal: measures.refusal,
  };
}
