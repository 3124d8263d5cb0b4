import type { CellError } from "../../cells/Cell";
import { rollUpHighest } from "../../core/hierarchy/rollUpHighest";
import type { Tree } from "../../core/hierarchy/Tree";
import { toCellError } from "../definition/toCellError";

/**
 * What could not be read, by row. A roll-up over such a row has no answer either: leaving it out would be a number that
 * looks right, so every row above carries the error and names its source.
 */
export class RowErrors {
  private readonly byRow = new Map<number, CellError>();

  add(row: number, error: unknown): void {
    if (!this.byRow.has(row)) this.byRow.set(row, toCellError(error));
  }

  /** For each node the first error in its rows and below it; undefined where there is none at all. */
  byNode(tree: Tree): ((node: number) => CellError | undefined) | undefined {
    if (this.byRow.size === 0) return undefined;
    const rank = new Float64Array(tree.nodeOfRow.length).fill(-Infinity);
    for (const row of this.byRow.keys()) rank[row] = -row;
    const first = rollUpHighest(tree, rank);
    return (node) => this.byRow.get(Math.abs(first[node]!));
  }
}
