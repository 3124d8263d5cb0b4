import { describe, expect, it } from "vitest";
import "../gridInNode";
import { addressText } from "../../src/actions/addressText";
import { findTables } from "../../src/actions/findTables";
import { islands } from "../../src/actions/islands";
import type { Range } from "../../src/cells/Cell";
import { gridWorkbook } from "../../src/hosts/grid/gridWorkbook";
import { sampleModel } from "../../src/workbench/sample/sampleModel";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";

const parts = (values: Range): unknown =>
  islands({ values, formulas: values.map((row) => row.map(() => "")) }).map(
    ({ row, column, rows, columns }) => [row, column, rows, columns],
  );

describe("the parts of a sheet that stand apart", () => {
  it.each<[string, Range, number[][]]>([
    ["nothing", [[null, null]], []],
    ["one cell", [[null], [1]], [[1, 0, 1, 1]]],
    [
      "blank rows between",
      [[1], [null], [2]],
      [
        [0, 0, 1, 1],
        [2, 0, 1, 1],
      ],
    ],
    [
      "a blank column between",
      [[1, null, 2]],
      [
        [0, 0, 1, 1],
        [0, 2, 1, 1],
      ],
    ],
    [
      "corners touch",
      [
        [1, null],
        [null, 2],
      ],
      [[0, 0, 2, 2]],
    ],
    [
      "a hole inside belongs to it",
      [
        [1, 1, 1],
        [1, null, 1],
        [1, 1, 1],
      ],
      [[0, 0, 3, 3]],
    ],
  ])("%s", (_why, values, expected) => {
    expect(parts(values)).toEqual(expected);
  });
});

describe("the tables of a workbook", () => {
  it("are found on any sheet, those that our formulas answered left out", async () => {
    const snapshot = await gridWorkbook(sampleModel()).read({ ranges: [{ kind: "workbook" }] });
    expect(findTables(snapshot).map(({ kind, address }) => `${kind} ${addressText(address)}`)).toEqual([
      "okr OKRs!A4:N14",
      "kpi KPIs!A4:M10",
      "kpi KPIs!A31:C42",
      "kpi KPI data!A1:H61",
      "map Map!A3:C7",
      "checkin Check-ins!A3:F13",
    ]);
  });

  it("keep apart what stands beside and below", async () => {
    const workbook = new MemoryWorkbook("Excel", {
      Plan: [
        ["Objective", "Key result", "Start", "Current", "Target", null, "Key result", "KPI", "Share"],
        ["Close faster", "Days to close", 9, 7, 5, null, "Days to close", "Days", 1],
        [null, null, null, null, null, null, null, null, null],
        ["KPI", "Actual", "Target", null, null, null, null, null, null],
        ["Days", 7, 5, null, null, null, null, null, null],
      ],
      Notes: [["Nothing"], ["to see"]],
    });
    const found = findTables(await workbook.read({ ranges: [{ kind: "workbook" }] }));
    expect(found.map(({ kind, address }) => [kind, addressText(address)])).toEqual([
      ["okr", "Plan!A1:E2"],
      ["map", "Plan!G1:I2"],
      ["kpi", "Plan!A4:C5"],
    ]);
  });
});
