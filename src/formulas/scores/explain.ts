import { explainKeyResult } from "../../core/explain/explainKeyResult";
import { FormulaError } from "../../core/errors/FormulaError";
import { keyResultKinds } from "../../core/score/keyResultKinds";
import { statusPresetNames } from "../../core/status/statusPresets";
import { finishedRows } from "../definition/finishedRows";
import { formula } from "../definition/formula";
import { numbers, optional, texts } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { keyResultAsked } from "./keyResultAsked";

export const explain = formula({
  name: "OKR.EXPLAIN",
  group: "Scores",
  summary:
    "How the score and status of one key result come about, step by step and with its numbers, so that anyone can check them by hand.",
  parameters: {
    current: numbers("Latest value of one key result, one cell"),
    target: numbers("Value it should reach, one cell"),
    start: optional(numbers("Value it started from, one cell"), "0"),
    kind: optional(texts("How it is measured", { words: keyResultKinds }), "reach"),
    expected: optional(
      numbers("Share expected by now, 0 to 1, as OKR.EXPECTED answers it"),
      "none: the score alone decides",
    ),
    rule: optional(
      texts("A preset's name, or a measure with its cut-offs, as in OKR.STATUS", {
        words: statusPresetNames,
      }),
      "pace with an expected share, google without",
    ),
  },
  returns: rowWise(["Step", "text"], ["Explanation", "text"]),
  examples: [
    {
      title: "Defects should fall from 40 to 34; today there are 37, and 70 % of the time has passed",
      inputs: { current: 37, target: 34, start: 40, expected: 0.7 },
      result: [
        ["Current", "37"],
        ["Target", "34"],
        ["Start", "40"],
        ["Kind", "reach: the share of the way from start to target"],
        ["Direction", "falling, because the target 34 is below the start 40"],
        ["Formula", "(current − start) ÷ (target − start) = (37 − 40) ÷ (34 − 40) = −3 ÷ (−6) = 0.5 (50%)"],
        ["Score", "0.5"],
        ["Expected", "0.7, as given"],
        [
          "Rule",
          "pace, the default with an expected share; by the gap (expected − score): on track up to 0.1, at risk up to 0.25, else off track; achieved from a score of 1",
        ],
        ["Measure", "expected − score = 0.7 − 0.5 = 0.2"],
        ["Decision", "0.2 > 0.1, so not on track; 0.2 ≤ 0.25, so at risk"],
        ["Status", "At risk"],
      ],
    },
    {
      title: "Customer satisfaction should stay above 8 and is 7.8",
      inputs: { current: 7.8, target: 8, kind: "above" },
      result: [
        ["Current", "7.8"],
        ["Target", "8"],
        ["Kind", "above: met while current is more than the target; the target itself is a breach"],
        ["Formula", "7.8 ≤ 8, so the level is not kept: 0"],
        ["Score", "0"],
        ["Expected", "not given"],
        [
          "Rule",
          "google, the default without an expected share; by the score alone, rounded to one decimal first: on track from 0.7, at risk from 0.4, else off track; achieved from a score of 1",
        ],
        ["Measure", "score 0"],
        ["Decision", "0 < 0.7, so not on track; 0 < 0.4, so not at risk; so off track"],
        ["Status", "Off track"],
      ],
    },
  ],
  evaluate: (given, rows) => {
    if (rows > 1) {
      throw new FormulaError(
        "#VALUE!",
        `OKR.EXPLAIN needs one key result, single cells, got ${rows} rows; copy it down for others`,
      );
    }
    const steps = explainKeyResult(keyResultAsked(given));
    return finishedRows(steps.map(([about, text]) => [about, text]));
  },
});
