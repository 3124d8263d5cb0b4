import { describe, expect, it } from "vitest";
import { gridWorkbook } from "../../../src/hosts/grid/gridWorkbook";
import type { Address } from "../../../src/workbook/Address";
import type { Edit } from "../../../src/workbook/Plan";
import { WorkbookError } from "../../../src/workbook/Workbook";
import { modelWith, shown, type, value } from "./modelWith";

const at = (row: number, column: number, rows = 1, columns = 1): Address => ({
  sheet: "Sheet1",
  row,
  column,
  rows,
  columns,
});

const table = [
  ["Key result", "Current", "Target", "", "Aside"],
  ["Uptime", 0.85, 0.99],
  ["NPS", 37, 42],
];

describe("reading", () => {
  it("finds the table under the cursor, bounded by blanks", async () => {
    const model = modelWith(table);
    model.selection.selectCell(1, 1);
    const { selection, ranges } = await gridWorkbook(model).read({ ranges: [{ kind: "region" }] });
    expect(selection).toEqual(at(1, 1));
    expect(ranges[0]!.address).toEqual(at(0, 0, 3, 3));
    expect(ranges[0]!.values[2]).toEqual(["NPS", 37, 42]);
  });

  it("gives values, formulas and number formats cell by cell, spilled cells too", async () => {
    const model = modelWith([
      [1, 4, { formula: "=OKR.PROGRESS(A1:A2,B1:B2)" }],
      [2, 4],
    ]);
    const { ranges } = await gridWorkbook(model).read({
      ranges: [{ kind: "address", address: at(0, 2, 2, 1) }],
    });
    expect(ranges[0]).toMatchObject({
      values: [[0.25], [0.5]],
      formulas: [["=OKR.PROGRESS(A1:A2,B1:B2)"], [""]],
      numberFormats: [["0%"], ["0%"]],
    });
  });

  it.each([
    ["a sheet's used range, without the blanks around it", { kind: "sheet" as const }, at(0, 0, 3, 5)],
    [
      "a range beyond the sheet's last row",
      { kind: "address" as const, address: at(60, 0, 40, 2) },
      at(60, 0, 40, 2),
    ],
  ])("%s", async (_why, request, address) => {
    const { ranges } = await gridWorkbook(modelWith(table)).read({ ranges: [request] });
    expect(ranges[0]!.address).toEqual(address);
    expect(ranges[0]!.values).toHaveLength(address.rows);
  });

  it("leaves out a name that is not defined, and refuses a sheet that is gone", async () => {
    const workbook = gridWorkbook(modelWith(table));
    expect((await workbook.read({ ranges: [{ kind: "name", name: "as_of" }] })).ranges).toEqual([]);
    await expect(workbook.read({ ranges: [{ kind: "sheet", sheet: "Gone" }] })).rejects.toMatchObject({
      kind: "missing",
    });
  });
});

const plan = (...edits: Edit[]) => ({ title: "Test", edits });

