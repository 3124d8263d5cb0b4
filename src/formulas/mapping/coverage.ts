import { coverage as coverageOf } from "../../core/mapping/coverage";
import { formula } from "../definition/formula";
import { spilledTable } from "../definition/Returns";
import { mapParameters, readMapTables } from "./mapParameters";

export const coverage = formula({
  name: "OKR.COVERAGE",
  group: "Mapping",
  summary:
    "The gaps of a map: key results that no KPI feeds, KPIs that feed none, KPIs without data, and names in the map that mean nothing.",
  parameters: mapParameters,
  returns: spilledTable(["Finding", "text"], ["Id", "text"], ["Name", "text"]),
  examples: [
    {
      title: "A key result that nobody measures, a KPI that nobody uses, and a slip in the map",
      inputs: {
        key_results: [
          ["Key result id", "Key result", "Target"],
          ["KR-A", "Close within five days", 5],
          ["KR-B", "Managers who use the forecast", 60],
        ],
        kpis: [
          ["KPI id", "KPI", "Target", "Actual"],
          ["K-A", "Days to close", 5, 7],
          ["K-B", "Days sales outstanding", 38, 41],
        ],
        map: [
          ["Key result", "KPI"],
          ["KR-A", "K-A"],
          ["KR-A", "K-C"],
        ],
      },
      result: [
        ["Key result without KPI", "KR-B", "Managers who use the forecast"],
        ["KPI without key result", "K-B", "Days sales outstanding"],
        ["Unknown KPI in map", "K-C", ""],
      ],
    },
    {
      title: "A KPI without a single report",
      inputs: {
        key_results: [
          ["Key result", "Target"],
          ["Close within five days", 5],
        ],
        kpis: [
          ["KPI", "Target", "Actual"],
          ["Days to close", 5, ""],
        ],
        map: [
          ["Key result", "KPI"],
          ["Close within five days", "Days to close"],
        ],
      },
      result: [["KPI without data", "", "Days to close"]],
    },
  ],
  evaluate: ({ key_results, kpis, map }) => {
    const tables = readMapTables(key_results, kpis, map);
    return coverageOf(tables.keyResults, tables.kpis, tables.map).map(({ finding, id, name }) => [
      finding,
      id,
      name,
    ]);
  },
});
