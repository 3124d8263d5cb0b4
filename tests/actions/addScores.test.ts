import { describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import { addScores, addScoresRequest } from "../../src/actions/addScores";
import { overruleHeading } from "../../src/actions/overruleHeading";
import { asOfName } from "../../src/actions/asOf";
import { setAsOf } from "../../src/actions/setAsOf";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";
import { contextFor } from "./contextFor";

const okrs: Range = [
  ["Objective", "Key result", "Start", "Current", "Target"],
  ["Close the books faster", "Days to close", 9, 7, 5],
  [null, "Late postings", 40, 31, 10],
];
const table = { sheet: "My OKRs", row: 0, column: 0, rows: 3, columns: 5 };
const asOf = 46112; // 2026-03-31

describe("scores for a table", () => {
  it("stand beside it as one formula that refers to a visible as-of date; undo leaves nothing behind", async () => {
    const workbook = new MemoryWorkbook("Excel", { "My OKRs": okrs });
    const context = await contextFor(workbook, addScoresRequest(table));
    const { inverse } = await workbook.apply(addScores(context, { table, asOf, where: "beside" }));
    expect(workbook.contents("My OKRs")[0]!.slice(5)).toEqual([
      null,
      '=OKR.BESIDE(A1:E3, OKR_AS_OF, OKR_STATUS_RULE&"", "", OKR_LABELS, OKR_FISCAL_START&"", OKR_CALENDAR&"")',
    ]);
    expect(workbook.contents("My OKRs").map((row) => row.slice(0, 5))).toEqual(okrs);
    expect(workbook.contents("OKR settings")[1]![1]).toBe(asOf);
    await workbook.apply(inverse!);
    expect(workbook.sheetNames).toEqual(["My OKRs"]);
    expect(workbook.contents("My OKRs")).toEqual(okrs);
  });

  it("go to the right of what already stands there", async () => {
    const workbook = new MemoryWorkbook("Excel", { "My OKRs": okrs });
    workbook.put("My OKRs", 2, 7, [["a note of mine"]]);
    const plan = addScores(await contextFor(workbook, addScoresRequest(table)), {
      table,
      asOf,
      where: "beside",
    });
    expect(
      plan.edits.find((edit) => edit.kind === "cells" && edit.address.sheet === "My OKRs"),
    ).toMatchObject({
      address: { row: 0, column: 9 },
    });
  });

  it("use the as-of date that is there, under whatever sheet name", async () => {
    const workbook = new MemoryWorkbook("Google Sheets", {
      "My OKRs": okrs,
      "Ana's settings": [["As of", 46000]],
    });
    workbook.name(asOfName, { sheet: "Ana's settings", row: 0, column: 1, rows: 1, columns: 1 });
    const context = await contextFor(workbook, addScoresRequest(table));
    await workbook.apply(addScores(context, { table, asOf, where: "sheet" }));
    expect(workbook.sheetNames).toEqual(["My OKRs", "Ana's settings", "OKR status"]);
    expect(workbook.contents("OKR status")).toEqual([["=OKR_TABLE('My OKRs'!A1:E3, OKR_AS_OF)"]]);
    expect(workbook.contents("Ana's settings")).toEqual([["As of", asOf]]);
  });

  it("stand beside a title, two blocks and a blank row in the heading rows of both", async () => {
    const cells: Range = [
      ["OKRs, Q1 2026", null, null, null],
      ["Objective 1: Close the books faster", null, null, null],
      ["Key result", "Start", "Current", "Target"],
      ["Days to close", 9, 7, 5],
      [null, null, null, null],
      ["Objective 2: Get paid sooner", null, null, null],
      ["Key result", "Start", "Current", "Target"],
      ["Days sales outstanding", 52, 51, 42],
    ];
    const workbook = new MemoryWorkbook("Excel", { "My OKRs": cells });
    const blocks = { ...table, rows: 8, columns: 4 };
    const context = await contextFor(workbook, addScoresRequest(blocks));
    const { edits } = addScores(context, { table: blocks, asOf, where: "beside" });
    const onTable = edits.filter((edit) => "address" in edit && edit.address.sheet === "My OKRs");
    expect(onTable).toContainEqual({
      kind: "cells",
      address: { sheet: "My OKRs", row: 2, column: 5, rows: 1, columns: 1 },
      cells: [
        [
          {
            formula:
              '=OKR.BESIDE(A1:D8, OKR_AS_OF, OKR_STATUS_RULE&"", "", OKR_LABELS, OKR_FISCAL_START&"", OKR_CALENDAR&"")',
          },
        ],
      ],
      expects: "blank",
    });
    expect(onTable.flatMap((edit) => (edit.kind === "heading style" ? [edit.address.row] : []))).toEqual([
      2, 6,
    ]);
    expect(onTable.find(({ kind }) => kind === "status light")).toMatchObject({
      address: { row: 3, column: 7, rows: 5, columns: 1 },
    });
  });

  it("find no place where the columns to the right are full, and say so beside the choice", async () => {
    const workbook = new MemoryWorkbook("Excel", { "My OKRs": okrs });
    workbook.put("My OKRs", 1, 5, [Array.from({ length: 24 }, () => "mine")]);
    const context = await contextFor(workbook, addScoresRequest(table));
    expect(() => addScores(context, { table, asOf, where: "beside" })).toThrow(
      expect.objectContaining({ field: "where" }) as Error,
    );
  });

  it("say in the formula's own words what could not be read", async () => {
    const workbook = new MemoryWorkbook("Excel", {
      "My OKRs": [
        ["a", "b"],
        [1, 2],
      ],
    });
    const small = { ...table, rows: 2, columns: 2 };
    const context = await contextFor(workbook, addScoresRequest(small));
    expect(() => addScores(context, { table: small, asOf, where: "sheet" })).toThrow(/heading/i);
  });
});

describe("the as-of date", () => {
  it("moves in its cell, and only if it is still what was seen", async () => {
    const workbook = new MemoryWorkbook("Excel", { Settings: [["As of", 46000]] });
    workbook.name(asOfName, { sheet: "Settings", row: 0, column: 1, rows: 1, columns: 1 });
    const plan = setAsOf(await contextFor(workbook, { ranges: [{ kind: "name", name: asOfName }] }), asOf);
    expect(plan.edits).toHaveLength(1);
    workbook.put("Settings", 0, 1, [[46001]]);
    await expect(workbook.apply(plan)).rejects.toMatchObject({ kind: "changed" });
  });
});

describe("a column read otherwise", () => {
  it.each<[string | null, string, string]>([
    ["Mål", "Mål [Target]", "the word stands behind the heading"],
    ["Mål [Start]", "Mål [Target]", "an earlier word is replaced"],
    [null, "[Target]", "a column without a heading gets one"],
  ])("%s becomes %s: %s", async (before, after) => {
    const workbook = new MemoryWorkbook("Excel", { Sheet1: [[before]] });
    const at = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };
    const context = await contextFor(workbook, { ranges: [{ kind: "address", address: at }] });
    await workbook.apply(overruleHeading(context, at, "Target"));
    expect(workbook.contents("Sheet1")).toEqual([[after]]);
  });
});
