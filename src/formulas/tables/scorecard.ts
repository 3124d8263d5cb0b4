import type { Cell, Range } from "../../cells/Cell";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { recogniseTable } from "../../cells/tables/recogniseTable";
import type { FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import type { KeyResult } from "../../core/model/KeyResult";
import type { Kpi } from "../../core/model/Kpi";
import { scorecard as scorecardOf } from "../../core/scorecard/scorecard";
import { defaultLabels } from "../../core/status/statusCodes";
import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { formula } from "../definition/formula";
import { table } from "../definition/parameters";
import { spilledTable } from "../definition/Returns";
import { toCellError } from "../definition/toCellError";
import { judgingParameters, readJudging } from "./judgingParameters";
import { numberOrBlank } from "./numberOrBlank";

export const scorecard = formula({
  name: "OKR.SCORECARD",
  group: "Tables",
  summary:
    "A balanced scorecard: objectives, KPIs, score and status of each perspective, the four of Kaplan and Norton first, empty ones included.",
  parameters: {
    range: table(
      "KPIs or key results with their header row and a Perspective column; a name above blanks holds below",
    ),
    as_of: judgingParameters.as_of,
    rule: {
      ...judgingParameters.rule,
      fallback: "for key results as in OKR.TABLE; for KPIs score 1 0.9 on the attainment",
    },
    fiscal_start: fiscalStart,
    calendar,
  },
  returns: spilledTable(
    ["Perspective", "text"],
    ["Objectives", "number"],
    ["KPIs", "number"],
    ["Score", "share"],
    ["Status", "text"],
    ["Worst", "text"],
  ),
  examples: [
    {
      title: "Measures of three perspectives; nothing is planned for learning",
      inputs: {
        range: [
          ["Perspective", "Objective", "Measure", "Target", "Actual"],
          ["Financial", "Grow revenue", "Revenue growth", 0.12, 0.14],
          ["", "Improve cash generation", "Free cash flow, M$", 2, 1.8],
          ["Customer", "Raise loyalty", "Customers who stay", 0.92, 0.9],
          ["Internal process", "Deliver on time", "Orders on time", 0.95, 0.76],
        ],
      },
      result: [
        ["Financial", 2, 2, 0.95, "At risk", "At risk"],
        ["Customer", 1, 1, 0.978260869565217, "At risk", "At risk"],
        ["Internal process", 1, 1, 0.8, "Off track", "Off track"],
        ["Learning and growth", 0, 0, "", "No data", "Empty perspective"],
      ],
    },
    {
      title: "German names, KPIs without objectives, and a perspective of the company's own",
      inputs: {
        range: [
          ["Perspektive", "KPI", "Richtung", "Ziel", "Ist"],
          ["Finanzen", "EBIT, Mio. €", "up", 4, 4.2],
          ["Kunden", "Reklamationen", "down", 20, 25],
          ["Interne Prozesse", "Durchlaufzeit, Tage", "down", 5, 5],
          ["Lernen und Entwicklung", "Schulungstage", "up", 4, ""],
          ["Nachhaltigkeit", "CO₂, t", "down", 100, 95],
        ],
      },
      result: [
        ["Finanzen", 0, 1, 1, "On track", "On track"],
        ["Kunden", 0, 1, 0.8, "Off track", "Off track"],
        ["Interne Prozesse", 0, 1, 1, "On track", "On track"],
        ["Lernen und Entwicklung", 0, 1, "", "No data", "No data"],
        ["Nachhaltigkeit", 0, 1, 1, "On track", "On track"],
      ],
    },
  ],
  evaluate: ({ range, as_of, rule, fiscal_start, calendar }) => {
    const fiscal = parseFiscalCalendar(fiscal_start, calendar);
    const { keyResults, kpis } = readMeasures(range, fiscal);
    return scorecardOf(keyResults, kpis, readJudging(as_of, rule, "", fiscal)).map((answer): Cell[] => {
      const { perspective, objectives, kpis: count, score, status, worst, refusal } = answer;
      return [
        perspective || "(no perspective)",
        objectives,
        count,
        refusal ? toCellError(refusal) : numberOrBlank(score),
        status === undefined ? "" : defaultLabels[status],
        worst !== undefined ? defaultLabels[worst] : objectives + count === 0 ? "Empty perspective" : "",
      ];
    });
  },
});

/** The headings decide whether a scorecard is made of key results or of KPIs. */
function readMeasures(
  range: Range,
  calendar: FiscalCalendar,
): {
  readonly keyResults: readonly KeyResult[];
  readonly kpis: readonly Kpi[];
} {
  const kind = recogniseTable(range)?.kind;
  return kind === "okr" || kind === "objectives"
    ? { keyResults: readKeyResultTable(range).keyResults, kpis: [] }
    : { keyResults: [], kpis: readKpiTable(range, calendar).kpis };
}
