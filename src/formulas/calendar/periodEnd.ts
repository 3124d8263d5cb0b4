import { eachRow } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { dates } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { boundary } from "./boundary";
import { cadence, calendar, fiscalStart } from "./fiscalParameters";
import { periodReader } from "./periodReader";

export const periodEnd = formula({
  name: "OKR.PERIOD.END",
  group: "Calendar",
  summary: "The last day of the period each date lies in.",
  parameters: {
    date: dates("A date; blank answers blank"),
    cadence,
    fiscal_start: fiscalStart,
    calendar,
  },
  returns: rowWise(["End", "date"]),
  examples: [
    {
      title:
        "Key results that begin in February fall due with the quarter and with the half: 31 March, 30 June 2026",
      inputs: { date: "2026-02-15", cadence: [["quarter"], ["half"]] },
      result: [[46112], [46203]],
    },
    {
      title: "A fiscal year that ends on the last Saturday of September: 30 September 2023, after 53 weeks",
      inputs: { date: "2022-09-25", cadence: "year", calendar: "4-4-5 last Saturday of September" },
      result: [[45199]],
    },
  ],
  evaluate: ({ date, cadence, fiscal_start, calendar }, rows) =>
    eachRow(
      rows,
      periodReader(date, cadence, fiscal_start, calendar, ({ end }) => boundary(end)),
    ),
});
