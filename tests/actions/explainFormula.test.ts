import { describe, expect, it } from "vitest";
import { type ExplainedFormula, explainFormula } from "../../src/actions/explainFormula";
import { formulaRequests, formulasToExplain } from "../../src/actions/explainFormula";
import type { Cell, Range } from "../../src/cells/Cell";
import { englishWords } from "../../src/core/explain/words";
import type { Written } from "../../src/workbook/Plan";
import type { Snapshot } from "../../src/workbook/Snapshot";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";

const sheet: Range = [
  ["Start", "Current", "Target", "Rule"],
  [9, 7, 5, "google"],
  [40, 31, 10, null],
  [0, null, 10, null],
];

/** Explains F2, or the cell `down` and `across` from it, as if it showed `shown`. */
async function explain(
  formula: string,
  shown: Cell,
  { down = 0, across = 0 } = {},
): Promise<ExplainedFormula | undefined> {
  const workbook = new MemoryWorkbook("Excel", { Sheet1: sheet, "My data": sheet });
  workbook.name("OKR_STATUS_RULE", { sheet: "Sheet1", row: 1, column: 3, rows: 1, columns: 1 });
  const table = { row: 0, column: 0, rows: 4, columns: 4 };
  await workbook.apply({
    title: "Tables",
    edits: [
      { kind: "table", name: "KeyResults", address: { sheet: "My data", ...table } },
      { kind: "table", name: "Here", address: { sheet: "Sheet1", ...table, columns: 6 } },
    ],
  });
  workbook.put("My data", 0, 6, [
    [{ formula: "=OKR.KPI.HISTORY(A1:B2)" }, "Actual"],
    ["Close", 7],
    ["Postings", 31],
  ]);
  const written: Written = { formula };
  workbook.put("Sheet1", 1, 5, [[written]]);
  if (down > 0 || across > 0) workbook.put("Sheet1", 1 + down, 5 + across, [[shown]]);
  workbook.selection = { sheet: "Sheet1", row: 1 + down, column: 5 + across, rows: 1, columns: 1 };
  const address = { sheet: "Sheet1", row: 0, column: 0, rows: 6, columns: 9 };
  const seen = await workbook.read({ ranges: [{ kind: "address", address }] });
  const glance: Snapshot = {
    ...seen,
    ranges: seen.ranges.map((range) => ({
      ...range,
      values: range.values.map((row, index) =>
        row.map((cell, column) => (index === 1 + down && column === 5 + across ? shown : cell)),
      ),
    })),
  };
  const cells = formulasToExplain(glance);
  return explainFormula(
    cells,
    glance,
    await workbook.read({ ranges: formulaRequests(cells, glance) }),
    englishWords,
  );
}

const answerOf = (found: ExplainedFormula | undefined, call = 0): unknown => {
  const answer = found!.calls[call]!.answer;
  return answer && ("value" in answer ? answer.value : answer.refusal);
};

