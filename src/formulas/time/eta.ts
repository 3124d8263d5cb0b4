import { dayReached } from "../../core/forecast/dayReached";
import { fitLine } from "../../core/forecast/fitLine";
import { forecastMethods } from "../../core/forecast/Line";
import { eachRow } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { dates, numbers, oneWord } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { readPoints } from "./readPoints";

export const eta = formula({
  name: "OKR.ETA",
  group: "Over time",
  summary:
    "The date on which each target is reached, if the value goes on as the check-ins so far; where a check-in has reached it already, the date of that one.",
  parameters: {
    dates: dates("Dates of the check-ins, in any order; of several on one date the last counts", {
      series: "history",
    }),
    values: numbers("Values of the check-ins; blank ones are skipped, one without a date is refused", {
      series: "history",
    }),
    target: numbers("Values to reach; above the first check-in it should rise, below it should fall"),
    method: oneWord(
      "linear (the straight line through all check-ins), last pace (from the first to the latest), or flat (the latest stays)",
      forecastMethods,
    ),
  },
  returns: rowWise(["Reached on", "date"]),
  examples: [
    {
      title: "Ten a day from 100: 120 was passed on 4 April, 155 comes on 7 April",
      inputs: {
        dates: [["2026-04-01"], ["2026-04-02"], ["2026-04-04"]],
        values: [[100], [110], [130]],
        target: [[120], [155]],
      },
      result: [[46116], [46119]],
    },
    {
      title: "Open defects should fall to 10 but grow",
      inputs: { dates: [["2026-04-01"], ["2026-04-11"]], values: [[40], [45]], target: 10 },
      result: [
        [
          {
            error: "#N/A",
            message: "never reaches 10: the values stand at 45 on 2026-04-11 and move away by 0.5 a day",
          },
        ],
      ],
    },
  ],
  evaluate: ({ dates: days, values, target, method }, rows) => {
    const points = readPoints(days, values);
    const line = fitLine(points, method);
    return eachRow(rows, (row) => {
      const goal = numberAt(target, row);
      return goal === goal ? dayReached(points, line, goal) : "";
    });
  },
});
