import type { Cell } from "../../cells/Cell";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { mapKeyResults } from "../../core/mapping/mapKeyResults";
import { defaultLabels } from "../../core/status/statusCodes";
import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { formula } from "../definition/formula";
import { oneDate } from "../definition/parameters";
import { spilledTable } from "../definition/Returns";
import { toCellError } from "../definition/toCellError";
import { numberOrBlank } from "../tables/numberOrBlank";
import { mapParameters, readMapTables } from "./mapParameters";

export const map = formula({
  name: "OKR.MAP",
  group: "Mapping",
  summary:
    "What the KPIs say about the key results they feed: one KPI stands for the current value, several come together by their shares.",
  parameters: {
    ...mapParameters,
    as_of: oneDate(
      "The day to judge by; what is reported later is left out",
      "everything reported counts, and nothing is expected",
    ),
    fiscal_start: fiscalStart,
    calendar,
  },
  returns: spilledTable(
    ["Key result", "text"],
    ["KPI", "text"],
    ["Share", "share"],
    ["Value", "number"],
    ["Score", "share"],
    ["Status", "text"],
  ),
  examples: [
    {
      title: "Days to close, reported each month, feed a key result of the quarter",
      inputs: {
        key_results: [
          ["Key result id", "Key result", "Start", "Target", "Period"],
          ["KR-A", "Close within five days", 10, 5, "2026-Q1"],
        ],
        kpis: [
          ["KPI", "Direction", "2026-01", "2026-02", "2026-03"],
          ["Days to close", "down", 9, 7, ""],
        ],
        map: [
          ["Key result", "KPI"],
          ["KR-A", "Days to close"],
        ],
        as_of: "2026-02-28",
      },
      result: [["Close within five days", "Days to close", 1, 7, 0.6, "On track"]],
    },
    {
      title: "Two KPIs, one of them for three quarters of the key result",
      inputs: {
        key_results: [
          ["Key result", "Target"],
          ["Customers are happy to call us", 1],
        ],
        kpis: [
          ["KPI", "Direction", "Baseline", "Target", "Actual"],
          ["Waiting time, minutes", "down", 8, 4, 6],
          ["Solved at first call", "up", 0.6, 0.8, 0.8],
        ],
        map: [
          ["Key result", "KPI", "Share"],
          ["Customers are happy to call us", "Waiting time, minutes", 0.75],
          ["Customers are happy to call us", "Solved at first call", 0.25],
        ],
      },
      result: [
        ["Customers are happy to call us", "Waiting time, minutes", 0.75, 6, 0.5, "At risk"],
        ["Customers are happy to call us", "Solved at first call", 0.25, 0.8, 1, "Achieved"],
        ["Customers are happy to call us", "All", 1, "", 0.625, "At risk"],
      ],
    },
  ],
  evaluate: ({ key_results, kpis, map: links, as_of, fiscal_start, calendar }) => {
    const fiscal = parseFiscalCalendar(fiscal_start, calendar);
    const tables = readMapTables(key_results, kpis, links, fiscal);
    return mapKeyResults(tables.keyResults, tables.kpis, tables.map, as_of, fiscal).map(
      ({ keyResult, kpi, share, value, score, status, refusal }): Cell[] => {
        const error = refusal && toCellError(refusal);
        return [
          keyResult,
          kpi,
          numberOrBlank(share),
          error && value !== value ? error : numberOrBlank(value),
          error ?? numberOrBlank(score),
          status === undefined ? "" : defaultLabels[status],
        ];
      },
    );
  },
});
