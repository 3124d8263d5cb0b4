import { dayCounts, expectedShare } from "../../core/expected/expectedShare";
import { stepShare } from "../../core/expected/stepShare";
import { dateAt } from "../definition/dateAt";
import { eachNumber } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { dates, oneWord, optional, pairs } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { readSteps } from "./readSteps";

export const expected = formula({
  name: "OKR.EXPECTED",
  group: "Scores",
  summary:
    "The share of the way that should be behind each key result by a date, 0 to 1: evenly from start to due date, or by the steps of a plan.",
  parameters: {
    start_date: dates("First day of the key result or its period; may be blank where steps are given"),
    due_date: dates("Last day, on which all of it is expected; may be blank where steps are given"),
    as_of: dates(
      "The day to look from; blank answers blank. Nothing reads the clock: point to a cell with the date",
    ),
    steps: optional(
      pairs(
        "Two columns, date and share expected from that day on (0 to 1, or 0% to 100%), in any order; they replace the even way",
      ),
      "evenly from start to due date",
    ),
    count: oneWord(
      "How days count: elapsed is 0 on the first day, inclusive counts the day itself as done",
      dayCounts,
    ),
  },
  returns: rowWise(["Expected", "share"]),
  examples: [
    {
      title:
        "The second quarter of 2026, seen on its first day, in the middle, on its last day, and long after",
      inputs: {
        start_date: "2026-04-01",
        due_date: "2026-06-30",
        as_of: [["2026-04-01"], ["2026-05-16"], ["2026-06-30"], ["2026-12-24"]],
      },
      result: [[0], [0.5], [1], [1]],
    },
    {
      title: "A product launch planned in steps: nothing before the beta, 30 % with it, all with the release",
      inputs: {
        start_date: "2026-01-01",
        due_date: "2026-12-31",
        as_of: [["2026-02-28"], ["2026-03-01"], ["2026-11-30"]],
        steps: [
          ["Date", "Share"],
          ["2026-03-01", 0.3],
          ["2026-10-01", "100%"],
        ],
      },
      result: [[0], [0.3], [1]],
    },
    {
      title: "A row without a due date, and one whose due date is before its start",
      inputs: {
        start_date: [["2026-01-01"], ["2026-04-01"]],
        due_date: [[""], ["2026-03-31"]],
        as_of: "2026-02-01",
      },
      result: [
        [""],
        [
          {
            error: "#NUM!",
            message:
              "expected share needs a due date on or after the start, got 2026-03-31 with a start on 2026-04-01; check both",
          },
        ],
      ],
    },
  ],
  evaluate: ({ start_date, due_date, as_of, steps, count }, rows) => {
    const plan = readSteps(steps);
    return eachNumber(rows, (row) => {
      const asOf = dateAt(as_of, row);
      return plan
        ? stepShare(plan.dates, plan.shares, asOf)
        : expectedShare(dateAt(start_date, row), dateAt(due_date, row), asOf, count);
    });
  },
});