describe("applying a plan", () => {
  it("writes, calculates and takes it back", async () => {
    const model = modelWith(table);
    const workbook = gridWorkbook(model);
    const { inverse, summary } = await workbook.apply(
      plan(
        {
          kind: "cells",
          address: at(1, 3, 2, 1),
          cells: [[{ formula: "=OKR.PROGRESS(B2:B3, C2:C3)" }], [null]],
          expects: "blank",
        },
        { kind: "cells", address: at(1, 1), cells: [[0.99]], expects: [[0.85]] },
        { kind: "number format", address: at(1, 1), format: "0.0%" },
      ),
    );
    expect(shown(model, 1, 3)).toBe("100%");
    expect(shown(model, 1, 1)).toBe("99.0%");
    expect(summary).toBe("wrote 2 cells");
    await workbook.apply(inverse!);
    expect([shown(model, 1, 3), shown(model, 1, 1)]).toEqual(["", "0.85"]);
  });

  it("is one step of the grid's own undo", async () => {
    const model = modelWith(table);
    await gridWorkbook(model).apply(
      plan(
        { kind: "add sheet", sheet: "OKRs" },
        { kind: "cells", address: { ...at(0, 0), sheet: "OKRs" }, cells: [["x"]], expects: "blank" },
      ),
    );
    expect(model.getters.getSheetIds()).toHaveLength(2);
    model.dispatch("REQUEST_UNDO");
    expect(model.getters.getSheetIds()).toHaveLength(1);
  });

  it.each([
    ["a formula", "=1+1"],
    ["an at sign", "@home"],
    ["a plus", "+1"],
    ["a minus", "-5"],
    ["digits with a leading zero", "007"],
    ["a date", "2026-03-31"],
    ["a word for true", "TRUE"],
    ["an apostrophe", "'quoted"],
  ])("writes text as text where it looks like %s", async (_why, text) => {
    const model = modelWith([]);
    await gridWorkbook(model).apply(
      plan({ kind: "cells", address: at(0, 0), cells: [[text]], expects: "blank" }),
    );
    expect(value(model, 0, 0)).toBe(text);
  });

  it.each<[string, Edit]>([
    ["a cell that was blank", { kind: "cells", address: at(1, 1), cells: [[1]], expects: "blank" }],
    ["a value that changed", { kind: "cells", address: at(1, 1), cells: [[1]], expects: [[0.5]] }],
    [
      "a formula that is a value now",
      { kind: "cells", address: at(1, 1), cells: [[1]], expects: [[{ formula: "=1" }]] },
    ],
  ])("stops with the address, and writes nothing, at %s", async (_why, edit) => {
    const model = modelWith(table);
    const before: Edit = { kind: "cells", address: at(9, 0), cells: [["new"]], expects: "blank" };
    await expect(gridWorkbook(model).apply(plan(before, edit))).rejects.toMatchObject({
      kind: "changed",
      address: "Sheet1!B2",
    });
    expect(value(model, 9, 0)).toBeNull();
  });

  it("gives a sheet whose name is taken a number, and later edits follow it", async () => {
    const model = modelWith(table);
    const { summary, inverse } = await gridWorkbook(model).apply(
      plan(
        { kind: "add sheet", sheet: "Sheet1" },
        { kind: "cells", address: at(0, 0, 1, 2), cells: [["a", "b"]], expects: "blank" },
        { kind: "freeze", sheet: "Sheet1", rows: 1 },
        { kind: "column widths", sheet: "Sheet1", column: 0, pixels: [200, 90] },
        { kind: "select", address: at(0, 1) },
      ),
    );
    expect(summary).toBe("wrote 2 cells on the new sheet Sheet1 2");
    expect(model.getters.getActiveSheetName()).toBe("Sheet1 2");
    expect(model.getters.getColSize(model.getters.getActiveSheetId(), 0)).toBe(200);
    expect(value(model, 0, 0)).toBe("Key result");
    await gridWorkbook(model).apply(inverse!);
    expect(model.getters.getSheetIds()).toHaveLength(1);
  });

  it("makes the sheet larger where the plan writes beyond its end", async () => {
    const model = modelWith([]);
    await gridWorkbook(model).apply(
      plan({ kind: "cells", address: at(500, 60), cells: [["far"]], expects: "blank" }),
    );
    expect(value(model, 500, 60)).toBe("far");
  });

  it("shows lights on scores and on status words, and removes them again", async () => {
    const model = modelWith([[0.8, "At risk"]]);
    const workbook = gridWorkbook(model);
    const { inverse } = await workbook.apply(
      plan(
        { kind: "score light", address: at(0, 0), green: 0.7, amber: 0.4 },
        { kind: "status light", address: at(0, 1) },
      ),
    );
    const icons = model.getters.getConditionalIcon({ sheetId: "sheet1", row: 0, col: 0 });
    expect(icons).toBe("dotGood");
    const style = model.getters.getCellComputedStyle({ sheetId: "sheet1", row: 0, col: 1 });
    expect(style.fillColor).toBe("#ffebcc");
    await workbook.apply(inverse!);
    expect(model.getters.getConditionalFormats("sheet1")).toEqual([]);
  });

  it("adds tables, names, dropdowns, bars and charts, and takes them back", async () => {
    const model = modelWith(table);
    const workbook = gridWorkbook(model);
    const { inverse } = await workbook.apply(
      plan(
        { kind: "table", address: at(0, 0, 3, 3), name: "Key_results" },
        { kind: "name", name: "as_of", address: at(0, 4) },
        { kind: "dropdown", address: at(1, 4), words: ["reach", "at least"] },
        { kind: "data bar", address: at(1, 1, 2, 1) },
        { kind: "heading style", address: at(0, 0, 1, 3) },
        {
          kind: "chart",
          sheet: "Sheet1",
          name: "Values",
          chart: "column",
          title: "Values",
          source: at(0, 0, 3, 3),
          at: { row: 6, column: 0 },
          description: "Current and target of two key results",
        },
      ),
    );
    const snapshot = await workbook.read({ ranges: [] });
    expect(snapshot.tables).toEqual([{ name: "Key_results", address: at(0, 0, 3, 3) }]);
    expect(snapshot.names).toEqual([{ name: "as_of", address: at(0, 4) }]);
    expect(model.getters.getChartIds("sheet1")).toHaveLength(1);
    await workbook.apply(inverse!);
    const after = await workbook.read({ ranges: [] });
    expect([after.tables, after.names]).toEqual([[], []]);
    expect(model.getters.getChartIds("sheet1")).toEqual([]);
    expect(model.getters.getDataValidationRules("sheet1")).toEqual([]);
  });

  it("refuses a locked sheet", async () => {
    const model = modelWith(table);
    model.dispatch("LOCK_SHEET", { sheetId: "sheet1" });
    const applied = gridWorkbook(model).apply(
      plan({ kind: "cells", address: at(9, 0), cells: [["x"]], expects: "blank" }),
    );
    await expect(applied).rejects.toThrow(WorkbookError);
    await expect(applied).rejects.toMatchObject({ kind: "protected" });
  });
});

describe("selection", () => {
  it("tells of another cell and another sheet, not of an edit, until it is stopped", () => {
    const model = modelWith(table);
    let calls = 0;
    const stop = gridWorkbook(model).onSelectionChanged(() => (calls += 1));
    type(model, 5, 5, 1);
    expect(calls).toBe(0);
    model.selection.selectCell(2, 2);
    expect(calls).toBe(1);
    stop();
    model.selection.selectCell(3, 3);
    expect(calls).toBe(1);
  });
});
