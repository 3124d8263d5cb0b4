/** Rows that name their parents, linked. Nodes count from 0 in the order of their first rows. */
export interface Tree {
  readonly nodes: number;
  /** The node of each row. */
  readonly nodeOfRow: Int32Array;
  readonly firstRow: Int32Array;
  /** The parent of each node, −1 at the top, and where the parent is unknown or the node is its own ancestor. */
  readonly parent: Int32Array;
  /** Every node, children before their parents. */
  readonly upwards: Int32Array;
  /** What is wrong with a node's place, in a person's words, by node. */
  readonly problems: ReadonlyMap<number, string>;
}
