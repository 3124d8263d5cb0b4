import type { Model } from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { bytesOf } from "../../../src/hosts/excel/pieces";
import { createGridModel } from "../../../src/hosts/grid/createGridModel";
import type { Edit, Written } from "../../../src/workbook/Plan";
import { rangeOn } from "../../../src/workbook/rangeOn";
import type { ExcelStandIn } from "../../../src/workbench/excel/ExcelStandIn";
import { excelClient } from "../../support/excelClient";
import { modelWith, value } from "../grid/modelWith";

const at = rangeOn("Sheet1");
const plan = (...edits: Edit[]) => ({ title: "Test", edits });
const started = (bytes: number): number => Math.ceil(bytes / 4_000_000);

/** Three bytes for a letter that is one in a text, four for one that is two. */
const long = "Målet ble nådd — 🎯 目標達成 ".repeat(10);

/** A sheet with a text in each row of column A, made at once: typing them in would take longer than the test. */
function modelOf(texts: readonly string[], more: object = {}): Model {
  const cells = Object.fromEntries(texts.map((text, index) => [`A${index + 1}`, text]));
  return createGridModel({
    version: "18.4.2",
    sheets: [{ id: "sheet1", name: "Sheet1", colNumber: 8, rowNumber: texts.length + 5, cells, ...more }],
  });
}

function counted(excel: ExcelStandIn): () => { syncs: number; in: number; out: number } {
  const { syncs, bytesIn, bytesOut } = excel;
  return () => ({ syncs: excel.syncs - syncs, in: excel.bytesIn - bytesIn, out: excel.bytesOut - bytesOut });
}

it.each([
  ["plain letters", "abc", 5],
  ["two bytes each", "æøå", 8],
  ["three bytes each", "目標", 8],
  ["four bytes for two halves", "🎯", 6],
  ["escaped", 'a"\n', 7],
  ["half of a letter, which JSON writes out", "\ud83c", 8],
  [
    "rows of cells",
    [
      ["å", 1],
      ["", true],
    ],
    20,
  ],
])("counts bytes as they are sent: %s", (_, given, expected) => {
  expect(bytesOf(given)).toBe(expected);
  expect(bytesOf(given)).toBe(new TextEncoder().encode(JSON.stringify(given)).length);
});

