import { variance as varianceOf, varianceSigns, varianceUnits } from "../../core/kpi/variance";
import { eachRowOf } from "../definition/eachRow";
import { finishedNumber } from "../definition/finishedRows";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { numbers, oneWord, optional } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { direction } from "./direction";
import { directionReader } from "./directionReader";

export const variance = formula({
  name: "OKR.KPI.VARIANCE",
  group: "KPIs",
  summary:
    "How far each actual is from its plan: the difference, its share of the plan, and whether that is favourable. A plan of 0 has no share.",
  parameters: {
    actual: numbers("Value reported; blank answers blank"),
    plan: numbers("Value planned, in the same unit; blank answers blank"),
    direction: optional(direction, "none: the reading is Above plan or Below plan"),
    sign: oneWord(
      "actual-plan keeps the sign of the arithmetic (IBCS); favourable-positive makes every favourable difference positive",
      varianceSigns,
    ),
    unit: oneWord(
      "share for amounts; points or bps (basis points) for percentages, given as 47% or 0.47: they differ in points, and a percentage of a percentage is left out",
      varianceUnits,
    ),
  },
  returns: rowWise(["Difference", "number"], ["Share", "share"], ["Reading", "text"]),
  examples: [
    {
      title: "Revenue 10,000 under budget, costs of goods 2,000 under, operating expense 5,000 over",
      inputs: {
        actual: [[90000], [38000], [25000]],
        plan: [[100000], [40000], [20000]],
        direction: [["up"], ["down"], ["down"]],
      },
      result: [
        [-10000, -0.1, "Unfavourable"],
        [-2000, -0.05, "Favourable"],
        [5000, 0.25, "Unfavourable"],
      ],
    },
    {
      title: "The same costs where positive means favourable",
      inputs: {
        actual: [[38000], [25000]],
        plan: [[40000], [20000]],
        direction: "down",
        sign: "favourable-positive",
      },
      result: [
        [2000, 0.05, "Favourable"],
        [-5000, -0.25, "Unfavourable"],
      ],
    },
    {
      title: "Gross margin of 45.7 % against 47 %: 130 basis points less",
      inputs: { actual: 0.457, plan: 0.47, direction: "up", unit: "bps" },
      result: [[-130, "", "Unfavourable"]],
    },
    {
      title: "Without a direction, and with a plan of 0",
      inputs: { actual: [[28], [5]], plan: [[30], [0]] },
      result: [
        [-2, -0.066666666666667, "Below plan"],
        [5, "", "Above plan"],
      ],
    },
  ],
  evaluate: ({ actual, plan, direction, sign, unit }, rows) => {
    const directionAt = directionReader("none");
    return eachRowOf(rows, 3, (row) => {
      const value = numberAt(actual, row);
      const planned = numberAt(plan, row);
      if (value !== value || planned !== planned) return ["", "", ""];
      const way = directionAt(direction, row);
      const { difference, share, reading } = varianceOf(
        value,
        planned,
        way === "none" ? undefined : way,
        sign,
        unit,
      );
      return [finishedNumber(difference), share === undefined ? "" : finishedNumber(share), reading];
    });
  },
});
