import type { Cell } from "../../cells/Cell";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { kpiJudge } from "../../core/kpi/kpiJudge";
import { parseStatusRule } from "../../core/status/parseStatusRule";
import { formula } from "../definition/formula";
import { readLabels } from "../definition/readLabels";
import { spilledTable } from "../definition/Returns";
import { numberOrBlank } from "../tables/numberOrBlank";
import { kpiJudging } from "./kpiJudging";
import { kpiRange } from "./kpiRange";
import { numberOrWritten } from "./numberOrWritten";

export const kpiTable = formula({
  name: "OKR.KPI.TABLE",
  group: "KPIs",
  summary:
    "A whole table of KPIs judged by their latest report: attainment, variance, change, year to date, status and trend of each, and a note on what was assumed or could not be read. Variance is actual less target, Change actual less Prior, the report before, both in points for percentages; YTD is in the KPI's own aggregation.",
  parameters: {
    range: kpiRange,
    ...kpiJudging,
  },
  returns: spilledTable(
    ["KPI", "text"],
    ["Owner", "text"],
    ["Period", "text"],
    ["Actual", "number"],
    ["Target", "number"],
    ["Attainment", "share"],
    ["Variance", "number"],
    ["Prior", "number"],
    ["Change", "number"],
    ["YTD", "number"],
    ["Status", "text"],
    ["Trend", "text"],
    ["Note", "text"],
  ),
  examples: [
    {
      title: "A long table, one row per KPI and month: a sum over the year, and a rate that should fall",
      inputs: {
        range: [
          ["KPI", "Owner", "Date", "Actual", "Target", "Direction", "Aggregation"],
          ["New customers", "Ann", 46053, 40, 45, "up", "sum"],
          ["New customers", "Ann", 46081, 50, 45, "up", "sum"],
          ["Days to pay", "Bo", 46053, 34, 30, "down", "last"],
          ["Days to pay", "Bo", 46081, 32, 30, "down", "last"],
        ],
      },
      result: [
        [
          "New customers",
          "Ann",
          "2026-02-28",
          50,
          45,
          1.111111111111111,
          5,
          40,
          10,
          90,
          "On track",
          "Improving",
          "",
        ],
        ["Days to pay", "Bo", "2026-02-28", 32, 30, 0.9375, 2, 34, -2, 32, "At risk", "Improving", ""],
      ],
    },
    {
      title: "Months as columns, up to the end of February; a KPI without a target is not healthy",
      inputs: {
        range: [
          ["KPI", "Direction", "Jan 2026", "Feb 2026", "Mar 2026", "Target", "Aggregation"],
          ["Orders", "up", 90, 99, 120, 110, "sum"],
          ["Visits", "up", 900, 990, 1200, "", "sum"],
        ],
        as_of: "2026-02-28",
      },
      result: [
        ["Orders", "", "2026-02", 99, 110, 0.9, -11, 90, 9, 189, "At risk", "Improving", ""],
        ["Visits", "", "2026-02", 990, "", "", "", 900, 90, 1890, "No target", "Improving", ""],
      ],
    },
    {
      title:
        "A fiscal year from July on: the year to date begins with July, and Q1 FY26 ends in September 2025",
      inputs: {
        range: [
          ["KPI", "Direction", "Aggregation", "Q4 FY25", "Q1 FY26", "Q2 FY26", "Target"],
          ["Orders", "up", "sum", 300, 310, 290, 300],
        ],
        fiscal_start: 7,
      },
      result: [
        [
          "Orders",
          "",
          "FY26 Q2",
          290,
          300,
          0.966666666666667,
          -10,
          310,
          -20,
          600,
          "At risk",
          "Worsening",
          "",
        ],
      ],
    },
  ],
  evaluate: ({ range, as_of, rule, labels, fiscal_start, calendar }) => {
    const fiscal = parseFiscalCalendar(fiscal_start, calendar);
    const judge = kpiJudge(as_of ?? Infinity, rule === "" ? undefined : parseStatusRule(rule), fiscal);
    const words = readLabels(labels);
    return readKpiTable(range, fiscal).kpis.map((kpi): Cell[] => {
      const answer = judge(kpi);
      return [
        kpi.name || kpi.id,
        kpi.owner,
        answer.period,
        numberOrWritten(answer.actual, answer.written.actual),
        numberOrWritten(answer.target, answer.written.target),
        numberOrBlank(answer.attainment),
        numberOrBlank(answer.variance),
        numberOrBlank(answer.prior),
        numberOrBlank(answer.change),
        numberOrBlank(answer.yearToDate),
        answer.status === undefined ? "" : words[answer.status],
        answer.trend ?? "",
        [...answer.notes, answer.withoutYearToDate].filter((note) => note !== "").join("; "),
      ];
    });
  },
});
