import { afterEach, describe, expect, it, vi } from "vitest";
import { applyPlan } from "../../../src/hosts/sheets/applyPlan";
import { readSnapshot } from "../../../src/hosts/sheets/readSnapshot";
import { createAppsScript } from "../../../src/workbench/sheets/createAppsScript";
import type { Address } from "../../../src/workbook/Address";
import type { Edit } from "../../../src/workbook/Plan";
import type { RangeSnapshot } from "../../../src/workbook/Snapshot";
import { modelWith } from "../grid/modelWith";

function open(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const script = createAppsScript(modelWith([["a", "b"]]));
  for (const [name, service] of Object.entries(script.globals)) vi.stubGlobal(name, service);
  return SpreadsheetApp.getActiveSpreadsheet();
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("an address that reaches beyond the sheet", () => {
  const read = (address: Omit<Address, "sheet">): RangeSnapshot =>
    readSnapshot(open(), { ranges: [{ kind: "address", address: { ...address, sheet: "Sheet1" } }] })
      .ranges[0]!;

  it.each([
    [{ row: 0, column: 0, rows: 1, columns: 900 }, "a", "reaches beyond the last column"],
    [{ row: 0, column: 0, rows: 9000, columns: 1 }, "a", "reaches beyond the last row"],
    [{ row: 0, column: 900, rows: 2, columns: 3 }, "", "lies beyond it whole"],
  ])("%j reads %j and blanks: %s", (address, first) => {
    const shown = read(address);
    expect(shown.address).toEqual({ ...address, sheet: "Sheet1" });
    for (const cells of [shown.values, shown.formulas, shown.numberFormats]) {
      expect([cells.length, cells.at(-1)!.length]).toEqual([address.rows, address.columns]);
    }
    expect(shown.values[0]![0] ?? "").toBe(first);
    expect(shown.values.at(-1)!.at(-1)).toBe(read({ row: 5, column: 5, rows: 1, columns: 1 }).values[0]![0]);
  });

  it("throws in the stand-in, as Google's does", () => {
    const sheet = open().getSheetByName("Sheet1")!;
    expect(() => sheet.getRange(1, 1, 1, sheet.getMaxColumns() + 1)).toThrow("outside the dimensions");
    expect(() => sheet.setColumnWidth(sheet.getMaxColumns() + 1, 50)).toThrow("out of bounds");
  });
});

it.each<[Edit, string]>([
  [
    {
      kind: "cells",
      address: { sheet: "Sheet1", row: 1, column: 900, rows: 1, columns: 1 },
      cells: [[7]],
      expects: "blank",
    },
    "cells",
  ],
  [{ kind: "column widths", sheet: "Sheet1", column: 899, pixels: [90, 90] }, "widths"],
])("makes the sheet larger for what is written beyond it: %#", (edit) => {
  const spreadsheet = open();
  const { inverse } = applyPlan(spreadsheet, { title: "Test", edits: [edit] });
  expect(spreadsheet.getSheetByName("Sheet1")!.getMaxColumns()).toBe(901);
  applyPlan(spreadsheet, inverse!);
});
