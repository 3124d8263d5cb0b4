import type { Cell } from "../../cells/Cell";
import { FormulaError } from "../../core/errors/FormulaError";
import { rollUpHighest } from "../../core/hierarchy/rollUpHighest";
import { noWeight, overflow, rollUpMean } from "../../core/hierarchy/rollUpMean";
import type { Tree } from "../../core/hierarchy/Tree";
import type { Column } from "../definition/Column";
import { numberAt } from "../definition/numberAt";
import { place } from "../definition/place";
import type { RowErrors } from "./RowErrors";

interface ScoreColumns {
  readonly score: Column;
  readonly weight: Column;
  readonly own_share: Column;
}

/** Rolls scores up; answers the cell of each node, "" where neither it nor anything below has a score. */
export function rollUpScores(
  tree: Tree,
  columns: ScoreColumns,
  method: "mean" | "worst" | "latest",
  errors: RowErrors,
): (node: number) => Cell {
  const { score, weight, ownShare } = readRows(tree.nodeOfRow.length, columns, errors);
  if (method === "mean") {
    const means = rollUpMean(tree, { score, weight, ownShare });
    return (node) => meanCell(means[node]!);
  }
  const lowest = method === "worst";
  const rank = score.map((value, row) => (value !== value ? -Infinity : lowest ? -value : row));
  const highest = rollUpHighest(tree, rank);
  return (node) => {
    const found = highest[node]!;
    return found === -Infinity ? "" : lowest ? -found : score[found]!;
  };
}

function readRows(
  rows: number,
  { score, weight, own_share }: ScoreColumns,
  errors: RowErrors,
): { score: Float64Array; weight: Float64Array; ownShare: Float64Array } {
  const scores = new Float64Array(rows);
  const weights = new Float64Array(rows).fill(NaN);
  const ownShares = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < rows; row += 1) {
    try {
      scores[row] = numberAt(score, row);
      if (weight.given) weights[row] = notNegative(weight, row);
      if (own_share.given) ownShares[row] = notNegative(own_share, row);
    } catch (error) {
      errors.add(row, error);
      scores[row] = NaN;
    }
  }
  return { score: scores, weight: weights, ownShare: ownShares };
}

function notNegative(column: Column, row: number): number {
  const value = numberAt(column, row);
  if (value < 0) throw new FormulaError("#NUM!", `${place(column, row)} needs 0 or more, got ${value}`);
  return value;
}

function meanCell(mean: number): Cell {
  if (mean === noWeight) {
    return { error: "#N/A", message: "no data: no row with a score has a weight above 0" };
  }
  if (mean === overflow) {
    return {
      error: "#NUM!",
      message: "score and weight need numbers whose sum a cell can hold; give smaller ones",
    };
  }
  return mean === mean ? mean : "";
}
