import { clampShare } from "../../core/score/clampShare";
import { keyResultKinds } from "../../core/score/keyResultKinds";
import { eachNumber } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { flag, numbers, optional, texts } from "../definition/parameters";
import { rowWise } from "../definition/Returns";
import { keyResultReader } from "./keyResultReader";

export const progress = formula({
  name: "OKR.PROGRESS",
  group: "Scores",
  summary:
    "How far each key result has come from its start to its target: 0 at the start, 1 at the target, beyond either end if the value is.",
  parameters: {
    current: numbers("Latest value, in its own unit; blank answers blank"),
    target: numbers("Value to reach, in the same unit; below the start where the value should fall"),
    start: optional(numbers("Value it started from"), "0"),
    kind: optional(texts("How it is measured", { words: keyResultKinds }), "reach"),
    clamp: flag("TRUE holds the result between 0 and 1, as a score is"),
  },
  returns: rowWise(["Progress", "share"]),
  examples: [
    {
      title: "Defects should fall from 40 to 34 (−15 %); today there are 37",
      inputs: { current: 37, target: 34, start: 40 },
      result: [[0.5]],
    },
    {
      title: "NPS up ten points from 32: past the target, moved away from it, and no value yet",
      inputs: { current: [[44], [30], [""]], target: [[42], [42], [42]], start: 32 },
      result: [[1.2], [-0.2], [""]],
    },
    {
      title: "A start that equals the target has no way to go",
      inputs: { current: [[95], [8]], target: [[95], [10]], start: [[95], [0]] },
      result: [
        [
          {
            error: "#N/A",
            message:
              'progress needs a target other than the start (95); use kind "at least" or "at most" to hold a level',
          },
        ],
        [0.8],
      ],
    },
  ],
  evaluate: ({ current, target, start, kind, clamp }, rows) => {
    const shareAt = keyResultReader(current, target, start, kind);
    return eachNumber(rows, (row) => {
      const share = shareAt(row);
      return clamp ? clampShare(share) : share;
    });
  },
});
