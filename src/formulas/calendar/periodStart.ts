import { eachRow } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { dates } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { boundary } from "./boundary";
import { cadence, calendar, fiscalStart } from "./fiscalParameters";
import { periodReader } from "./periodReader";

export const periodStart = formula({
  name: "OKR.PERIOD.START",
  group: "Calendar",
  summary: "The first day of the period each date lies in.",
  parameters: {
    date: dates("A date; blank answers blank"),
    cadence,
    fiscal_start: fiscalStart,
    calendar,
  },
  returns: rowWise(["Start", "date"]),
  examples: [
    {
      title:
        "Quarter and year of 15 February 2026 with a year from April on: 1 January 2026 and 1 April 2025",
      inputs: { date: "2026-02-15", cadence: [["quarter"], ["year"]], fiscal_start: 4 },
      result: [[46023], [45748]],
    },
    {
      title: "Start of the month that each report came in",
      inputs: { date: [["2026-02-28"], [""], ["2026-03-01"]] },
      result: [[46054], [""], [46082]],
    },
  ],
  evaluate: ({ date, cadence, fiscal_start, calendar }, rows) =>
    eachRow(
      rows,
      periodReader(date, cadence, fiscal_start, calendar, ({ start }) => boundary(start)),
    ),
});
