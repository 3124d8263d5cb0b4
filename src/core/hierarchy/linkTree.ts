import { quote } from "../errors/quote";
import { IdIndex, unknownId } from "../ids/IdIndex";
import type { Tree } from "./Tree";

/**
 * Links rows into a tree by id and parent id, in time linear in rows.
 *
 * Ids are compared as spreadsheets compare text: without regard to case. A blank id is a node of its own that nobody can
 * name. Unknown parents and cycles make a problem of the nodes concerned, which then stand at the top; all others keep
 * their place.
 *
 * @param idAt the id in a row without surrounding spaces, "" for a blank
 * @param parentAt likewise the id of its parent
 * @param merge whether rows with one id are one node (several key results of one team), or each a node of its own
 */
export function linkTree(
  rows: number,
  idAt: (row: number) => string,
  parentAt: (row: number) => string,
  merge: boolean,
): Tree {
  const nodeOfId = new IdIndex(rows);
  const nodeOfRow = new Int32Array(rows);
  const firstRow = new Int32Array(rows);
  let nodes = 0;
  for (let row = 0; row < rows; row += 1) {
    const id = idAt(row);
    const known = id === "" ? nodes : nodeOfId.add(id, nodes);
    if (known !== nodes && merge) {
      nodeOfRow[row] = known;
      continue;
    }
    nodeOfRow[row] = nodes;
    firstRow[nodes] = row;
    nodes += 1;
  }
  const parent = new Int32Array(nodes).fill(-1);
  const problems = new Map<number, string>();
  linkParents({ rows, nodeOfRow, nodeOfId, parentAt, idAt, firstRow, parent, problems });
  const upwards = childrenFirst(parent, nodes, (cycle) => {
    const path = namePath([...cycle.slice(0, 5), cycle[0]!], cycle.length > 5, (node) =>
      idAt(firstRow[node]!),
    );
    for (const node of cycle) {
      problems.set(node, `needs a row outside its own branch, got the cycle ${path}`);
      parent[node] = -1;
    }
  });
  return { nodes, nodeOfRow, firstRow, parent, upwards, problems };
}

interface Linking {
  readonly rows: number;
  readonly nodeOfRow: Int32Array;
  readonly nodeOfId: IdIndex;
  readonly parentAt: (row: number) => string;
  readonly idAt: (row: number) => string;
  readonly firstRow: Int32Array;
  readonly parent: Int32Array;
  readonly problems: Map<number, string>;
}

function linkParents({
  rows,
  nodeOfRow,
  nodeOfId,
  parentAt,
  idAt,
  firstRow,
  parent,
  problems,
}: Linking): void {
  let lastId = "";
  let lastParent = unknownId; // children of one parent mostly stand together
  for (let row = 0; row < rows; row += 1) {
    const parentId = parentAt(row);
    if (parentId === "") continue;
    if (parentId !== lastId) {
      lastId = parentId;
      lastParent = nodeOfId.find(parentId);
    }
    const node = nodeOfRow[row]!;
    if (lastParent === unknownId) {
      problems.set(
        node,
        `needs the id of another row, got ${quote(parentId)}; add a row for it or correct it`,
      );
    } else if (parent[node] === -1) {
      parent[node] = lastParent;
    } else if (parent[node] !== lastParent) {
      const first = idAt(firstRow[parent[node]!]!);
      problems.set(
        node,
        `needs one parent for ${quote(idAt(row))}, got ${quote(first)} and ${quote(parentId)}`,
      );
    }
  }
}

/** Kahn's algorithm from the leaves up; what is left over is cycles, each named once and added at the end. */
function childrenFirst(parent: Int32Array, nodes: number, onCycle: (cycle: number[]) => void): Int32Array {
  const waiting = new Int32Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const above = parent[node]!;
    if (above >= 0) waiting[above]! += 1;
  }
  const upwards = new Int32Array(nodes);
  let found = 0;
  for (let node = 0; node < nodes; node += 1) {
    if (waiting[node] === 0) upwards[found++] = node;
  }
  for (let next = 0; next < found; next += 1) {
    const above = parent[upwards[next]!]!;
    if (above < 0) continue;
    waiting[above]! -= 1;
    if (waiting[above] === 0) upwards[found++] = above;
  }
  for (let node = 0; found < nodes; node += 1) {
    if (waiting[node] === 0) continue;
    const cycle: number[] = [];
    for (let step = node; waiting[step]! > 0; step = parent[step]!) {
      waiting[step] = 0;
      cycle.push(step);
      upwards[found++] = step;
    }
    onCycle(cycle);
  }
  return upwards;
}

function namePath(nodes: readonly number[], cut: boolean, idOf: (node: number) => string): string {
  const ids = nodes.map((node) => quote(idOf(node)));
  if (cut) ids.splice(ids.length - 1, 0, "…");
  return ids.join(" → ");
}
