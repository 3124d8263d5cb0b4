import { defaultPreset } from "../../core/status/defaultPreset";
import { statusOfScore } from "../../core/status/statusOfScore";
import { statusPresetNames } from "../../core/status/statusPresets";
import { eachRow } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { numbers, optional, pairs, texts } from "../definition/parameters";
import { readLabels } from "../definition/readLabels";
import { rowWise } from "../definition/Returns";
import { textAt } from "../definition/textAt";
import { ruleReader } from "../definition/ruleReader";
import { labelsMeaning } from "../tables/judgingParameters";

export const status = formula({
  name: "OKR.STATUS",
  group: "Scores",
  summary:
    "The traffic-light status of each score: Achieved, On track, At risk, Off track, or No data where it is blank.",
  parameters: {
    score: numbers("Score or progress, 0 to 1"),
    expected: optional(
      numbers("Share expected by now, 0 to 1, as OKR.EXPECTED answers it"),
      "none: the score alone decides",
    ),
    rule: optional(
      texts(
        "A preset's name, or a measure with its cut-offs: `gap 0.1 0.25`, `ratio 0.95 0.75`, `score 0.7 0.4`",
        {
          words: statusPresetNames,
        },
      ),
      "pace with an expected share, google without",
    ),
    labels: optional(pairs(labelsMeaning), "the words above"),
  },
  returns: rowWise(["Status", "text"]),
  examples: [
    {
      title: "Half way through the quarter: 5 points behind, 20 points behind, 30 points behind, done",
      inputs: { score: [[0.45], [0.3], [0.2], [1]], expected: 0.5 },
      result: [["On track"], ["At risk"], ["Off track"], ["Achieved"]],
    },
    {
      title: "At the end of the quarter, graded as Google does",
      inputs: { score: [[0.7], [""], [0.4], [0.3]], rule: "google" },
      result: [["On track"], ["No data"], ["At risk"], ["Off track"]],
    },
    {
      title: "One's own cut-offs and words",
      inputs: {
        score: [[0.92], [0.6]],
        rule: "score 0.9 0.75",
        labels: [
          ["on-track", "Grün"],
          ["off-track", "Rot"],
        ],
      },
      result: [["Grün"], ["Rot"]],
    },
  ],
  evaluate: ({ score, expected, rule, labels }, rows) => {
    const words = readLabels(labels);
    const ruleFor = ruleReader();
    return eachRow(rows, (row) => {
      const expectedShare = numberAt(expected, row);
      const text = textAt(rule, row) || defaultPreset(expectedShare === expectedShare);
      return words[statusOfScore(numberAt(score, row), expectedShare, ruleFor(text))];
    });
  },
});
