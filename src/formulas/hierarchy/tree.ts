import { cellText } from "../../cells/cellText";
import { linkTree } from "../../core/hierarchy/linkTree";
import { treeOrder } from "../../core/hierarchy/treeOrder";
import { cellAt } from "../definition/cellAt";
import type { Column } from "../definition/Column";
import { eachRowOf } from "../definition/eachRow";
import { finishedCell } from "../definition/finishedRows";
import { formula } from "../definition/formula";
import { optional, texts } from "../definition/parameters";
import { place } from "../definition/place";
import { rowWise } from "../definition/Returns";

/** Deeper than this the lines would be wider than a screen: the level is written instead. */
const deepestDrawn = 30;

export const tree = formula({
  name: "OKR.TREE",
  group: "Hierarchy",
  summary:
    "Objectives and key results as a tree: each row under its parent, indented with lines, with its score beside it.",
  parameters: {
    id: texts("Id of each row; of several rows with one id, others hang under the first"),
    parent: texts("Id of the row above; blank at the top"),
    title: texts("What each row shows"),
    score: optional(texts("Score or status of each row, shown beside it as it is"), "the titles alone"),
  },
  returns: rowWise(["Tree", "text"], ["Score", "general"]),
  examples: [
    {
      title: "A company objective with its teams' below",
      inputs: {
        id: [["C"], ["S"], ["A"], ["P"]],
        parent: [[""], ["C"], ["S"], ["C"]],
        title: [
          ["Win the region"],
          ["Sales: 40 new customers"],
          ["Ada: 15 of them"],
          ["Product: app in two languages"],
        ],
        score: [[0.6], [0.4], [0.5], [0.8]],
      },
      result: [
        ["Win the region", 0.6],
        ["├─ Sales: 40 new customers", 0.4],
        ["│  └─ Ada: 15 of them", 0.5],
        ["└─ Product: app in two languages", 0.8],
      ],
    },
    {
      title: "Titles alone; a row whose parent nobody knows stands at the top and says so",
      inputs: {
        id: [["C"], ["X"]],
        parent: [[""], ["Old plan"]],
        title: [["Win the region"], ["Move the office"]],
      },
      result: [
        ["Win the region"],
        [
          "Move the office ⚠ parent, row 2 needs the id of another row, got “Old plan”; add a row for it or correct it",
        ],
      ],
    },
  ],
  evaluate: (columns, given) => {
    const { id, parent, title, score, rows } = withFirstRow(columns, given);
    const linked = linkTree(
      rows,
      (row) => cellText(cellAt(id, row)),
      (row) => cellText(cellAt(parent, row)), // an error stands at the top as a parent nobody knows
      false,
    );
    const { nodes, depth, last } = treeOrder(linked);
    // What stands before the children of the last line drawn on each level.
    const margins: string[] = [""];
    return eachRowOf(rows, score.given ? 2 : 1, (line) => {
      const node = nodes[line]!;
      const level = depth[node]!;
      const row = linked.firstRow[node]!;
      const lead = level === 0 ? "" : `${margin(margins, level)}${last[node] ? "└─ " : "├─ "}`;
      if (level > 0 && level < deepestDrawn) {
        margins[level] = `${margins[level - 1]!}${last[node] ? "   " : "│  "}`;
      }
      const problem = linked.problems.get(node);
      const text = `${lead}${cellText(cellAt(title, row))}`;
      const shown = problem === undefined ? text : `${text} ⚠ ${place(parent, row)} ${problem}`;
      return score.given ? [shown, finishedCell(cellAt(score, row) ?? "")] : [shown];
    });
  },
});

function margin(margins: readonly string[], level: number): string {
  return level <= deepestDrawn ? margins[level - 1]! : `⋯ ${level} `;
}

interface TreeColumns {
  readonly id: Column;
  readonly parent: Column;
  readonly title: Column;
  readonly score: Column;
}

/**
 * A first row of nothing but text reads as a heading, which here it may not be: a row that others name as their parent,
 * or that names one of them, belongs to the tree.
 */
function withFirstRow(columns: TreeColumns, rows: number): TreeColumns & { readonly rows: number } {
  const { id, parent } = columns;
  if (id.heading === undefined || parent.heading === undefined) return { ...columns, rows };
  const own = cellText(id.heading[0]!).toLowerCase();
  const above = cellText(parent.heading[0]!).toLowerCase();
  for (let row = 0; row < rows; row += 1) {
    const [rowId, rowParent] = [cellAt(id, row), cellAt(parent, row)].map((cell) =>
      cellText(cell).toLowerCase(),
    );
    if (rowId !== above && rowParent !== own) continue;
    const back = (column: Column): Column =>
      column.heading === undefined
        ? column
        : {
            ...column,
            cells: [column.heading, ...column.cells],
            heading: undefined,
            length: rows + 1,
          };
    return {
      id: back(id),
      parent: back(parent),
      title: back(columns.title),
      score: back(columns.score),
      rows: rows + 1,
    };
  }
  return { ...columns, rows };
}
