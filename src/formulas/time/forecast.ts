import { fitLine } from "../../core/forecast/fitLine";
import { forecastMethods } from "../../core/forecast/Line";
import { predictionBand } from "../../core/forecast/predictionBand";
import { valueAt } from "../../core/forecast/valueAt";
import { FormulaError } from "../../core/errors/FormulaError";
import { dateAt } from "../definition/dateAt";
import { eachRow, eachRowOf } from "../definition/eachRow";
import { finishedNumber } from "../definition/finishedRows";
import { formula } from "../definition/formula";
import { dates, numbers, oneNumber, oneWord } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { readPoints } from "./readPoints";

export const forecast = formula({
  name: "OKR.FORECAST",
  group: "Over time",
  summary:
    "Where the value will be on each date, if it goes on as the check-ins so far; with a level, also how low and how high a single new value may come out.",
  parameters: {
    dates: dates("Dates of the check-ins, in any order; of several on one date the last counts", {
      series: "history",
    }),
    values: numbers("Values of the check-ins; blank ones are skipped, one without a date is refused", {
      series: "history",
    }),
    at_date: dates("Dates to forecast; blank answers blank"),
    method: oneWord(
      "linear (the straight line through all check-ins), last pace (from the first to the latest), or flat (the latest stays)",
      forecastMethods,
    ),
    level: oneNumber(
      "How sure the range from low to high should be, e.g. 0.8 for 80 %; it needs three check-ins and method linear, else low and high stay blank",
      "no range",
      undefined,
    ),
  },
  returns: rowWise(["Forecast", "number"], ["Low", "number"], ["High", "number"]),
  examples: [
    {
      title: "Ten more subscribers a day: where two later dates will find it",
      inputs: {
        dates: [["2026-04-01"], ["2026-04-02"], ["2026-04-04"]],
        values: [[100], [110], [130]],
        at_date: [["2026-04-10"], ["2026-04-30"]],
      },
      result: [[190], [390]],
    },
    {
      title:
        "Monthly recurring revenue at the year's end, with the range that holds it four times out of five",
      inputs: {
        dates: [["2026-01-31"], ["2026-02-28"], ["2026-03-31"], ["2026-04-30"], ["2026-05-31"]],
        values: [[20.1], [20.9], [22.4], [22.8], [24.2]],
        at_date: "2026-12-31",
        level: 0.8,
      },
      result: [[31.3075164408, 29.9721522276, 32.6428806541]],
    },
  ],
  evaluate: ({ dates: days, values, at_date, method, level }, rows) => {
    if (level !== undefined && !(level > 0 && level < 1)) {
      throw new FormulaError("#NUM!", `level needs a share between 0 and 1, such as 0.8, got ${level}`);
    }
    const line = fitLine(readPoints(days, values), method);
    const at = (row: number): number | "" => {
      const day = dateAt(at_date, row);
      return day === day ? valueAt(line, day) : "";
    };
    if (level === undefined) return eachRow(rows, at);
    const band = predictionBand(line, level);
    return eachRowOf(rows, 3, (row) => {
      const value = at(row);
      if (value === "") return ["", "", ""];
      if (band === undefined) return [finishedNumber(value), "", ""];
      const width = band(dateAt(at_date, row));
      return [finishedNumber(value), finishedNumber(value - width), finishedNumber(value + width)];
    });
  },
});
