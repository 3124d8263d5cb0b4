import type { Tree } from "./Tree";

/** In place of a mean whose numbers together are more than a number holds. */
export const overflow = Infinity;
/** In place of a mean of which no part has a weight above 0. */
export const noWeight = -Infinity;

/** One number for each row, NaN where it is blank. */
export interface RowNumbers {
  readonly score: Float64Array;
  readonly weight: Float64Array;
  readonly ownShare: Float64Array;
}

/**
 * The score of each node: the weighted mean of its own score and its children's, NaN where neither has one.
 *
 * A node's own rows first reduce to one score by their weights; towards its parent it weighs what they weigh together.
 * Its own score weighs `ownShare` beside the children, by default the mean of the weights of the children that have a
 * score, so that it counts as one more child. Weights that are all blank are equal; once one of a group is given, a
 * blank one is 0. What has no score is left out of every mean.
 *
 * @returns by node; `overflow` and `noWeight` in place of a number, also for every node above
 */
export function rollUpMean(tree: Tree, { score, weight, ownShare }: RowNumbers): Float64Array {
  const { nodes, parent, upwards } = tree;
  const own = new Float64Array(nodes);
  const ownWeight = new Float64Array(nodes).fill(NaN);
  const share = new Float64Array(nodes).fill(NaN);
  reduceOwnRows(tree, { score, weight, ownShare }, own, ownWeight, share);
  const sum = new Float64Array(nodes); // of the children with a score
  const count = new Int32Array(nodes);
  const weightedSum = new Float64Array(nodes);
  const weights = new Float64Array(nodes);
  const weighted = new Uint8Array(nodes); // some child has a weight, with a score or without
  for (let next = 0; next < nodes; next += 1) {
    const node = upwards[next]!;
    const mine = own[node]!;
    let value = mine;
    if (count[node]! > 0) {
      const equal = weighted[node] === 0;
      const childSum = equal ? sum[node]! : weightedSum[node]!;
      const childWeights = equal ? count[node]! : weights[node]!;
      if (mine !== mine) value = mean(childSum, childWeights);
      else if (isNumber(mine)) {
        const given = share[node]!;
        const beside = given === given ? given : childWeights / count[node]!;
        if (beside + childWeights > 0) value = mean(childSum + beside * mine, childWeights + beside);
      }
      own[node] = value;
    }
    const above = parent[node]!;
    if (above < 0) continue;
    const weightUp = ownWeight[node]!;
    if (weightUp === weightUp) weighted[above] = 1;
    if (value !== value) continue;
    if (!isNumber(value)) {
      own[above] = value;
      continue;
    }
    count[above]! += 1;
    sum[above]! += value;
    if (weightUp === weightUp) {
      weightedSum[above]! += weightUp * value;
      weights[above]! += weightUp;
    }
  }
  return own;
}

function isNumber(value: number): boolean {
  return value - value === 0;
}

function mean(sum: number, weights: number): number {
  if (weights === 0) return noWeight;
  const value = sum / weights;
  return isNumber(value) && isNumber(weights) ? value : overflow;
}

/** Fills the own score, weight towards the parent, and own share of each node; NaN where blank. */
function reduceOwnRows(
  { nodes, nodeOfRow }: Tree,
  { score, weight, ownShare }: RowNumbers,
  own: Float64Array,
  ownWeight: Float64Array,
  share: Float64Array,
): void {
  if (nodeOfRow.length === nodes) {
    own.set(score); // a row a node: nothing to reduce
    ownWeight.set(weight);
    share.set(ownShare);
    return;
  }
  const sum = new Float64Array(nodes);
  const count = new Int32Array(nodes);
  const weightedSum = new Float64Array(nodes);
  const weights = new Float64Array(nodes); // of the rows with a score
  for (let row = 0; row < nodeOfRow.length; row += 1) {
    const node = nodeOfRow[row]!;
    const rowWeight = weight[row]!;
    const rowScore = score[row]!;
    const rowShare = ownShare[row]!;
    if (rowShare === rowShare && share[node] !== share[node]) share[node] = rowShare;
    if (rowWeight === rowWeight) {
      const soFar = ownWeight[node]!;
      ownWeight[node] = soFar === soFar ? soFar + rowWeight : rowWeight;
    }
    if (rowScore !== rowScore) continue;
    sum[node]! += rowScore;
    count[node]! += 1;
    if (rowWeight === rowWeight) {
      weightedSum[node]! += rowWeight * rowScore;
      weights[node]! += rowWeight;
    }
  }
  for (let node = 0; node < nodes; node += 1) {
    const equal = ownWeight[node] !== ownWeight[node] || count[node] === 1;
    if (count[node] === 0) own[node] = NaN;
    else own[node] = equal ? sum[node]! / count[node]! : mean(weightedSum[node]!, weights[node]!);
  }
}