describe("no request and no response passes 5 MB", () => {
  it("where text takes three bytes a letter, and needs no more pieces than its bytes", async () => {
    const rows = 16_000;
    const model = modelOf(["Heading"]);
    const excel = excelClient(model);
    const count = counted(excel);
    const cells: Written[][] = Array.from({ length: rows }, (_, row) => [`${row} ${long}`]);
    const { inverse } = await excelWorkbook().apply(
      plan({ kind: "cells", address: at(1, 0, rows, 1), cells, expects: "blank" }),
    );
    const written = count();
    expect(written.in).toBeGreaterThan(4_000_000);
    expect(written.syncs).toBeLessThanOrEqual(1 + started(written.in));
    expect(value(model, rows, 0)).toBe(cells[rows - 1]![0]);
    // Undo has to see all of that text again before it takes it away.
    const undo = counted(excel);
    await excelWorkbook().apply(inverse!);
    expect(undo().out).toBeGreaterThan(8_000_000);
    expect(undo().syncs).toBeLessThanOrEqual(1 + started(undo().in) + started(undo().out));
    expect(value(model, rows, 0)).toBe(null);
    expect(excel.largest).toBeLessThan(5_000_000);
  }, 120_000);

  it("where the first rows are short and those further down are long", async () => {
    const texts = Array.from({ length: 16_000 }, (_, row) => (row < 200 ? `${row}` : `${row} ${long}`));
    const excel = excelClient(modelOf(texts));
    const { ranges } = await excelWorkbook().read({ ranges: [{ kind: "sheet" }] });
    expect(ranges[0]!.values).toHaveLength(texts.length);
    expect(ranges[0]!.values[15_999]).toEqual([texts[15_999]]);
    expect(ranges[0]!.numberFormats).toHaveLength(texts.length);
    expect(excel.largest).toBeLessThan(5_000_000);
    // Two to find the rows, the pieces, and a few that asked for too much.
    expect(excel.syncs).toBeLessThanOrEqual(2 + 2 * started(excel.bytesOut) + 3);
  }, 120_000);

  it("where a plan asks about thousands of single cells", async () => {
    const texts = Array.from({ length: 6_500 }, (_, row) => `Key result ${row}`);
    const excel = excelClient(modelOf(texts));
    const edits = texts.map((text, row): Edit => {
      return {
        kind: "cells",
        address: at(row, 0, 1, 1),
        cells: [[1]],
        expects: [[row < 6_499 ? text : "?"]],
      };
    });
    await expect(excelWorkbook().apply(plan(...edits))).rejects.toMatchObject({
      kind: "changed",
      address: "Sheet1!A6500",
    });
    expect(excel.bytesIn).toBeGreaterThan(4_000_000);
    expect(excel.syncs).toBeLessThanOrEqual(1 + started(excel.bytesIn));
    expect(excel.largest).toBeLessThan(5_000_000);
  }, 120_000);

  it("where a plan writes many long texts one by one, also when Excel fails and they have to be put back", async () => {
    const texts = Array.from({ length: 700 }, (_, row) => `${row} ${long.repeat(14)}`);
    const model = modelOf(texts);
    const excel = excelClient(model);
    const edits = texts.map((text, row): Edit => {
      return { kind: "cells", address: at(row, 0, 1, 1), cells: [[`${text}!`]], expects: [[text]] };
    });
    excel.failBefore = "FreezeRows";
    await expect(
      excelWorkbook().apply(plan(...edits, { kind: "freeze", sheet: "Sheet1", rows: 1 })),
    ).rejects.toMatchObject({ reasons: [expect.anything(), ["putBack"]] });
    expect(excel.bytesIn).toBeGreaterThan(8_000_000);
    expect(value(model, 699, 0)).toBe(texts[699]);
    expect(excel.syncs).toBeLessThan(20);
    expect(excel.largest).toBeLessThan(5_000_000);
  }, 120_000);

  it("where far more stands in the cells than the plan expects: it is told, not choked on", async () => {
    const texts = Array.from({ length: 16_000 }, (_, row) => (row < 100 ? "" : `${row} ${long}`));
    const excel = excelClient(modelOf(texts));
    const cells: Written[][] = texts.map(() => [1]);
    await expect(
      excelWorkbook().apply(
        plan({ kind: "cells", address: at(0, 0, texts.length, 1), cells, expects: "blank" }),
      ),
    ).rejects.toMatchObject({ kind: "changed", address: "Sheet1!A101" });
    expect(excel.largest).toBeLessThan(5_000_000);
  }, 120_000);

  it("where a filter hides every other of many rows", async () => {
    const texts = Array.from({ length: 120_000 }, (_, row) => String(row));
    const rows = Object.fromEntries(texts.map((_, row) => [row, row % 2 === 1 ? { isHidden: true } : {}]));
    const excel = excelClient(modelOf(texts, { rows }));
    const { ranges } = await excelWorkbook().read({ ranges: [{ kind: "sheet" }] });
    expect(ranges[0]!.hiddenRows).toHaveLength(60_000);
    expect(ranges[0]!.hiddenRows!.slice(-2)).toEqual([119_997, 119_999]);
    expect(excel.largest).toBeLessThan(5_000_000);
  }, 120_000);
});

it("undoes a large new sheet, and leaves it alone where someone has written beside what is ours", async () => {
  const model = modelWith([["x"]]);
  const excel = excelClient(model);
  const workbook = excelWorkbook();
  const rows = 16_000;
  const cells: Written[][] = Array.from({ length: rows }, (_, row) => [`${row} ${long}`]);
  const { inverse } = await workbook.apply(
    plan(
      { kind: "add sheet", sheet: "Copy" },
      { kind: "cells", address: { ...at(2, 1, rows, 1), sheet: "Copy" }, cells, expects: "blank" },
    ),
  );
  const mine: Edit = {
    kind: "cells",
    address: { ...at(0, 0, 1, 1), sheet: "Copy" },
    cells: [["mine"]],
    expects: "blank",
  };
  const undone = await workbook.apply(plan(mine));
  await expect(workbook.apply(inverse!)).rejects.toMatchObject({ kind: "changed", address: "Copy!A1" });
  await workbook.apply(undone.inverse!);
  await workbook.apply(inverse!);
  expect(model.getters.getSheetIds()).toHaveLength(1);
  expect(excel.largest).toBeLessThan(5_000_000);
}, 120_000);
