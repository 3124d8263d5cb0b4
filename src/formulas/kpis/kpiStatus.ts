import { defaultKpiRule } from "../../core/kpi/defaultKpiRule";
import { kpiStatus as statusOf } from "../../core/kpi/kpiStatus";
import { eachRow } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { numbers, optional, pairs, texts } from "../definition/parameters";
import { readLabels } from "../definition/readLabels";
import { rowWise } from "../definition/Returns";
import { textAt } from "../definition/textAt";
import { ruleReader } from "../definition/ruleReader";
import { labelsMeaning } from "../tables/judgingParameters";
import { direction } from "./direction";
import { directionReader } from "./directionReader";

export const kpiStatus = formula({
  name: "OKR.KPI.STATUS",
  group: "KPIs",
  summary:
    "The traffic-light status of each KPI: On track, At risk or Off track by its attainment; No data and No target where there is none, so that neither looks healthy.",
  parameters: {
    actual: numbers("Value reported, in the KPI's unit; blank is No data"),
    target: numbers("Value it should have, in the same unit; blank is No target"),
    direction: optional(direction, "up"),
    rule: optional(
      texts(
        "Cut-offs on the attainment, `score 1 0.9`, with a third one for Achieved; or on the value itself, `value 95 85` (distances from the target where a level is held)",
      ),
      "score 1 0.9; score 0.95 0.90 where a level is held",
    ),
    labels: optional(pairs(labelsMeaning), "the words above"),
  },
  returns: rowWise(["Status", "text"]),
  examples: [
    {
      title: "Revenue over target, new customers at 90 %, burn rate above its ceiling, no target agreed",
      inputs: {
        actual: [[105000], [45], [60000], [12]],
        target: [[100000], [50], [50000], [""]],
        direction: [["up"], ["up"], ["down"], ["up"]],
      },
      result: [["On track"], ["At risk"], ["Off track"], ["No target"]],
    },
    {
      title: "Accidents should be none: no share of 0 exists, the status answers all the same",
      inputs: { actual: [[0], [1]], target: 0, direction: "down" },
      result: [["On track"], ["Off track"]],
    },
    {
      title: "Uptime judged by its own values, in one's own words",
      inputs: {
        actual: [[0.9995], [0.993], [0.98]],
        target: 0.999,
        direction: "up",
        rule: "value 99.9% 99%",
        labels: [
          ["on-track", "Grün"],
          ["at-risk", "Gelb"],
          ["off-track", "Rot"],
        ],
      },
      result: [["Grün"], ["Gelb"], ["Rot"]],
    },
  ],
  evaluate: ({ actual, target, direction, rule, labels }, rows) => {
    const words = readLabels(labels);
    const directionAt = directionReader("up");
    const ruleFor = ruleReader();
    return eachRow(rows, (row) => {
      const way = directionAt(direction, row);
      const parsed = ruleFor(textAt(rule, row) || defaultKpiRule(way));
      return words[statusOf(numberAt(actual, row), numberAt(target, row), way, parsed)];
    });
  },
});
