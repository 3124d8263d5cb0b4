import { FormulaError } from "../../core/errors/FormulaError";
import { Benchmark } from "../../core/kpi/Benchmark";
import type { Column } from "../definition/Column";
import { eachRowOf } from "../definition/eachRow";
import { finishedNumber } from "../definition/finishedRows";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { numbers, optional } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { direction } from "./direction";
import { directionReader } from "./directionReader";

export const benchmark = formula({
  name: "OKR.KPI.BENCHMARK",
  group: "KPIs",
  summary:
    "Where each value stands among its peers: the share that is worse (ties count half), the quartile with 1 the best, the rank, and the gap to the median.",
  parameters: {
    value: numbers("One's own value; blank answers blank"),
    peers: numbers(
      "Values of the others, in the same unit, one's own not among them; blank ones are left out",
      {
        series: "peers",
      },
    ),
    direction: optional(direction, "up"),
  },
  returns: rowWise(
    ["Percentile", "share"],
    ["Quartile", "number"],
    ["Rank", "number"],
    ["Gap to median", "number"],
  ),
  examples: [
    {
      title: "A net promoter score of 45 among eight competitors",
      inputs: { value: 45, peers: [[12], [20], [31], [38], [45], [47], [52], [60]] },
      result: [[0.5625, 2, 4, 3.5]],
    },
    {
      title: "Days to close the books in two divisions, where fewer are better",
      inputs: { value: [[3], [9]], peers: [[4], [6], [8], [10]], direction: "down" },
      result: [
        [1, 1, 1, -4],
        [0.25, 3, 4, 2],
      ],
    },
  ],
  evaluate: ({ value, peers, direction }, rows) => {
    const others = new Benchmark(peerValues(peers));
    const directionAt = directionReader("up");
    return eachRowOf(rows, 4, (row) => {
      const own = numberAt(value, row);
      if (own !== own) return ["", "", "", ""];
      const way = directionAt(direction, row);
      if (way === "hold") {
        throw new FormulaError(
          "#VALUE!",
          "a benchmark needs the direction up or down; for a level to hold, compare the distances from the target",
        );
      }
      const { percentile, quartile, rank, gap } = others.standing(own, way);
      return [
        finishedNumber(percentile),
        finishedNumber(quartile),
        finishedNumber(rank),
        finishedNumber(gap),
      ];
    });
  },
});

function peerValues(peers: Column): Float64Array {
  const values = new Float64Array(peers.length);
  let count = 0;
  for (let row = 0; row < peers.length; row += 1) {
    const value = numberAt(peers, row);
    if (value !== value) continue;
    values[count] = value;
    count += 1;
  }
  if (count === 0) throw new FormulaError("#N/A", "peers needs one value or more, all cells are blank");
  return values.subarray(0, count);
}
