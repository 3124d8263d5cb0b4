import { FormulaError } from "../../core/errors/FormulaError";
import { clampShare } from "../../core/score/clampShare";
import { keyResultKinds } from "../../core/score/keyResultKinds";
import { progress } from "../../core/score/progress";
import { ScoreMean, scoreMethods } from "../../core/score/ScoreMean";
import { startOrZero } from "../../core/score/startOrZero";
import type { Column } from "../definition/Column";
import { formula } from "../definition/formula";
import { numberAt, numberOf } from "../definition/numberAt";
import { numbers, oneWord, optional, texts } from "../definition/parameters";
import { rowInRange } from "../definition/place";
import { one } from "../definition/Returns";
import { keyResultReader } from "./keyResultReader";

export const score = formula({
  name: "OKR.SCORE",
  group: "Scores",
  summary:
    "The score of an objective, 0 to 1: the weighted mean of how far its key results have come, each held between 0 and 1.",
  parameters: {
    current: numbers(
      "Latest value of each key result, in its own unit; a blank one is left out, never counted as 0",
    ),
    target: numbers("Value each key result should reach, in the same unit as its current value"),
    start: optional(
      numbers(
        "Value each key result started from; with a target below it the key result is one that should fall",
      ),
      "0",
    ),
    weight: optional(
      numbers("How much each key result counts, in any scale; 0 or more"),
      "all count the same",
    ),
    kind: optional(texts("How each key result is measured", { words: keyResultKinds }), "reach"),
    method: oneWord("How the key results come together", scoreMethods),
  },
  returns: one("Score", "share"),
  examples: [
    {
      title: "Uptime of the patient registration from 50 % to 99 %, response time from 6 h to 2 h",
      inputs: { current: [[0.85], [3]], target: [[0.99], [2]], start: [[0.5], [6]] },
      result: 0.732142857142857,
    },
    {
      title: "A key result without a value yet is left out",
      inputs: { current: [[4], [""], [9]], target: [[10], [20], [12]] },
      result: 0.575,
    },
    {
      title: "Weights in percent, and a level to keep",
      inputs: {
        current: [[30], [98.5]],
        target: [[60], [98]],
        weight: [[0.7], [0.3]],
        kind: [["reach"], ["at least"]],
      },
      result: 0.65,
    },
  ],
  evaluate: ({ current, target, start, weight, kind, method }, rows) => {
    if (!kind.given) {
      try {
        return meanOfReach({ current, target, start, weight }, rows).result(method);
      } catch {
        // What is refused here is refused once more below, where the row is known.
      }
    }
    const shareAt = keyResultReader(current, target, start, kind);
    const mean = new ScoreMean();
    let row = 0;
    try {
      for (; row < rows; row += 1) mean.add(clampShare(shareAt(row)), numberAt(weight, row));
    } catch (error) {
      throw namingRow(error, rowOfRanges([current, target, start, weight, kind], row), rows);
    }
    return mean.result(method);
  },
});

interface ReachColumns {
  readonly current: Column;
  readonly target: Column;
  readonly start: Column;
  readonly weight: Column;
}

/**
 * The same for key results that are all to be reached, as nearly all are: in a loop that is nothing else, over columns
 * taken apart before it, which the engine makes twice as fast.
 */
function meanOfReach({ current, target, start, weight }: ReachColumns, rows: number): ScoreMean {
  const { cells: values, step: valueStep } = current;
  const { cells: goals, step: goalStep } = target;
  const { cells: starts, step: startStep, given } = start;
  const { cells: weights, step: weightStep } = weight;
  const mean = new ScoreMean();
  for (let row = 0; row < rows; row += 1) {
    const value = numberOf(values[row * valueStep]![0]!, current, row);
    const goal = numberOf(goals[row * goalStep]![0]!, target, row);
    let share = NaN;
    if (value === value && goal === goal) {
      const from = numberOf(starts[row * startStep]![0]!, start, row);
      share = clampShare(progress(value, goal, startOrZero(from, value, goal, given)));
    }
    mean.add(share, numberOf(weights[row * weightStep]![0]!, weight, row));
  }
  return mean;
}

/** The row as the ranges count it: a single cell that repeats knows of no heading. */
function rowOfRanges(columns: readonly Column[], row: number): number {
  return rowInRange(columns.find(({ step }) => step === 1) ?? columns[0]!, row);
}

/** One number can't show which row refused, so the message does, unless it names the cell already. */
function namingRow(error: unknown, row: number, rows: number): unknown {
  if (!(error instanceof FormulaError) || rows === 1 || /^[a-z]+, row \d/.test(error.message)) return error;
  return new FormulaError(error.code, `row ${row}: ${error.message}`);
}
