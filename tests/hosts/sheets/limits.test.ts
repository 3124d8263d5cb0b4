import { describe, expect, it } from "vitest";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import type { Address } from "../../../src/workbook/Address";
import type { Edit, Plan } from "../../../src/workbook/Plan";
import type { Workbook } from "../../../src/workbook/Workbook";
import { ask, pushed, type Pushed } from "./pushed";

const at = (row: number, column: number, sheet = "Sheet1"): Address => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});
const plan = (...edits: readonly Edit[]): Plan => ({ title: "Test", edits });
const write = (text: string, address = at(1, 1)): Edit => ({
  kind: "cells",
  address,
  cells: [[text]],
  expects: "blank",
});

function open(): Pushed & { readonly workbook: Workbook } {
  const opened = pushed([["a"]]);
  opened.script.calls.authorisation = "full";
  return { ...opened, workbook: sidebarWorkbook(ask(opened.call, "okrAnswer")) };
}

const valueAt = async (workbook: Workbook, address: Address): Promise<unknown> =>
  (await workbook.read({ ranges: [{ kind: "address", address }] })).ranges[0]!.values[0]![0];

describe("what Google Sheets has no room for", () => {
  it("is told of a text before anything is written, with its cell", async () => {
    const { workbook } = open();
    await expect(
      workbook.apply(plan(write("first"), write("x".repeat(50_001), at(2, 1)))),
    ).rejects.toMatchObject({
      kind: "too large",
      address: "Sheet1!B3",
      reasons: [["sheetsLongText", "Sheet1!B3", 50_001, 50_000]],
    });
    expect(await valueAt(workbook, at(1, 1))).toBe("");
    await workbook.apply(plan(write("x".repeat(50_000))));
    expect(await valueAt(workbook, at(1, 1))).toHaveLength(50_000);
  });

  it("is told of a sheet in Google's own words, and what was written is put back", async () => {
    const { workbook, script } = open();
    script.world.mayGrow = (cells) => {
      throw new Error(`above the limit: ${cells}`);
    };
    await expect(
      workbook.apply(plan(write("first"), { kind: "add sheet", sheet: "New" })),
    ).rejects.toMatchObject({
      kind: "refused",
      reasons: [["sheetsRefused", "above the limit: 26000"], ["putBack"]],
    });
    expect(await valueAt(workbook, at(1, 1))).toBe("");
  });

  it("is counted over all sheets by the stand-in", () => {
    const { script } = open();
    expect(() => {
      script.world.mayGrow(9_990_000);
    }).not.toThrow();
    expect(() => {
      script.world.mayGrow(10_000_000);
    }).toThrow("above the limit of 10000000 cells");
  });
});

describe("a new sheet", () => {
  it.each([
    ["SHEET1", "SHEET1 2", "whose name differs in capitals alone"],
    ["n".repeat(120), "n".repeat(100), "whose name is longer than Google's hundred letters"],
  ])("%s becomes %s: %s", async (name, called) => {
    const { workbook } = open();
    const adding = plan({ kind: "add sheet", sheet: name }, write("here", at(1, 1, name)));
    const { inverse } = await workbook.apply(adding);
    expect(await valueAt(workbook, at(1, 1, called))).toBe("here");
    await workbook.apply(inverse!);
    expect((await workbook.read({ ranges: [] })).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });
});

describe("a protected range", () => {
  const zone = { top: 3, bottom: 3, left: 0, right: 5 };

  it("keeps the sheet as it was, also what was written before it", async () => {
    const { workbook, script } = open();
    script.world.protectedRanges.push({ sheetId: "sheet1", zone });
    await expect(workbook.apply(plan(write("first"), write("second", at(3, 2))))).rejects.toMatchObject({
      kind: "protected",
      reasons: [["sheetsProtected"], ["putBack"]],
    });
    expect([await valueAt(workbook, at(1, 1)), await valueAt(workbook, at(3, 2))]).toEqual(["", ""]);
    await workbook.apply(plan(write("beside it", at(4, 2))));
  });

  it("that somebody sets up in the middle leaves steps, and they are counted", async () => {
    const { workbook, script } = open();
    script.calls.before = (name, [values]) => {
      if (name === "Range.setValues" && String(values) === "second")
        script.world.protectedRanges.push({ sheetId: "sheet1", zone: { ...zone, top: 0 } });
    };
    await expect(workbook.apply(plan(write("first"), write("second", at(3, 2))))).rejects.toMatchObject({
      reasons: [["sheetsProtected"], ["notPutBack", 1]],
    });
    expect(script.world.lockDepth).toBe(0);
  });
});

describe("the stand-in refuses", () => {
  const range = "SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1)";

  it.each([
    [`${range}.setValues([[undefined]])`, "takes finite numbers"],
    [`${range}.setValues([[NaN]])`, "takes finite numbers"],
    [`${range}.setValues([["x".repeat(50001)]])`, "more than the maximum of 50000 characters"],
    ['SpreadsheetApp.getActiveSpreadsheet().insertSheet("sheet1", 1)', "already exists"],
    ['SpreadsheetApp.getActiveSpreadsheet().insertSheet("n".repeat(101), 1)', "longer than 100"],
    ["LockService.getDocumentLock().tryLock()", "milliseconds"],
    ['PropertiesService.getUserProperties().setProperty("a", "å".repeat(5000))', "too large"],
    [
      'const kept = PropertiesService.getUserProperties(); for (let n = 0; n < 60; n += 1) kept.setProperty("a" + n, "x".repeat(9000))',
      "storage quota",
    ],
  ])("%s", (code, message) => {
    const { call } = open();
    expect(() => call(code)).toThrow(message);
  });
});

it("reads beside a tall table no more than what stands there", async () => {
  const { workbook, script } = open();
  script.world.run(undefined, {
    type: "ADD_COLUMNS_ROWS",
    sheetId: "sheet1",
    sheetName: "Sheet1",
    dimension: "ROW",
    base: 0,
    quantity: 50_000,
    position: "after",
  });
  const { ranges } = await workbook.read({
    ranges: [{ kind: "address", address: { sheet: "Sheet1", row: 0, column: 0, rows: 50_001, columns: 31 } }],
  });
  const { values, formulas } = ranges[0]!;
  expect([values.length, values[0]!.length, formulas.length]).toEqual([50_001, 31, 50_001]);
  expect([values[0]![0], values[0]![30], values[50_000]![30]]).toEqual(["a", "", ""]);
});
