import type { Tree } from "./Tree";

/**
 * The highest rank in each node's own rows and everything below it, −Infinity where there is none.
 *
 * With the severity of a status as rank this is the worst status, with the negative score the worst score, and with the
 * row number the latest row.
 *
 * @param rank by row, −Infinity where a row has none
 */
export function rollUpHighest({ nodes, nodeOfRow, parent, upwards }: Tree, rank: Float64Array): Float64Array {
  const highest = new Float64Array(nodes).fill(-Infinity);
  for (let row = 0; row < nodeOfRow.length; row += 1) {
    const node = nodeOfRow[row]!;
    if (rank[row]! > highest[node]!) highest[node] = rank[row]!;
  }
  for (let next = 0; next < nodes; next += 1) {
    const node = upwards[next]!;
    const above = parent[node]!;
    if (above >= 0 && highest[node]! > highest[above]!) highest[above] = highest[node]!;
  }
  return highest;
}
