import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/cells/Cell";
import type { Input } from "../../../src/formulas/definition/Input";
import { answer, column } from "../answer";

describe("OKR.TREE", () => {
  it.each([
    {
      why: "children before parents in the sheet, siblings in the order of their rows",
      inputs: [column("b", "a", "P", "Q"), column("P", "p", "", ""), column("B", "A", "Top", "Other")],
      result: column("Top", "├─ B", "└─ A", "Other"),
    },
    {
      why: "lines go on past a child that has children",
      inputs: [
        column("P", "a", "x", "y", "b"),
        column("", "P", "a", "a", "P"),
        column("P", "a", "x", "y", "b"),
      ],
      result: column("P", "├─ a", "│  ├─ x", "│  └─ y", "└─ b"),
    },
    {
      why: "no line stands below the last child",
      inputs: [column("P", "a", "x"), column("", "P", "a"), column("P", "a", "x")],
      result: column("P", "└─ a", "   └─ x"),
    },
    {
      why: "of several rows with one id the first has the children",
      inputs: [column("P", "P", "a"), column("", "", "P"), column("one", "two", "a")],
      result: column("one", "└─ a", "two"),
    },
    {
      why: "rows without id are leaves",
      inputs: [column("P", "", ""), column("", "P", "P"), column("P", "x", "y")],
      result: column("P", "├─ x", "└─ y"),
    },
    {
      why: "a heading is skipped",
      inputs: [
        column("Id", "P", "a"),
        column("Parent", "", "P"),
        column("Title", "Top", "A"),
        column("Score", 0.5, ""),
      ],
      result: [
        ["Top", 0.5],
        ["└─ A", ""],
      ],
    },
    {
      why: "a first row that belongs to the tree is no heading",
      inputs: [column("a", "P"), column("P", ""), column("A", "Top")],
      result: column("Top", "└─ A"),
    },
    {
      why: "statuses and errors are shown as they are",
      inputs: [
        column("P", "a"),
        column("", "P"),
        column("Top", "A"),
        column("On track", { error: "#N/A", message: "x" }),
      ],
      result: [
        ["Top", "On track"],
        ["└─ A", { error: "#N/A", message: "x" }],
      ],
    },
    {
      why: "an error as parent is said, and the rest is drawn",
      inputs: [
        column("P", "a"),
        column("", { error: "#REF!", message: "x" }),
        column("Top", "A"),
        column(1, 2),
      ],
      result: [
        ["Top", 1],
        ["A ⚠ parent, row 2 needs the id of another row, got “#REF!”; add a row for it or correct it", 2],
      ],
    },
    {
      why: "a cycle stands at the top and is named; what hangs below it is drawn",
      inputs: [column("a", "b", "x"), column("b", "a", "a"), column("A", "B", "X"), column(1, 2, 3)],
      result: [
        ["A ⚠ parent, row 1 needs a row outside its own branch, got the cycle “a” → “b” → “a”", 1],
        ["└─ X", 3],
        ["B ⚠ parent, row 2 needs a row outside its own branch, got the cycle “a” → “b” → “a”", 2],
      ],
    },
  ] as { why: string; inputs: Input[]; result: unknown }[])("$why", ({ inputs, result }) => {
    expect(answer("OKR.TREE", ...inputs)).toEqual(result);
  });

  it("draws a chain of 100,000 levels, and writes the level where lines would be too wide", () => {
    const levels = 100_000;
    const ids = Array.from({ length: levels }, (_, level) => [`n${level}`]);
    const parents = Array.from({ length: levels }, (_, level) => [level === 0 ? "" : `n${level - 1}`]);
    const result = answer("OKR.TREE", ids, parents, ids) as Cell[][];
    expect(result).toHaveLength(levels);
    expect(result[3]).toEqual(["      └─ n3"]);
    expect(result[levels - 1]).toEqual([`⋯ ${levels - 1} └─ n${levels - 1}`]);
    expect(Math.max(...result.map(([cell]) => (cell as string).length))).toBeLessThan(150);
  });
});
