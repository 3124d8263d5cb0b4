import { attainment as attainmentOf } from "../../core/kpi/attainment";
import { eachNumber } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { numbers, optional } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { direction } from "./direction";
import { directionReader } from "./directionReader";

export const attainment = formula({
  name: "OKR.KPI.ATTAINMENT",
  group: "KPIs",
  summary:
    "How much of its target each KPI attains, 1 = met: actual ÷ target, target ÷ actual where lower is better, or 1 less the distance where a level is held.",
  parameters: {
    actual: numbers("Value reported, in the KPI's unit; blank answers blank"),
    target: numbers("Value it should have, in the same unit; blank answers blank"),
    direction: optional(direction, "up"),
  },
  returns: rowWise(["Attainment", "share"]),
  examples: [
    {
      title: "Revenue of 485,230 against 500,000, and 16 days to close the books where 15 is the target",
      inputs: {
        actual: [[485230], [16]],
        target: [[500000], [15]],
        direction: [["up"], ["Lower is better"]],
      },
      result: [[0.97046], [0.9375]],
    },
    {
      title: "Stock held at 50: ten percent too much counts like ten percent too little",
      inputs: { actual: [[55], [50], [45]], target: 50, direction: "hold" },
      result: [[0.9], [1], [0.9]],
    },
    {
      title: "A loss planned at 100 has no share of a target",
      inputs: { actual: [[-50], [80]], target: [[-100], [100]] },
      result: [
        [
          {
            error: "#N/A",
            message:
              "attainment needs a target above 0, got -100; use OKR.KPI.VARIANCE for the difference, or OKR.KPI.STATUS, which answers all the same",
          },
        ],
        [0.8],
      ],
    },
  ],
  evaluate: ({ actual, target, direction }, rows) => {
    const directionAt = directionReader("up");
    return eachNumber(rows, (row) => {
      const value = numberAt(actual, row);
      const goal = numberAt(target, row);
      if (value !== value || goal !== goal) return NaN;
      return attainmentOf(value, goal, direction.given ? directionAt(direction, row) : "up");
    });
  },
});