describe("a formula", () => {
  it("is taken apart into its arguments, their values and what leaving out means", async () => {
    const found = await explain("=OKR.PROGRESS(B2, $C$2, 'My data'!A2)", 0.5);
    expect(found!.calls).toHaveLength(1);
    const [call] = found!.calls;
    expect(
      call!.inputs.map(({ parameter, written, input }) => [
        parameter.name,
        written,
        input.kind === "known" ? input.value : input.kind,
      ]),
    ).toEqual([
      ["current", "B2", 7],
      ["target", "$C$2", 5],
      ["start", "'My data'!A2", 9],
      ["kind", "", "left out"],
      ["clamp", "", "left out"],
    ]);
    expect(answerOf(found)).toEqual([[0.5]]);
    expect(Object.fromEntries(call!.steps)).toMatchObject({ Current: "7", Start: "9", Score: "0.5" });
    expect(found).toMatchObject({ isSpilled: false, differs: undefined });
  });

  it("has inner calls first, and says nothing of what the spreadsheet makes of them", async () => {
    const found = await explain('=IF(1>0,ROUND(OKR.STATUS(OKR.SCORE(B2,C2,A2),0.7),1),"")', "At risk");
    expect(found!.calls.map(({ formula }) => formula.name)).toEqual(["OKR.SCORE", "OKR.STATUS"]);
    expect(answerOf(found)).toBe(0.5);
    expect(found!.calls[1]!.inputs[0]!.input).toMatchObject({ kind: "known", value: 0.5, isShare: true });
    expect(answerOf(found, 1)).toEqual([["At risk"]]);
    expect(found!.calls[1]!.steps.map(([step]) => step)).toEqual(["Expected", "Rule", "Measure", "Decision"]);
    expect(found!.differs).toBeUndefined();
  });

  it.each<[string, string, unknown, string]>([
    ["a name", "=OKR.STATUS(0.5,,OKR_STATUS_RULE)", [["At risk"]], "google: at risk from 0.4"],
    ["text joined to a name", '=OKR.STATUS(50%, "", okr_status_rule&"")', [["At risk"]], "as we write it"],
    ["semicolons", "=OKR.PROGRESS(3,5;10;0)", [[0.35]], "as Google Sheets writes it in Germany"],
    ["another spelling", "=_xldudf_OKR_PROGRESS(5,10)", [[0.5]], "a file of Excel"],
    ["a sign", "=@OKR.PROGRESS(-5, -10)", [[0.5]], "Excel puts an @ before it"],
    ["a native function", "=OKR.PROGRESS(SUM(B2:B3), 10)", undefined, "only the spreadsheet knows"],
    ["a sheet that is gone", "=OKR.PROGRESS(Gone!B2, 10)", undefined, "a read of it would be refused"],
    ["a comma in a text", '=OKR.PERIOD(46023, "1, (")', expect.stringContaining("1, ("), "and brackets"],
  ])("reads %s", async (_, formula, answer) => {
    expect(answerOf(await explain(formula, 0.5))).toEqual(answer);
  });

  it.each<[string, string, unknown, string]>([
    ["whole columns", "=OKR.PROGRESS(B:B,$C:$C,A:A)", [[0.5], [0.3], [""]], "the heading is skipped"],
    ["columns of another sheet", "=OKR.SCORE('My data'!B:B,'My data'!C:C,'My data'!A:A)", 0.4, "quoted"],
    [
      "columns of a sheet that is gone",
      "=OKR.SCORE(Gone!B:B,C:C)",
      undefined,
      "a read of it would be refused",
    ],
    [
      "a column of a table",
      "=OKR.PROGRESS(KeyResults[Current],KeyResults[Target],keyresults[Start])",
      [[0.5], [0.3], [""]],
      "in any case",
    ],
    [
      "a table's own row",
      "=OKR.PROGRESS([@Current],Here[@Target],Here[[#This Row],[Start]])",
      [[0.5]],
      "in three spellings",
    ],
    [
      "columns side by side",
      "=OKR.KPI.HISTORY(KeyResults[[#All],[Start]:[Current]])",
      expect.anything(),
      "with their headings",
    ],
    ["a column that isn't there", "=OKR.SCORE(KeyResults[Actual],10)", undefined, "renamed since"],
    [
      "what a formula spilled",
      "=OKR.COLUMNS('My data'!G1#)",
      expect.anything(),
      "to the blank cells around it",
    ],
    ["a spill without a formula", "=OKR.COLUMNS('My data'!H1#)", undefined, "#REF! on the sheet"],
    ["constants in rows", "=OKR.PROGRESS({7;31},{5;10},{9;40})", [[0.5], [0.3]], "as Excel writes them"],
    ["constants in columns", '=OKR.PERIOD.END({46023,46054},"month")', [[46053, 46081]], "a row stays a row"],
    ["a constant with text, signs and percent", "=OKR.SCORE({-5;50%},{-10;1},,{1;1})", 0.5, "each by itself"],
    ["constants of unlike rows", "=OKR.SCORE({1,2;3},10)", undefined, "no spreadsheet takes them"],
  ])("reads %s: %s", async (_, formula, answer) => {
    expect(answerOf(await explain(formula, 0.5))).toEqual(answer);
  });

  it("reads a spill as far as it goes", async () => {
    const [call] = (await explain("=OKR.COLUMNS('My data'!G1#)", 0.5))!.calls;
    expect(call!.inputs[0]!.input).toMatchObject({
      address: { sheet: "My data", row: 0, column: 6, rows: 3, columns: 2 },
    });
  });

  it("says of several key results how far each has come", async () => {
    const found = await explain("=OKR.SCORE(B2:B4,C2:C4,A2:A4)", 0.4);
    expect(found!.calls[0]!.parts).toEqual([0.5, 0.3, ""]);
    expect(found!.calls[0]!.steps).toEqual([]);
  });

  it.each<[string, Cell, unknown, string]>([
    ["=OKR.SCORE(B2,C2,A2)", 0.7, { answer: 0.5 }, "an old value"],
    ["=OKR.SCORE(B2,C2,A2)", 0.5 + 1e-15, undefined, "the last digit is nothing"],
    ["=OKR.SCORE(B2,C2,A2)", { error: "#NAME?", message: "" }, { answer: 0.5 }, "not loaded"],
    ["=OKR.SCORE(B2)", { error: "#VALUE!", message: "" }, undefined, "both refuse"],
    ["=OKR.SCORE(B2)", 0.5, { refusal: "OKR.SCORE needs target; it was left out" }, "only one does"],
    ["=OKR.SCORE(B2,C2,A2)*2", 9, undefined, "the rest is the spreadsheet's"],
  ])("%s that shows %j differs by %j: %s", async (formula, shown, differs) => {
    expect((await explain(formula, shown))!.differs).toEqual(differs);
  });

  it("is found for a cell that it fills, by what stands there", async () => {
    const formula = "=OKR.PROGRESS(B2:B3,C2:C3,A2:A3)";
    const found = await explain(formula, 0.3, { down: 1 });
    expect(found).toMatchObject({ isSpilled: true, formula, address: { row: 1, column: 5 } });
    expect(Object.fromEntries(found!.calls[0]!.steps)).toMatchObject({ Current: "31", Start: "40" });
    expect(await explain(formula, 0.4, { down: 1 })).toBeUndefined();
    expect(await explain(formula, 0.3, { down: 2 })).toBeUndefined();
    expect(await explain(formula, 0.3, { across: 1 })).toBeUndefined();
  });

  it.each([
    ["=SUM(B2:B3)", "none of ours"],
    ['="OKR.SCORE(B2,C2)"', "only text"],
    ["=OKR.NOTHING(B2)", "no such formula"],
  ])("%s is not explained: %s", async (formula) => {
    expect(await explain(formula, 1)).toBeUndefined();
  });
});
