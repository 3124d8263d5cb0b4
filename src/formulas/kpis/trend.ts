import { FormulaError } from "../../core/errors/FormulaError";
import { kpiTrend } from "../../core/kpi/kpiTrend";
import { readDirection } from "../../core/kpi/readDirection";
import { directions } from "../../core/kpi/directions";
import { formula } from "../definition/formula";
import { oneOf } from "../definition/optionReader";
import { dates, numbers, oneNumber, oneText } from "../definition/parameters";
import { quote } from "../definition/quote";
import { spilledTable } from "../definition/Returns";
import { latestPoints } from "./latestPoints";

const log = { series: "log" };

export const trend = formula({
  name: "OKR.KPI.TREND",
  group: "KPIs",
  summary:
    "Where a KPI is heading over its last periods: Improving, Worsening or Flat (the line through them moves by no more than 2 % of their mean size), and the slope of that line.",
  parameters: {
    dates: dates("Date of each report, in any order", log),
    values: numbers("Value of each report; blank ones are left out", log),
    direction: oneText(
      "Which way is better: up, down, or hold, which improves as the values near the target",
      "up",
      directions,
    ),
    periods: oneNumber("How many of the latest periods count, 2 or more", "6", 6),
    target: oneNumber("The level to hold, in the KPI's unit; only hold needs it", "none", undefined),
  },
  returns: spilledTable(["Trend", "text"], ["Slope per period", "number"]),
  examples: [
    {
      title: "Churn fell from 3.4 % to 2.8 % in half a year, about 0.13 points a month",
      inputs: {
        dates: [
          ["2026-01-31"],
          ["2026-02-28"],
          ["2026-03-31"],
          ["2026-04-30"],
          ["2026-05-31"],
          ["2026-06-30"],
        ],
        values: [[0.034], [0.033], [0.031], [0.031], [0.029], [0.028]],
        direction: "down",
      },
      result: [["Improving", -0.0012]],
    },
    {
      title: "A satisfaction around 82 that wobbles is flat",
      inputs: {
        dates: [["2026-04-30"], ["2026-05-31"], ["2026-06-30"]],
        values: [[82], [81], [82.5]],
        periods: 3,
      },
      result: [["Flat", 0.25]],
    },
    {
      title: "Stock cover should stay at 30 days: coming down from 42 is an improvement",
      inputs: {
        dates: [["2026-04-30"], ["2026-05-31"], ["2026-06-30"]],
        values: [[42], [37], [33]],
        direction: "hold",
        target: 30,
      },
      result: [["Improving", -4.5]],
    },
  ],
  evaluate: ({ dates, values, direction, periods, target }) => {
    const way = direction === "" ? "up" : readDirection(direction.toLowerCase());
    if (way === undefined) {
      throw new FormulaError("#VALUE!", `direction needs ${oneOf(directions)}, got ${quote(direction)}`);
    }
    if (!(Number.isInteger(periods) && periods >= 2)) {
      throw new FormulaError("#NUM!", `periods needs a whole number of 2 or more, got ${periods}`);
    }
    const { trend, slope } = kpiTrend(latestPoints(dates, values, periods), way, target);
    return [[trend, slope]];
  },
});
