import { FormulaError } from "../../core/errors/FormulaError";
import { barWriter } from "../../core/score/barWriter";
import { eachRow } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { numbers, oneNumber } from "../definition/parameters";
import { rowWise } from "../definition/Returns";

const widest = 50;

export const bar = formula({
  name: "OKR.BAR",
  group: "Scores",
  summary:
    "Each score as a bar of text with its percentage, for a cell, an e-mail or a chat. Only what is done shows 100%, and only what has not begun shows 0%.",
  parameters: {
    score: numbers(
      "Score or progress, 1 is done; beyond 0 and 1 the bar stays empty or full and the percentage goes on; blank answers blank",
    ),
    width: oneNumber("Length of the bar in blocks, a whole number from 1 to 50", "10", 10),
  },
  returns: rowWise(["Bar", "text"]),
  examples: [
    {
      title: "Seven tenths of the way, no value yet, past the target, and moved away from it",
      inputs: { score: [[0.7], [""], [1.2], [-0.2]] },
      result: [["███████░░░ 70%"], [""], ["██████████ 120%"], ["░░░░░░░░░░ -20%"]],
    },
    {
      title: "Nearly done is not done: an availability project at 99.9 %, in a narrow bar",
      inputs: { score: 0.999, width: 5 },
      result: [["████░ 99%"]],
    },
  ],
  evaluate: ({ score, width }, rows) => {
    if (!Number.isInteger(width) || width < 1 || width > widest) {
      throw new FormulaError("#NUM!", `width needs a whole number from 1 to ${widest}, got ${width}`);
    }
    const barOf = barWriter(width);
    return eachRow(rows, (row) => {
      const share = numberAt(score, row);
      return share === share ? barOf(share) : "";
    });
  },
});
