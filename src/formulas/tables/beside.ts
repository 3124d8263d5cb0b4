import type { Cell } from "../../cells/Cell";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import type { KeyResult } from "../../core/model/KeyResult";
import { groupByObjective } from "../../core/objective/groupByObjective";
import { judgeObjective } from "../../core/objective/judgeObjective";
import type { KeyResultAnswer } from "../../core/objective/KeyResultAnswer";
import { keyResultJudge } from "../../core/objective/keyResultJudge";
import { formula } from "../definition/formula";
import { readLabels } from "../definition/readLabels";
import { spilledTable } from "../definition/Returns";
import { besideRows } from "./besideRows";
import { readJudging, tableJudging } from "./judgingParameters";
import { numberOrBlank } from "./numberOrBlank";

const headings = ["Score", "Expected", "Status", "Note"] as const;

export const beside = formula({
  name: "OKR.BESIDE",
  group: "Tables",
  summary:
    "Score, expected share, status and note to stand beside a table: typed into its heading row, each result comes to stand on the row of its key result, with nothing beside blank rows, lines and totals.",
  parameters: tableJudging,
  returns: spilledTable(
    [headings[0], "share"],
    [headings[1], "share"],
    [headings[2], "text"],
    [headings[3], "text"],
  ),
  examples: [
    {
      title: "Lines that name an objective, and a blank row, stay without a result",
      inputs: {
        range: [
          ["Key result", "Start", "Current", "Target"],
          ["Close the books faster", "", "", ""],
          ["Days to close", 9, 7, 5],
          ["Late postings", 40, 28, 10],
          ["", "", "", ""],
          ["Get paid sooner", "", "", ""],
          ["Days sales outstanding", 52, 51, 42],
        ],
        as_of: "2026-02-15",
        period: "2026-Q1",
      },
      result: [
        ["", "", "", ""],
        [0.5, 0.50561797752809, "On track", ""],
        [0.4, 0.50561797752809, "At risk", ""],
        ["", "", "", ""],
        ["", "", "", ""],
        [0.1, 0.50561797752809, "Off track", ""],
      ],
    },
    {
      title: "Several key results on one row: the row is judged as their objective",
      inputs: {
        range: [
          ["Objective", "KR 1", "KR 1 Current", "KR 1 Target", "KR 2", "KR 2 Current", "KR 2 Target"],
          ["Suppliers trust us", "Paid on time, %", 80, 100, "Suppliers asked", 30, 50],
          ["Budgets have owners", "Owners named", 24, 24, "Owners trained", "", 24],
        ],
      },
      result: [
        [0.7, "", "On track", "held back most by Suppliers asked"],
        [1, "", "Achieved", "1 of 2 key results have data"],
      ],
    },
  ],
  evaluate: ({ range, as_of, rule, period: label, labels: words, fiscal_start, calendar }) => {
    const judging = readJudging(as_of, rule, label, parseFiscalCalendar(fiscal_start, calendar));
    const judge = keyResultJudge(judging);
    const statusWords = readLabels(words);
    const { headingRows, keyResults } = readKeyResultTable(range);
    const results = new Map<number, Cell[]>();
    for (const [row, together] of byRow(keyResults)) {
      const answers = together.map(judge);
      const { score, expected, status, notes } =
        answers.length === 1 ? answers[0]! : asObjective(together, answers, judging.rule);
      results.set(row, [
        numberOrBlank(score),
        numberOrBlank(expected),
        status === undefined ? "" : statusWords[status],
        notes.join("; "),
      ]);
    }
    return besideRows(headings, headingRows, results);
  },
});

function byRow(keyResults: readonly KeyResult[]): ReadonlyMap<number, KeyResult[]> {
  const rows = new Map<number, KeyResult[]>();
  for (const keyResult of keyResults) {
    const together = rows.get(keyResult.row);
    if (together) together.push(keyResult);
    else rows.set(keyResult.row, [keyResult]);
  }
  return rows;
}

/** The key results of one row are those of one objective. */
function asObjective(
  keyResults: readonly KeyResult[],
  answers: readonly KeyResultAnswer[],
  rule: Parameters<typeof judgeObjective>[2],
): Pick<KeyResultAnswer, "score" | "expected" | "status" | "notes"> {
  const [group] = groupByObjective(keyResults);
  const { score, expected, status, weakest, withData, refusal } = judgeObjective(group!, answers, rule);
  const notes = answers.flatMap(({ keyResult, notes: own }) =>
    own.map((note) => `${keyResult.title}: ${note}`),
  );
  if (weakest !== undefined && withData > 1) notes.unshift(`held back most by ${weakest.keyResult.title}`);
  if (withData < answers.length) notes.unshift(`${withData} of ${answers.length} key results have data`);
  if (refusal !== undefined) notes.unshift(refusal.message);
  return { score, expected, status, notes };
}
