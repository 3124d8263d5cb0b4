import { cadences } from "../../core/calendar/FiscalCalendar";
import { FormulaError } from "../../core/errors/FormulaError";
import { phasePath } from "../../core/phase/phasePath";
import { formula } from "../definition/formula";
import { oneNumber, oneWord, requiredDate, requiredNumber } from "../definition/parameters";
import { spilledTable } from "../definition/Returns";

export const phase = formula({
  name: "OKR.PHASE",
  group: "Over time",
  summary:
    "A plan for one key result: where it should be at the end of each week, month or quarter, with the step to get there. Nothing is rounded, and the last row is the target on the due date.",
  parameters: {
    target: requiredNumber("Value to reach on the due date, in its own unit"),
    start_date: requiredDate("First day of the way"),
    due_date: requiredDate("Last day of the way"),
    start: oneNumber("Value it starts from, in the same unit", "0", 0),
    cadence: oneWord(
      "How often it is reported: at the end of each calendar day, week (Sunday), month, quarter, half or year; 400 rows at most",
      cadences,
      "month",
    ),
  },
  returns: spilledTable(["Date", "date"], ["Planned", "number"], ["Step", "number"]),
  examples: [
    {
      title: "Five new sites in a year, by quarter: one and a quarter each, not one",
      inputs: { target: 5, start_date: "2026-01-01", due_date: "2026-12-31", cadence: "quarter" },
      result: [
        [46112, 1.25, 1.25],
        [46203, 2.5, 1.25],
        [46295, 3.75, 1.25],
        [46387, 5, 1.25],
      ],
    },
    {
      title: "Waiting time from 60 to 30 minutes, begun in the middle of April: half of it counts",
      inputs: { target: 30, start_date: "2026-04-16", due_date: "2026-06-30", start: 60 },
      result: [
        [46142, 54, -6],
        [46173, 42, -12],
        [46203, 30, -12],
      ],
    },
  ],
  evaluate: ({ target, start_date, due_date, start, cadence }) => {
    const missing = Object.entries({ target, start_date, due_date }).find(([, value]) => Number.isNaN(value));
    if (missing !== undefined) {
      throw new FormulaError("#VALUE!", `OKR.PHASE needs ${missing[0]}; the cell is blank`);
    }
    return phasePath(target, start_date, due_date, start, cadence).map(({ date, planned, step }) => [
      date,
      planned,
      step,
    ]);
  },
});
