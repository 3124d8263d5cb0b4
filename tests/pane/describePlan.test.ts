import { describe, expect, it } from "vitest";
import { describePlan } from "../../src/pane/describePlan";
import { english } from "../../src/pane/text/en";
import type { Edit } from "../../src/workbook/Plan";

const at = (rows: number, columns: number, sheet = "Sheet1") => ({ sheet, row: 1, column: 2, rows, columns });
const lines = (...edits: Edit[]): string[] => describePlan({ title: "", edits }, english.plan);

describe("a plan in words", () => {
  it.each<[string, Edit[], string[]]>([
    [
      "one formula in an empty cell",
      [{ kind: "cells", address: at(1, 1), cells: [[{ formula: "=OKR.RULES()" }]], expects: "blank" }],
      ["Writes 1 cell at Sheet1!C2", "Changes nothing that is already there"],
    ],
    [
      "a value over a value",
      [{ kind: "cells", address: at(1, 2), cells: [[1, null]], expects: [[2, null]] }],
      ["Replaces what stands in 1 cell at Sheet1!C2:D2"],
    ],
    [
      "a value over a value and one beside it",
      [{ kind: "cells", address: at(1, 2), cells: [[1, 3]], expects: [[2, null]] }],
      ["Writes 2 cells at Sheet1!C2:D2", "Replaces what stands in 1 cell at Sheet1!C2:D2"],
    ],
    [
      "a new sheet, whose looks go without saying",
      [
        { kind: "add sheet", sheet: "OKRs" },
        {
          kind: "cells",
          address: at(2, 2, "OKRs"),
          cells: [
            ["a", "b"],
            [1, null],
          ],
          expects: "blank",
        },
        { kind: "heading style", address: at(1, 2, "OKRs") },
        { kind: "freeze", sheet: "OKRs", rows: 1 },
      ],
      ["Adds the sheet “OKRs” with 3 cells", "Changes nothing that is already there"],
    ],
    [
      "what an undo does",
      [
        { kind: "delete sheet", sheet: "OKRs" },
        { kind: "cells", address: at(1, 1), cells: [[null]], expects: [[{ formula: "=A1" }]] },
      ],
      ["Deletes the sheet “OKRs”", "Clears 1 cell at Sheet1!C2"],
    ],
  ])("%s", (_, edits, expected) => {
    expect(lines(...edits)).toEqual(expected);
  });
});
