import type { Cell } from "../../src/cells/Cell";
import { serialFromIso } from "../../src/core/calendar/serialFromIso";
import { callTable } from "../vectors/call";

/** One formula of ours beside what a person would write with native functions alone, row by row. */
export interface Check {
  readonly name: string;
  readonly rows: number;
  /** The native formula of a row (2, 3, …) of the sheet. */
  readonly native: (row: number) => string;
  readonly ours: () => readonly Cell[];
}

const day = (iso: string): number => serialFromIso(iso)!;

/** What stands on the sheet, column by column from A on; rows count from 2. */
const columns = {
  current: [4, 18, 0.81, 52, -3, 31, 2250, 7.5, 120, 0.4],
  target: [10, 60, 0.95, 42, 5, 10, 2400, 5, 100, 0.25],
  start: [0, 0, 0.6, 48, -8, 38, 1800, 9, 40, 0.4125],
  weight: [1, 2, 0.5, 3, 1, 1.5, 2.5, 4, 0.25, 1],
  startDate: ["2026-01-01", "2026-07-01", "2024-02-01", "2026-10-01", "2025-12-15"].map(day),
  due: ["2026-03-31", "2026-09-30", "2024-03-31", "2026-12-31", "2026-06-30"].map(day),
  asOf: ["2026-02-15", "2026-09-30", "2024-02-29", "2026-09-01", "2026-07-15"].map(day),
  actual: [958, 412, 0.57, 41, 215, 62, 0.0135, -12],
  plan: [940, 395, 0.58, 40, 225, 60, 0.015, -10],
  checkIn: ["2026-07-06", "2026-07-20", "2026-08-03", "2026-08-17", "2026-08-31", "2026-09-14"].map(day),
  reported: [48, 47, 45.5, 44.5, 43.5, 43.25],
  later: ["2026-09-30", "2026-10-31", "2026-12-31", "2026-08-10"].map(day),
  level: [42, 40, 41.5, 35],
  date: [
    ...["2020-12-31", "2021-01-03", "2021-01-04", "2024-02-29", "2024-12-29", "2024-12-30", "2025-06-30"],
    ...["2025-07-01", "2026-01-01", "2026-03-31", "2026-11-22", "2027-01-03", "2000-02-29", "2100-02-28"],
  ].map(day),
  logged: [
    ...["2025-07-01", "2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2026-02-15", "2026-02-28"],
    ...["2026-03-01", "2026-03-31", "2026-04-01", "2026-04-30", "2026-05-04", "2026-05-10", "2026-05-11"],
  ].map(day),
  amount: [5, 90, 12, 15.5, 9, 14, 11.25, 8, 17, 21, 13, 6, 4, 19],
  base: [10, 120, 40, 31, 36, 28, 45, 32, 34, 42, 65, 24, 8, 38],
  toDate: ["2026-01-31", "2026-02-15", "2026-03-31", "2026-04-15", "2026-05-10", "2026-05-31"].map(day),
  own: [42, 50, 35, 61, 47.5],
  peer: [38, 42, 42, 45, 50, 55, 61, 33, 47],
} satisfies Readonly<Record<string, readonly number[]>>;

type Column = keyof typeof columns;

const names = Object.keys(columns) as Column[];
const letterOf = (name: Column): string => String.fromCharCode(65 + names.indexOf(name));
/** The cell of a row. */
const c = (name: Column, row: number): string => `${letterOf(name)}${row}`;
/** The whole column. */
const all = (name: Column): string => `$${letterOf(name)}$2:$${letterOf(name)}$${1 + columns[name].length}`;
const cells = (name: Column): Cell[][] => columns[name].map((value) => [value]);
const answers = (column: number, name: string, ...inputs: Parameters<typeof callTable>[1][]): Cell[] =>
  callTable(name, ...inputs).map((row) => row[column]!);

/** The sheet's typed cells, one list for each column. */
export const typedColumns: readonly (readonly number[])[] = Object.values(columns);

const share = (row: number): string =>
  `(${c("current", row)}-${c("start", row)})/(${c("target", row)}-${c("start", row)})`;
const scores = columns.current.map((_, index) => `MEDIAN(0,1,${share(2 + index)})`);
/** The same over the whole column: MEDIAN would take one of all. */
const shares = `((${all("current")}-${all("start")})/(${all("target")}-${all("start")}))`;
const clamped = `IF(${shares}<0,0,IF(${shares}>1,1,${shares}))`;
const values = [cells("current"), cells("target"), cells("start")] as const;

const expected = (row: number, more: string): string =>
  `MEDIAN(0,1,(${c("asOf", row)}-${c("startDate", row)}${more})/(${c("due", row)}-${c("startDate", row)}${more}))`;
const spans = [cells("startDate"), cells("due"), cells("asOf")] as const;

