import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { recogniseTable } from "../../cells/tables/recogniseTable";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { lintKeyResults } from "../../core/coach/lintKeyResults";
import { lintKpis } from "../../core/coach/lintKpis";
import { FormulaError } from "../../core/errors/FormulaError";
import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { formula } from "../definition/formula";
import { oneNumber, table } from "../definition/parameters";
import { spilledTable } from "../definition/Returns";

export const lint = formula({
  name: "OKR.LINT",
  group: "Tables",
  summary:
    "A coach's findings on a table of key results or KPIs: what is weak or contradictory, why it matters, and how to mend it.",
  parameters: {
    range: table("The table with its header row, as it is: key results with their objectives, or KPIs"),
    max_key_results: oneNumber("Most key results under one objective; some teach 3, most 3 to 5", "5", 5),
    fiscal_start: fiscalStart,
    calendar,
  },
  returns: spilledTable(
    ["Row", "number"],
    ["Severity", "text"],
    ["Finding", "text"],
    ["Why", "text"],
    ["Fix", "text"],
  ),
  examples: [
    {
      title: "A number in the objective, and a key result that is a task",
      inputs: {
        range: [
          ["Objective", "Key result", "Owner", "Unit", "Start", "Target", "Period"],
          ["Grow revenue by 15%", "Customers who renew", "Ada", "%", 0.8, 0.9, "2026-Q1"],
          ["", "Launch the new pricing page", "Ben", "pages", 0, 1, "2026-Q1"],
        ],
      },
      result: [
        [
          2,
          "warning",
          "Objective contains a number (15%)",
          "An objective says where to go; how far is for its key results",
          "Move 15% into a key result",
        ],
        [
          3,
          "warning",
          "Output rather than outcome",
          "It can be done without any effect",
          "Ask what it should change and for whom, and measure that",
        ],
      ],
    },
    {
      title: "Two numbers that leave no way to go",
      inputs: {
        range: [
          ["Objective", "Key result", "Owner", "Unit", "Start", "Target", "Due"],
          ["Cash is never a worry", "Days sales outstanding", "Ada", "days", 45, 38, "2026-03-31"],
          ["", "Share of invoices paid", "Ben", "%", 0.95, 0.95, "2026-03-31"],
        ],
      },
      result: [
        [
          3,
          "error",
          "Start equals target (0.95)",
          "There is no way to go, so there is no score",
          "Correct one of them, or use kind at least or at most to hold a level",
        ],
      ],
    },
  ],
  evaluate: ({ range, max_key_results, fiscal_start, calendar }) => {
    if (!(max_key_results >= 1)) {
      throw new FormulaError("#NUM!", `max_key_results needs 1 or more, got ${max_key_results}`);
    }
    const fiscal = parseFiscalCalendar(fiscal_start, calendar);
    const findings =
      recogniseTable(range)?.kind === "kpi"
        ? lintKpis(readKpiTable(range, fiscal).kpis)
        : lintKeyResults(readKeyResultTable(range).keyResults, max_key_results, fiscal);
    return findings.map(({ row, severity, finding, why, fix }) => [row, severity, finding, why, fix]);
  },
});
