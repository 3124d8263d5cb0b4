import type { Cell } from "../../cells/Cell";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { isoFromSerial } from "../../core/calendar/isoFromSerial";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { kpiJudge } from "../../core/kpi/kpiJudge";
import type { KpiAnswer } from "../../core/kpi/KpiAnswer";
import { measureKpi } from "../../core/kpi/measureKpi";
import { notingInto } from "../../core/kpi/notingInto";
import { targetInUnit } from "../../core/kpi/targetInUnit";
import { valueOfPoints } from "../../core/kpi/valueOfPoints";
import type { Kpi, KpiPoint } from "../../core/model/Kpi";
import type { StatusRule } from "../../core/status/StatusRule";
import { parseStatusRule } from "../../core/status/parseStatusRule";
import { formula } from "../definition/formula";
import { readLabels } from "../definition/readLabels";
import { spilledTable } from "../definition/Returns";
import { besideRows } from "../tables/besideRows";
import { numberOrBlank } from "../tables/numberOrBlank";
import { kpiJudging } from "./kpiJudging";
import { kpiRange } from "./kpiRange";
import { numberOrWritten } from "./numberOrWritten";

const returns = spilledTable(
  ["Period", "text"],
  ["Actual", "number"],
  ["Target", "number"],
  ["Attainment", "share"],
  ["Variance", "number"],
  ["Status", "text"],
  ["Trend", "text"],
  ["Note", "text"],
);

export const kpiBeside = formula({
  name: "OKR.KPI.BESIDE",
  group: "KPIs",
  summary:
    "The latest value, its target, attainment, variance, status and trend to stand beside a KPI table: typed into its heading row, each result comes to stand on the row of its KPI; in a table with one row per KPI and period every report is judged on its own row.",
  parameters: { range: kpiRange, ...kpiJudging },
  returns,
  examples: [
    {
      title: "Months as columns, under a section line; the latest month with a value is judged",
      inputs: {
        range: [
          ["KPI", "Direction", "Jan 2026", "Feb 2026", "Mar 2026", "Target"],
          ["Sales", "", "", "", "", ""],
          ["Orders", "up", 90, 99, "", 110],
          ["Days to pay", "down", 34, 32, "", 30],
        ],
        as_of: "2026-03-31",
      },
      result: [
        ["", "", "", "", "", "", "", ""],
        ["2026-02", 99, 110, 0.9, -11, "At risk", "Improving", ""],
        ["2026-02", 32, 30, 0.9375, 2, "At risk", "Improving", ""],
      ],
    },
    {
      title: "One row per KPI and month: every report has its status, the latest of each KPI its trend",
      inputs: {
        range: [
          ["KPI", "Date", "Actual", "Target", "Direction"],
          ["New customers", 46053, 40, 45, "up"],
          ["Days to pay", 46053, 34, 30, "down"],
          ["New customers", 46081, 50, 45, "up"],
          ["Days to pay", 46081, 32, 30, "down"],
        ],
      },
      result: [
        ["2026-01-31", 40, 45, 0.888888888888889, -5, "Off track", "", ""],
        ["2026-01-31", 34, 30, 0.882352941176471, 4, "Off track", "", ""],
        ["2026-02-28", 50, 45, 1.11111111111111, 5, "On track", "Improving", ""],
        ["2026-02-28", 32, 30, 0.9375, 2, "At risk", "Improving", ""],
      ],
    },
  ],
  evaluate: ({ range, as_of = Infinity, rule: text, labels, fiscal_start, calendar }) => {
    const rule = text === "" ? undefined : parseStatusRule(text);
    const fiscal = parseFiscalCalendar(fiscal_start, calendar);
    const judge = kpiJudge(as_of, rule, fiscal);
    const words = readLabels(labels);
    const { headingRows, kpis } = readKpiTable(range, fiscal);
    const results = new Map<number, Cell[]>();
    const put = (row: number, result: Result): void => {
      const { status } = result;
      results.set(row, [
        result.period,
        numberOrWritten(result.actual, result.written?.actual ?? ""),
        numberOrWritten(result.target, result.written?.target ?? ""),
        numberOrBlank(result.attainment),
        numberOrBlank(result.variance),
        status === undefined ? "" : words[status],
        result.trend ?? "",
        result.notes.join("; "),
      ]);
    };
    for (const kpi of kpis) {
      const reports = reportsOf(kpi, as_of, rule);
      for (const { row, result } of reports) put(row, result);
      put(latestRow(kpi, as_of), judge(kpi));
    }
    return besideRows(
      returns.columns.map(([heading]) => heading),
      headingRows,
      results,
    );
  },
});

type Result = Pick<
  KpiAnswer,
  "period" | "actual" | "target" | "attainment" | "variance" | "status" | "trend" | "notes"
> & { readonly written: KpiPoint["written"] };

/** In a table with a row for each report: every one up to the day, against the target that held then. */
function reportsOf(
  kpi: Kpi,
  asOf: number,
  rule: StatusRule | undefined,
): readonly { readonly row: number; readonly result: Result }[] {
  const { points } = kpi;
  if (points.every(({ row }) => row === kpi.row)) return [];
  let standing = kpi.target;
  let named: KpiPoint | undefined;
  return points.filter(isBy(asOf)).map((point) => {
    if (point.target !== undefined || point.written?.target !== undefined) {
      standing = point.target;
      named = point;
    }
    const notes = new Set<string>();
    const noting = notingInto(notes);
    const actual = noting(() => valueOfPoints(kpi, [point])) ?? NaN;
    const target =
      noting(() => {
        targetInUnit(kpi, named, point);
        return standing;
      }) ?? NaN;
    const measured = measureKpi(kpi, actual, target, rule, notes);
    const period = point.period === "" && point.date !== undefined ? isoFromSerial(point.date) : point.period;
    return {
      row: point.row,
      result: {
        ...measured,
        status: target !== target && named?.written?.target !== undefined ? undefined : measured.status,
        period,
        actual,
        target,
        trend: undefined,
        notes: [...notes],
        written: point.written,
      },
    };
  });
}

/** The row of the report that a KPI as a whole is judged by. */
function latestRow({ row, points }: Kpi, asOf: number): number {
  const reported = points.filter(isBy(asOf));
  const valued = reported.filter(
    ({ actual, numerator, denominator }) =>
      actual !== undefined || (numerator !== undefined && denominator !== undefined),
  );
  return (valued[valued.length - 1] ?? reported[reported.length - 1])?.row ?? row;
}

function isBy(asOf: number): (point: KpiPoint) => boolean {
  return ({ date }) => date === undefined || date <= asOf;
}