const line = `${all("reported")},${all("checkIn")}`;
const forecast = (row: number): string => `_xlfn.FORECAST.LINEAR(${c("later", row)},${line})`;
const band = (row: number): string =>
  `_xlfn.T.INV.2T(0.2,COUNT(${all("reported")})-2)*STEYX(${line})*SQRT(1+1/COUNT(${all("reported")})+(${c("later", row)}-AVERAGE(${all("checkIn")}))^2/DEVSQ(${all("checkIn")}))`;
const history = [cells("checkIn"), cells("reported")] as const;
const ahead = (column: number) => () =>
  answers(column, "OKR.FORECAST", ...history, cells("later"), "linear", 0.8);

const between = (first: string, row: number): string =>
  `${all("logged")},">="&${first},${all("logged")},"<="&${c("toDate", row)}`;
const monthStart = (cell: string): string => `DATE(YEAR(${cell}),MONTH(${cell}),1)`;
const quarterStart = (cell: string): string => `DATE(YEAR(${cell}),3*ROUNDUP(MONTH(${cell})/3,0)-2,1)`;
const fiscalStart = (cell: string): string => `DATE(YEAR(${cell})-IF(MONTH(${cell})<7,1,0),7,1)`;
const weekStart = (cell: string): string => `${cell}-WEEKDAY(${cell},2)+1`;
const kpiValue =
  (period: string, aggregation: string, fiscal: Cell = "", denominators?: Cell[][]) =>
  (): Cell[] =>
    columns.toDate.map(
      (asOf) =>
        callTable(
          "OKR.KPI.VALUE",
          cells("logged"),
          cells("amount"),
          asOf,
          period,
          aggregation,
          fiscal,
          denominators,
        )[0]![0]!,
    );

const last = (name: Column, rows: number): string => {
  const end = 1 + columns[name].length;
  return `${letterOf(name)}${end - rows + 1}:${letterOf(name)}${end}`;
};

function rowWise(
  name: string,
  along: Column,
  native: (row: number) => string,
  ours: () => readonly Cell[],
): Check {
  return { name, rows: columns[along].length, native, ours };
}

function single(name: string, native: string, ours: () => readonly Cell[]): Check {
  return { name, rows: 1, native: () => native, ours };
}

function boundary(formula: string, cadence: string, fiscal: Cell = "") {
  return (): readonly Cell[] => answers(0, formula, cells("date"), cadence, fiscal);
}

