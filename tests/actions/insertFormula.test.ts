import { describe, expect, it } from "vitest";
import { ActionError } from "../../src/actions/ActionError";
import { insertExample } from "../../src/actions/insertExample";
import { formulaText, insertFormula } from "../../src/actions/insertFormula";
import { catalogue } from "../../src/formulas/catalogue";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";
import { contextFor } from "./contextFor";

const score = catalogue.find(({ name }) => name === "OKR.SCORE")!;
const at = { sheet: "Sheet1", row: 1, column: 2, rows: 1, columns: 1 };
const read = { ranges: [{ kind: "address", address: at }] } as const;

describe("insert a formula", () => {
  it("writes one cell with the host's own name, and undo takes it back", async () => {
    const workbook = new MemoryWorkbook("Google Sheets");
    const plan = insertFormula(await contextFor(workbook, read), {
      formula: score,
      inputs: ["A2:A3", "B2:B3", "", "", "at least"],
      at,
    });
    const { inverse } = await workbook.apply(plan);
    expect(workbook.contents("Sheet1")[1]![2]).toBe('=OKR_SCORE(A2:A3, B2:B3, , , "at least")');
    await workbook.apply(inverse!);
    expect(workbook.contents("Sheet1")).toEqual([[null]]);
  });

  it("expects what stood in the cell, so that someone else's typing is never lost", async () => {
    const workbook = new MemoryWorkbook("Excel", { Sheet1: [[null], [1, 2, 42]] });
    const plan = insertFormula(await contextFor(workbook, read), {
      formula: score,
      inputs: ["A2", "B2"],
      at,
    });
    expect(plan.edits[0]).toMatchObject({ expects: [[42]] });
    workbook.put("Sheet1", 1, 2, [[43]]);
    await expect(workbook.apply(plan)).rejects.toMatchObject({ kind: "changed", address: "Sheet1!C2" });
  });

  it("names the parameter that is missing", async () => {
    const context = await contextFor(new MemoryWorkbook("Excel"), read);
    expect(() => insertFormula(context, { formula: score, inputs: ["A2", " "], at })).toThrow(ActionError);
  });

  it("shows the locale's separator to a person, and writes a comma into the plan", async () => {
    const workbook = new MemoryWorkbook("Excel");
    workbook.locale = { tag: "de-DE", decimalSeparator: ",", argumentSeparator: ";" };
    const context = await contextFor(workbook, read);
    const form = { formula: score, inputs: ["A2", "B2", "0,5"], at };
    expect(formulaText(context, form, ";")).toBe("=OKR.SCORE(A2; B2; 0.5)");
    expect(insertFormula(context, form).edits[0]).toMatchObject({
      cells: [[{ formula: "=OKR.SCORE(A2, B2, 0.5)" }]],
    });
  });
});

describe.each(catalogue.flatMap((formula) => formula.examples.map((example) => [formula, example] as const)))(
  "the example %#",
  (formula, example) => {
    it(`lays ${formula.name}, ${example.title}, out on a new sheet and touches no other`, async () => {
      const workbook = new MemoryWorkbook("Excel", { Sheet1: [["mine"]] });
      const context = await contextFor(workbook, { ranges: [] });
      const { inverse } = await workbook.apply(insertExample(context, { formula, example }));
      const sheet = workbook.sheetNames[1]!;
      expect(JSON.stringify(workbook.contents(sheet))).toContain(`=${formula.name}(`);
      await workbook.apply(inverse!);
      expect(workbook.sheetNames).toEqual(["Sheet1"]);
      expect(workbook.contents("Sheet1")).toEqual([["mine"]]);
    });
  },
);
