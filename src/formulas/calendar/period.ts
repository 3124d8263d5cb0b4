import { periodLabel } from "../../core/calendar/periodLabel";
import { eachRow } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { dates } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { cadence, calendar, fiscalStart } from "./fiscalParameters";
import { periodReader } from "./periodReader";

export const period = formula({
  name: "OKR.PERIOD",
  group: "Calendar",
  summary:
    "The name of the period each date lies in: 2026-M03, 2026-Q1 or 2026-W07 in a calendar year, FY26 Q3 in a fiscal one. The names sort, and none is taken for a date.",
  parameters: {
    date: dates("A date; blank answers blank"),
    cadence,
    fiscal_start: fiscalStart,
    calendar,
  },
  returns: rowWise(["Period", "text"]),
  examples: [
    {
      title: "A fiscal year that begins in July: March 2026 lies in its third quarter",
      inputs: { date: [["2026-03-31"], [""], ["2026-07-01"]], cadence: "quarter", fiscal_start: 7 },
      result: [["FY26 Q3"], [""], ["FY27 Q1"]],
    },
    {
      title: "Month, ISO week, quarter, half and year of one day",
      inputs: { date: "2026-03-31", cadence: [["month"], ["week"], ["quarter"], ["half"], ["year"]] },
      result: [["2026-M03"], ["2026-W14"], ["2026-Q1"], ["2026-H1"], ["2026"]],
    },
    {
      title: "The retail calendar of 2023 has a 53rd week, which belongs to period 12",
      inputs: {
        date: [["2024-02-03"], ["2024-02-04"]],
        cadence: "month",
        fiscal_start: "first",
        calendar: "4-5-4 nearest Saturday to January 31",
      },
      result: [["FY23 P12"], ["FY24 P01"]],
    },
  ],
  evaluate: ({ date, cadence, fiscal_start, calendar }, rows) =>
    eachRow(rows, periodReader(date, cadence, fiscal_start, calendar, periodLabel)),
});
