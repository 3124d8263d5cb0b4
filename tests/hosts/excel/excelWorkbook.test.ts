import { describe, expect, it } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { Address } from "../../../src/workbook/Address";
import type { Edit } from "../../../src/workbook/Plan";
import { excelClient } from "../../support/excelClient";
import { modelWith, shown } from "../grid/modelWith";

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
const plan = (...edits: Edit[]) => ({ title: "Test", edits });

describe("reading through Microsoft's client", () => {
  it("finds the table under the cursor in three requests at most", async () => {
    const model = modelWith(table);
    model.selection.selectCell(1, 1);
    const excel = excelClient(model);
    const { selection, ranges, locale, sheets } = await excelWorkbook().read({
      ranges: [{ kind: "region" }],
    });
    expect(selection).toEqual(at(1, 1));
    expect(ranges[0]!.address).toEqual(at(0, 0, 3, 3));
    expect(ranges[0]!.values[2]).toEqual(["NPS", 37, 42]);
    expect(locale).toEqual({ tag: "en-US", decimalSeparator: ".", argumentSeparator: "," });
    expect(sheets).toEqual([{ name: "Sheet1", visible: true, protected: false }]);
    expect(excel.syncs).toBeLessThanOrEqual(3);
  });
});
describe("applying", () => {
  it("writes and takes it back", async () => {
    const model = modelWith(table);
    const excel = excelClient(model);
    const { inverse, summary } = await excelWorkbook().apply(
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
    expect(excel.syncs).toBe(2);
    expect(shown(model, 1, 3)).toBe("100%");
    expect(shown(model, 1, 1)).toBe("99.0%");
    expect(summary).toBe("wrote 3 cells");
    await excelWorkbook().apply(inverse!);
    expect([shown(model, 1, 3), shown(model, 1, 1)]).toEqual(["", "0.85"]);
  });
});
