import type { Cell } from "../../cells/Cell";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { groupByObjective } from "../../core/objective/groupByObjective";
import { judgeObjective } from "../../core/objective/judgeObjective";
import { keyResultJudge } from "../../core/objective/keyResultJudge";
import { formula } from "../definition/formula";
import { readLabels } from "../definition/readLabels";
import { spilledTable } from "../definition/Returns";
import { toCellError } from "../definition/toCellError";
import { readJudging, tableJudging } from "./judgingParameters";
import { numberOrBlank } from "./numberOrBlank";

export const objectives = formula({
  name: "OKR.OBJECTIVES",
  group: "Tables",
  summary:
    "The objectives of a table, each with the weighted mean of its key results, what is expected by now, its status, and the key result that holds it back.",
  parameters: tableJudging,
  returns: spilledTable(
    ["Objective", "text"],
    ["Key results", "number"],
    ["With data", "number"],
    ["Score", "share"],
    ["Expected", "share"],
    ["Status", "text"],
    ["Weakest key result", "text"],
  ),
  examples: [
    {
      title: "Two objectives of a finance team half way through the quarter",
      inputs: {
        range: [
          ["Objective", "Key result", "Start", "Current", "Target", "Weight"],
          ["The close is quick and calm", "Days to close", 10, 8, 5, 0.6],
          ["The close is quick and calm", "Corrections after close", 40, 18, 10, 0.4],
          ["Managers trust the forecast", "Forecast error, %", 12, 9, 6, ""],
          ["Managers trust the forecast", "Managers who use it", 20, "", 60, ""],
        ],
        as_of: "2026-02-15",
        period: "2026-Q1",
      },
      result: [
        [
          "The close is quick and calm",
          2,
          2,
          0.533333333333333,
          0.50561797752809,
          "On track",
          "Days to close",
        ],
        ["Managers trust the forecast", 2, 1, 0.5, 0.50561797752809, "On track", "Forecast error, %"],
      ],
    },
    {
      title: "At the end of the quarter, commitments are held to 1",
      inputs: {
        range: [
          ["Objective", "Key result", "Target", "Current", "Type"],
          ["Suppliers are paid on time", "Invoices paid on time, %", 98, 90, "committed"],
          ["Suppliers are paid on time", "Suppliers asked", 50, 50, "committed"],
        ],
      },
      result: [
        ["Suppliers are paid on time", 2, 2, 0.959183673469388, "", "At risk", "Invoices paid on time, %"],
      ],
    },
  ],
  evaluate: ({ range, as_of, rule, period: label, labels: words, fiscal_start, calendar }) => {
    const judging = readJudging(as_of, rule, label, parseFiscalCalendar(fiscal_start, calendar));
    const judge = keyResultJudge(judging);
    const statusWords = readLabels(words);
    return groupByObjective(readKeyResultTable(range).keyResults).map((group): Cell[] => {
      const { title, withData, score, expected, status, weakest, refusal } = judgeObjective(
        group,
        group.keyResults.map(judge),
        judging.rule,
      );
      return [
        title || "(no objective)",
        group.keyResults.length,
        withData,
        refusal ? toCellError(refusal) : numberOrBlank(score),
        numberOrBlank(expected),
        status === undefined ? "" : statusWords[status],
        weakest === undefined ? "" : weakest.keyResult.title || weakest.keyResult.id,
      ];
    });
  },
});