export const checks: readonly Check[] = [
  rowWise("progress", "current", share, () => answers(0, "OKR.PROGRESS", ...values)),
  rowWise(
    "progress, clamped",
    "current",
    (row) => `MEDIAN(0,1,${share(row)})`,
    () => answers(0, "OKR.PROGRESS", ...values, "reach", true),
  ),
  single("score: weighted mean", `SUMPRODUCT(${all("weight")},${clamped})/SUM(${all("weight")})`, () =>
    answers(0, "OKR.SCORE", ...values, cells("weight")),
  ),
  single("score: equal weights", `AVERAGE(${scores.join(",")})`, () => answers(0, "OKR.SCORE", ...values)),
  single("score: min", `MIN(${scores.join(",")})`, () =>
    answers(0, "OKR.SCORE", ...values, cells("weight"), "reach", "min"),
  ),
  single("score: max", `MAX(${scores.join(",")})`, () =>
    answers(0, "OKR.SCORE", ...values, cells("weight"), "reach", "max"),
  ),
  rowWise(
    "expected: elapsed",
    "asOf",
    (row) => expected(row, ""),
    () => answers(0, "OKR.EXPECTED", ...spans),
  ),
  rowWise(
    "expected: inclusive",
    "asOf",
    (row) => expected(row, "+1"),
    () => answers(0, "OKR.EXPECTED", ...spans, undefined, "inclusive"),
  ),
  rowWise(
    "variance",
    "actual",
    (row) => `${c("actual", row)}-${c("plan", row)}`,
    () => answers(0, "OKR.KPI.VARIANCE", cells("actual"), cells("plan")),
  ),
  rowWise(
    "variance: share",
    "actual",
    (row) => `(${c("actual", row)}-${c("plan", row)})/ABS(${c("plan", row)})`,
    () => answers(1, "OKR.KPI.VARIANCE", cells("actual"), cells("plan")),
  ),
  rowWise(
    "attainment: hold",
    "actual",
    (row) => `1-ABS(${c("actual", row)}-${c("plan", row)})/ABS(${c("plan", row)})`,
    () => answers(0, "OKR.KPI.ATTAINMENT", cells("actual"), cells("plan"), "hold"),
  ),
  rowWise("forecast", "later", forecast, ahead(0)),
  rowWise("forecast: low", "later", (row) => `${forecast(row)}-${band(row)}`, ahead(1)),
  rowWise("forecast: high", "later", (row) => `${forecast(row)}+${band(row)}`, ahead(2)),
  rowWise(
    "day the level is reached",
    "level",
    (row) => `ROUNDUP((${c("level", row)}-INTERCEPT(${line}))/SLOPE(${line}),0)`,
    () => answers(0, "OKR.ETA", ...history, cells("level")),
  ),
  rowWise("month start", "date", (row) => monthStart(c("date", row)), boundary("OKR.PERIOD.START", "month")),
  rowWise("month end", "date", (row) => `EOMONTH(${c("date", row)},0)`, boundary("OKR.PERIOD.END", "month")),
  rowWise(
    "quarter start",
    "date",
    (row) => quarterStart(c("date", row)),
    boundary("OKR.PERIOD.START", "quarter"),
  ),
  rowWise(
    "quarter end",
    "date",
    (row) => `EDATE(${quarterStart(c("date", row))},3)-1`,
    boundary("OKR.PERIOD.END", "quarter"),
  ),
  rowWise(
    "fiscal year from July: start",
    "date",
    (row) => fiscalStart(c("date", row)),
    boundary("OKR.PERIOD.START", "year", 7),
  ),
  rowWise(
    "fiscal year from July: end",
    "date",
    (row) => `EDATE(${fiscalStart(c("date", row))},12)-1`,
    boundary("OKR.PERIOD.END", "year", 7),
  ),
  rowWise("ISO week start", "date", (row) => weekStart(c("date", row)), boundary("OKR.PERIOD.START", "week")),
  rowWise(
    "ISO week end",
    "date",
    (row) => `${weekStart(c("date", row))}+6`,
    boundary("OKR.PERIOD.END", "week"),
  ),
  rowWise(
    "ISO week number",
    "date",
    (row) => `_xlfn.ISOWEEKNUM(${c("date", row)})`,
    () => boundary("OKR.PERIOD", "week")().map((label) => Number(/W(\d+)/.exec(label as string)?.[1])),
  ),
  rowWise(
    "month to date: sum",
    "toDate",
    (row) => `SUMIFS(${all("amount")},${between(monthStart(c("toDate", row)), row)})`,
    kpiValue("month", "sum"),
  ),
  rowWise(
    "quarter to date: average",
    "toDate",
    (row) => `AVERAGEIFS(${all("amount")},${between(quarterStart(c("toDate", row)), row)})`,
    kpiValue("quarter", "average"),
  ),
  rowWise(
    "fiscal year to date: sum",
    "toDate",
    (row) => `SUMIFS(${all("amount")},${between(fiscalStart(c("toDate", row)), row)})`,
    kpiValue("year", "sum", 7),
  ),
  rowWise(
    "quarter to date: count",
    "toDate",
    (row) => `COUNTIFS(${between(quarterStart(c("toDate", row)), row)})`,
    kpiValue("quarter", "count"),
  ),
  rowWise(
    "year to date: largest",
    "toDate",
    (row) => `_xlfn.MAXIFS(${all("amount")},${between(`DATE(YEAR(${c("toDate", row)}),1,1)`, row)})`,
    kpiValue("year", "max"),
  ),
  rowWise(
    "year to date: smallest",
    "toDate",
    (row) => `_xlfn.MINIFS(${all("amount")},${between(`DATE(YEAR(${c("toDate", row)}),1,1)`, row)})`,
    kpiValue("year", "min"),
  ),
  rowWise(
    "quarter to date: ratio of sums",
    "toDate",
    (row) =>
      `SUMIFS(${all("amount")},${between(quarterStart(c("toDate", row)), row)})/SUMIFS(${all("base")},${between(quarterStart(c("toDate", row)), row)})`,
    kpiValue("quarter", "ratio", "", cells("base")),
  ),
  single("trend: slope of the last six", `SLOPE(${last("amount", 6)},{1;2;3;4;5;6})`, () =>
    answers(1, "OKR.KPI.TREND", cells("logged"), cells("amount"), "up", 6).slice(1),
  ),
  rowWise(
    "benchmark: share of peers below, ties half",
    "own",
    (row) =>
      `(COUNTIF(${all("peer")},"<"&${c("own", row)})+COUNTIF(${all("peer")},${c("own", row)})/2)/COUNT(${all("peer")})`,
    () => answers(0, "OKR.KPI.BENCHMARK", cells("own"), cells("peer"), "up"),
  ),
  rowWise(
    "benchmark: rank",
    "own",
    (row) => `COUNTIF(${all("peer")},">"&${c("own", row)})+1`,
    () => answers(2, "OKR.KPI.BENCHMARK", cells("own"), cells("peer"), "up"),
  ),
  rowWise(
    "benchmark: gap to the median",
    "own",
    (row) => `${c("own", row)}-MEDIAN(${all("peer")})`,
    () => answers(3, "OKR.KPI.BENCHMARK", cells("own"), cells("peer"), "up"),
  ),
];
