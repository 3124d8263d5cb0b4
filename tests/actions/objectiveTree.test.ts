import { describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import { objectiveTree, type TreeNode } from "../../src/actions/objectiveTree";
import { kpiOffersRequest } from "../../src/actions/kpi/kpiOffers";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";

const asOf = 46265;
const elsewhere = { sheet: "None", row: 0, column: 0, rows: 1, columns: 1 };

/** A tree as lines: depth, title, score in percent, worst status. */
function lines(nodes: readonly TreeNode[], depth = 0): unknown[][] {
  return nodes.flatMap((node) => [
    [depth, node.title, node.score === undefined ? undefined : Math.round(node.score * 100), node.worst],
    ...lines(node.below, depth + 1),
  ]);
}

async function treeOf(sheets: Readonly<Record<string, Range>>): Promise<readonly TreeNode[]> {
  const workbook = new MemoryWorkbook("Excel", sheets);
  return objectiveTree(await workbook.read(kpiOffersRequest), elsewhere, asOf);
}

const keyResults: Range = [
  ["Objective ID", "Key result", "Start", "Current", "Target"],
  ["C", "Net promoter score", 30, 40, 50],
  ["FIN", "Cash", 0, 9, 10],
  ["FIN-A", "Days outstanding", 50, 49, 40],
];

describe("the tree of objectives", () => {
  it("takes scores and statuses from key results that stand elsewhere, the worst upwards", async () => {
    const tree = await treeOf({
      Cascade: [
        ["ID", "Parent", "Owner", "Objective"],
        ["C", "", "Ada", "Be reliable"],
        ["FIN", "C", "Priya", "Fund growth"],
        ["FIN-A", "FIN", "Noah", "Collect"],
      ],
      "Key results": keyResults,
    });
    // Fund growth: (90 + 10) / 2; Be reliable: (50 + 50) / 2.
    expect(lines(tree)).toEqual([
      [0, "Be reliable", 50, "Off track"],
      [1, "Fund growth", 50, "Off track"],
      [2, "Collect", 10, "Off track"],
    ]);
    expect(tree[0]!.below[0]!.address).toMatchObject({ sheet: "Cascade", row: 2, rows: 1 });
  });

  it("keeps what the table of objectives says itself", async () => {
    const tree = await treeOf({
      Cascade: [
        ["ID", "Parent", "Objective", "Score", "Status"],
        ["C", "", "Be reliable", 0.8, "Green"],
        ["FIN", "C", "Fund growth", 0.6, "Amber"],
      ],
      "Key results": keyResults,
    });
    expect(lines(tree)).toEqual([
      [0, "Be reliable", 70, "Amber"],
      [1, "Fund growth", 60, "Amber"],
    ]);
  });

  it("reads parents beside key results, by title, and says what is wrong with a place", async () => {
    const tree = await treeOf({
      OKRs: [
        ["Objective", "Parent", "Key result", "Start", "Current", "Target"],
        ["Be reliable", "", "Score", 0, 9, 10],
        ["Fund growth", "be  reliable", "Cash", 0, 1, 10],
        ["Move", "Old plan", "Boxes", 0, null, 10],
      ],
    });
    expect(lines(tree)).toEqual([
      [0, "Be reliable", 50, "Off track"],
      [1, "Fund growth", 10, "Off track"],
      [0, "Move", undefined, "No data"],
    ]);
    expect(tree[1]!.problem).toContain("“Old plan”");
  });

  it.each<[string, Range]>([
    [
      "no column names a parent",
      [
        ["Objective ID", "Key result", "Target"],
        ["C", "Cash", 5],
      ],
    ],
    [
      "nobody names a parent that is there",
      [
        ["Objective ID", "Parent", "Objective", "Key result", "Target"],
        ["C", "", "Be reliable", "Cash", 5],
        ["F", "X", "Fund", "Cash", 5],
      ],
    ],
  ])("is none where %s", async (_, range) => {
    expect(await treeOf({ OKRs: range })).toEqual([]);
  });

  it("stands cycles at the top instead of following them", async () => {
    const tree = await treeOf({
      OKRs: [
        ["Objective", "Parent", "Key result", "Start", "Current", "Target"],
        ["A", "B", "One", 0, 9, 10],
        ["B", "A", "Two", 0, 1, 10],
      ],
    });
    expect(tree.map(({ title, below }) => [title, below.length])).toEqual([
      ["A", 0],
      ["B", 0],
    ]);
    expect(tree[0]!.problem).toContain("cycle");
  });
});
