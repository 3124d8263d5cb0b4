import type { Tree } from "./Tree";

export interface TreeOrder {
  /** Every node, each followed by everything below it; siblings in the order of their rows. */
  readonly nodes: Int32Array;
  /** By node: 0 at the top. */
  readonly depth: Int32Array;
  /** By node: 1 where no sibling follows. */
  readonly last: Uint8Array;
}

/** Reads a tree from top to bottom as it would be printed, without recursion: a chain of any depth is fine. */
export function treeOrder({ nodes: count, parent }: Tree): TreeOrder {
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  const last = new Uint8Array(count);
  let top = -1;
  for (let node = count - 1; node >= 0; node -= 1) {
    const above = parent[node]!;
    const next = above < 0 ? top : firstChild[above]!;
    nextSibling[node] = next;
    last[node] = next < 0 ? 1 : 0;
    if (above < 0) top = node;
    else firstChild[above] = node;
  }
  const nodes = new Int32Array(count);
  const depth = new Int32Array(count);
  let node = top;
  for (let place = 0; place < count; place += 1) {
    nodes[place] = node;
    const above = parent[node]!;
    depth[node] = above < 0 ? 0 : depth[above]! + 1;
    let next = firstChild[node]!;
    for (let step = node; next < 0 && step >= 0; step = parent[step]!) next = nextSibling[step]!;
    node = next;
  }
  return { nodes, depth, last };
}
