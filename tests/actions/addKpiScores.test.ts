import { describe, expect, it } from "vitest";
import { addKpiScores, addKpiScoresRequest } from "../../src/actions/addKpiScores";
import { asOfName } from "../../src/actions/asOf";
import type { Range } from "../../src/cells/Cell";
import type { Address } from "../../src/workbook/Address";
import type { Plan } from "../../src/workbook/Plan";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";
import { contextFor } from "./contextFor";

const asOf = 46112; // 2026-03-31

const flat: Range = [
  ["KPI", "Unit", "Direction", "Target", "Actual"],
  ["Revenue", "k€", "up", 400, 410.5],
  ["Complaint rate", "%", "down", 0.02, 0.015],
];
const wide: Range = [
  ["KPIs 2026", null, null, null],
  ["KPI", "Target", "Jan", "Feb"],
  ["Sales", null, null, null],
  ["Orders", 110, 90, 99],
];
const long: Range = [
  ["KPI", "Date", "Actual", "Target"],
  ["Orders", 46053, 40, 45],
  ["Days to pay", 46053, 34, 30],
  ["Orders", 46081, 50, 45],
];

function whole(cells: Range): Address {
  return { sheet: "KPIs", row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
}

async function planFor(cells: Range, where: "beside" | "sheet"): Promise<[MemoryWorkbook, Plan]> {
  const workbook = new MemoryWorkbook("Excel", { KPIs: cells, Settings: [["As of", 46000]] });
  workbook.name(asOfName, { sheet: "Settings", row: 0, column: 1, rows: 1, columns: 1 });
  const table = whole(cells);
  const context = await contextFor(workbook, addKpiScoresRequest(table));
  return [workbook, addKpiScores(context, { table, asOf, where })];
}

describe("values and statuses for a KPI table", () => {
  it.each<[string, Range, string, { readonly row: number; readonly rows: number }]>([
    ["flat", flat, "=OKR.KPI.BESIDE(A1:E3, OKR_AS_OF)", { row: 0, rows: 2 }],
    ["with months as columns below a title", wide, "=OKR.KPI.BESIDE(A1:D4, OKR_AS_OF)", { row: 1, rows: 2 }],
    ["with a row for each report", long, "=OKR.KPI.BESIDE(A1:D4, OKR_AS_OF)", { row: 0, rows: 3 }],
  ])("stand in its heading row: %s", async (_, cells, formula, { row, rows }) => {
    const [workbook, plan] = await planFor(cells, "beside");
    const { inverse } = await workbook.apply(plan);
    const width = cells[0]!.length;
    expect(workbook.contents("KPIs")[row]!.slice(width)).toEqual([null, formula]);
    expect(workbook.contents("KPIs").map((line) => line.slice(0, width))).toEqual(cells);
    expect(plan.edits.find(({ kind }) => kind === "status light")).toMatchObject({
      address: { row: row + 1, column: width + 6, rows },
    });
    await workbook.apply(inverse!);
    expect(workbook.contents("KPIs")).toEqual(cells);
  });

  it("stand on a sheet of their own, one row for each KPI", async () => {
    const [workbook, plan] = await planFor(long, "sheet");
    await workbook.apply(plan);
    expect(workbook.contents("KPI status")).toEqual([["=OKR.KPI.TABLE(KPIs!A1:D4, OKR_AS_OF)"]]);
    expect(plan.edits.find(({ kind }) => kind === "status light")).toMatchObject({
      address: { sheet: "KPI status", row: 1, column: 10, rows: 2 },
    });
    expect(workbook.contents("KPIs")).toEqual(long);
  });

  it("show percentages as such and their differences in points, other numbers with the decimals they need", async () => {
    const [, plan] = await planFor(flat, "beside");
    const formats = plan.edits.flatMap((edit) =>
      edit.kind === "number format" ? [[edit.address.row, edit.address.column, edit.format]] : [],
    );
    expect(formats).toEqual([
      [1, 7, "#,##0.0"],
      [2, 7, "0.0%"],
      [1, 10, "#,##0.0"],
      [2, 10, "0.0"],
      [1, 9, "0%"],
    ]);
  });

  it("go to the right of what already stands there", async () => {
    const workbook = new MemoryWorkbook("Excel", { KPIs: flat });
    workbook.put("KPIs", 2, 7, [["a note of mine"]]);
    const context = await contextFor(workbook, addKpiScoresRequest(whole(flat)));
    const { edits } = addKpiScores(context, { table: whole(flat), asOf, where: "beside" });
    expect(edits).toContainEqual(
      expect.objectContaining({
        kind: "cells",
        address: expect.objectContaining({ row: 0, column: 9 }) as Address,
      }),
    );
  });

  it.each<[string, Range]>([
    [
      "what is no table",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    ["headings alone", [["KPI", "Actual", "Target"]]],
  ])("refuse %s", async (_, cells) => {
    await expect(planFor(cells, "beside")).rejects.toMatchObject({ name: "ActionError" });
  });
});
