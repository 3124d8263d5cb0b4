import type { Cell } from "../../cells/Cell";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import type { KeyResult } from "../../core/model/KeyResult";
import { keyResultJudge } from "../../core/objective/keyResultJudge";
import { formula } from "../definition/formula";
import { readLabels } from "../definition/readLabels";
import { spilledTable } from "../definition/Returns";
import { readJudging, tableJudging } from "./judgingParameters";
import { numberOrBlank } from "./numberOrBlank";

export const table = formula({
  name: "OKR.TABLE",
  group: "Tables",
  summary:
    "A whole table of key results judged at once: score, expected share, status and a note for each row, in the order of the sheet.",
  parameters: tableJudging,
  returns: spilledTable(
    ["Objective", "text"],
    ["Key result", "text"],
    ["Owner", "text"],
    ["Start", "number"],
    ["Current", "number"],
    ["Target", "number"],
    ["Weight", "number"],
    ["Due", "date"],
    ["Score", "share"],
    ["Expected", "share"],
    ["Status", "text"],
    ["Note", "text"],
  ),
  examples: [
    {
      title: "Half way through the quarter: one on pace, one that falls, one without a value yet",
      inputs: {
        range: [
          ["Objective", "Key result", "Owner", "Start", "Current", "Target"],
          ["Patients register without waiting", "Uptime of the registration", "Ida", 0.5, 0.85, 0.99],
          ["", "Response time, hours", "Jon", 6, 5, 2],
          ["", "NPS of patients", "Ida", 32, "", 42],
        ],
        as_of: "2026-02-15",
        period: "2026-Q1",
      },
      result: [
        [
          "Patients register without waiting",
          "Uptime of the registration",
          "Ida",
          0.5,
          0.85,
          0.99,
          "",
          46112,
          0.714285714285714,
          0.50561797752809,
          "On track",
          "",
        ],
        [
          "Patients register without waiting",
          "Response time, hours",
          "Jon",
          6,
          5,
          2,
          "",
          46112,
          0.25,
          0.50561797752809,
          "Off track",
          "",
        ],
        [
          "Patients register without waiting",
          "NPS of patients",
          "Ida",
          32,
          "",
          42,
          "",
          46112,
          "",
          0.50561797752809,
          "No data",
          "",
        ],
      ],
    },
    {
      title: "Without dates, graded as Google does; what can't be scored says why",
      inputs: {
        range: [
          ["Key result", "Target", "Current", "Start"],
          ["New accounts", 10, 7, ""],
          ["Churn", 0.03, 0.05, ""],
        ],
      },
      result: [
        ["", "New accounts", "", "", 7, 10, "", "", 0.7, "", "On track", ""],
        [
          "",
          "Churn",
          "",
          "",
          0.05,
          0.03,
          "",
          "",
          "",
          "",
          "No data",
          "needs a start, because the current value (0.05) is above the target (0.03); write where it began",
        ],
      ],
    },
  ],
  evaluate: ({ range, as_of, rule, period: label, labels: words, fiscal_start, calendar }) => {
    const judge = keyResultJudge(
      readJudging(as_of, rule, label, parseFiscalCalendar(fiscal_start, calendar)),
    );
    const statusWords = readLabels(words);
    return readKeyResultTable(range).keyResults.map((keyResult): Cell[] => {
      const { due, score, expected, status, notes } = judge(keyResult);
      const { objective, objectiveId, title, id, owner, start, current, weight, written } = keyResult;
      return [
        objective || objectiveId,
        title || id,
        owner,
        start ?? written?.start ?? "",
        current ?? written?.current ?? "",
        targetOf(keyResult),
        weight ?? "",
        due ?? "",
        numberOrBlank(score),
        numberOrBlank(expected),
        status === undefined ? "" : statusWords[status],
        notes.join("; "),
      ];
    });
  },
});

/** A range to stay in is shown as it would be written. */
function targetOf({ target, low, high, written }: KeyResult): Cell {
  if (target !== undefined) return target;
  if (low !== undefined || high !== undefined) return `${low ?? ""}–${high ?? ""}`;
  return written?.target ?? "";
}
