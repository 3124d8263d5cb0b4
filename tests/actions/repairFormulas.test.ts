import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ActionError } from "../../src/actions/ActionError";
import { checkFormulas, repairFormulas, repairFormulasRequest } from "../../src/actions/repairFormulas";
import { repairedFormula } from "../../src/actions/repairedFormula";
import { catalogue } from "../../src/formulas/catalogue";
import { ourFunction } from "../../src/workbook/formulas/ourFunction";
import type { Host } from "../../src/workbook/Workbook";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";
import { contextFor } from "./contextFor";

const excel: Host = { name: "Excel", formulaName: (name) => name };
const development: Host = { name: "Excel", formulaName: (name) => name.replace(/^OKR/, "OKRDEV") };
const sheets: Host = { name: "Google Sheets", formulaName: (name) => name.replace(/\./g, "_") };
const workbench: Host = { name: "Workbench", formulaName: (name) => name };

describe("what a function's name means", () => {
  it("is every formula of the catalogue, in every spelling", () => {
    expect(catalogue.length).toBeGreaterThan(30);
    for (const { name } of catalogue) {
      const flat = name.replace(/\./g, "_");
      const dev = flat.replace(/^OKR/, "OKRDEV");
      for (const spelling of [name, flat, flat.toLowerCase(), dev, `_xldudf_${flat}`, `_xlfn.${name}`]) {
        expect(ourFunction(spelling), spelling).toEqual({ formula: name });
      }
    }
  });
});

describe("a formula repaired", () => {
  it.each<[why: string, host: Host, formula: string, repaired: string]>([
    ["a file of Excel", excel, "=_xldudf_OKR_KPI_STATUS(A1,B1)", "=OKR.KPI.STATUS(A1,B1)"],
    ["from Google Sheets", excel, "=ROUND(OKR_SCORE(A1:A3,B1:B3),2)", "=ROUND(OKR.SCORE(A1:A3,B1:B3),2)"],
    ["from Excel", sheets, "=ROUND(OKR.SCORE(A1:A3,B1:B3),2)", "=ROUND(OKR_SCORE(A1:A3,B1:B3),2)"],
    ["a file of Excel", sheets, "=_xldudf_OKR_SCORE(A1;B1)", "=OKR_SCORE(A1;B1)"],
    ["another build of ours", excel, "=OKRDEV.SCORE(A1,B1)", "=OKR.SCORE(A1,B1)"],
    ["the other way round", development, "=OKR.SCORE(A1,B1)", "=OKRDEV.SCORE(A1,B1)"],
    ["a mark for what Excel doesn't know", excel, "=_xlfn.OKR.SCORE(A1,B1)", "=OKR.SCORE(A1,B1)"],
    ["and the @ that comes with it", excel, "=@_xldudf_OKR_TABLE(A1:H9)", "=OKR.TABLE(A1:H9)"],
    ["an @ that a person wrote stays", excel, "=@OKR.TABLE(A1:H9)", "=@OKR.TABLE(A1:H9)"],
    ["stuck to another file", excel, "=[2]!_xldudf_OKR_BAR(A1)&[2]Sheet1!A1", "=OKR.BAR(A1)&[2]Sheet1!A1"],
    ["a name that is right in other letters", excel, "=okr.score(A1,B1)", "=okr.score(A1,B1)"],
    [
      "never within text, sheet names, headings",
      excel,
      `=IF(A1="OKR_SCORE(1)",'OKR_SCORE(1)'!A1,SUM(T[OKR_SCORE(1)]))&OKR_BAR(1)`,
      `=IF(A1="OKR_SCORE(1)",'OKR_SCORE(1)'!A1,SUM(T[OKR_SCORE(1)]))&OKR.BAR(1)`,
    ],
    [
      "frozen by Google",
      excel,
      '=IFERROR(__xludf.DUMMYFUNCTION("OKR_SCORE(A1:A2)"),0.7)',
      "=OKR.SCORE(A1:A2)",
    ],
    [
      "frozen with a decimal comma",
      excel,
      '=IFERROR(@__xludf.DUMMYFUNCTION("OKR_STATUS(A1;0,5;""gap 0,1 0,25"")"),"On track")',
      '=OKR.STATUS(A1,0.5,"gap 0,1 0,25")',
    ],
    [
      "frozen, back in Google",
      sheets,
      '=IFERROR(__xludf.DUMMYFUNCTION("OKR_STATUS(A1;0,5)"),"On track")',
      "=OKR_STATUS(A1;0,5)",
    ],
    [
      "frozen, in the workbench",
      workbench,
      '=IFERROR(__xludf.DUMMYFUNCTION("OKR_BAR(A1:A)"),0)',
      "=OKR.BAR(A1:A)",
    ],
    [
      "frozen, but none of ours",
      excel,
      '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2)"),1)',
      '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2)"),1)',
    ],
  ])("%s (%#)", (_, host, formula, repaired) => {
    expect(repairedFormula(formula, host)).toMatchObject({ formula: repaired, problems: [] });
  });

  it.each<[why: string, host: Host, formula: string, problem: object]>([
    ["no such function", excel, "=OKR_SCORES(A1)", { kind: "unknown", what: "OKR_SCORES" }],
    ["another add-in's", excel, "=_xldudf_WISEPRICE(A1)", { kind: "other add-in", what: "WISEPRICE" }],
    ["a function Excel has not", excel, "=OKR_SCORE(QUERY(A1:B9),1)", { kind: "Google only", what: "QUERY" }],
    ["a range without an end", excel, "=OKR_SCORE(C2:C,1)", { kind: "open range", what: "C2:C" }],
    ["an array of cells", excel, "=OKR_SCORE({A1;A3},1)", { kind: "array", what: "A1" }],
    ["a spilled range", sheets, "=OKR.SCORE(A1#,1)", { kind: "Excel only", what: "A1#" }],
    ["a row of a table", sheets, "=OKR.SCORE(T[@Current],1)", { kind: "Excel only", what: "T[@Current]" }],
  ])("stays with its reason: %s", (_, host, formula, problem) => {
    const result = repairedFormula(formula, host);
    expect(result.formula).toBe(formula);
    expect(result.problems).toContainEqual(problem);
  });

  /** Formulas as they grow: ours in any spelling, others, text and names that look like ours. */
  const { formula: anyFormula } = fc.letrec<{ formula: string; part: string; call: string }>((tie) => ({
    formula: tie("part").map((part) => `=${part}`),
    part: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        "A1",
        "$B$2:C9",
        "1.5",
        '"OKR_SCORE(""x"")"',
        "'OKR.SCORE(1)'!A1",
        "T[OKR_BAR(x)]",
        "OKR_SCORE",
        "{1,2;3,4}",
      ),
      tie("call"),
      fc.tuple(tie("part"), fc.constantFrom("+", "&", " * "), tie("part")).map((parts) => parts.join("")),
    ),
    call: fc
      .tuple(
        fc.constantFrom(
          "OKR.SCORE",
          "OKR_SCORE",
          "_xldudf_OKR_SCORE",
          "OKR.KPI.STATUS",
          "SUM",
          "_xlfn.XLOOKUP",
        ),
        fc.constantFrom(", ", ";"),
        fc.array(tie("part"), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, separator, given]) => `${name}(${given.join(separator)})`),
  }));
  const repair = (formula: string, host: Host): string => repairedFormula(formula, host).formula;

  it("is repaired once: a second time changes nothing", () => {
    fc.assert(
      fc.property(anyFormula, fc.constantFrom(excel, sheets, development), (formula, host) => {
        const once = repair(formula, host);
        expect(repair(once, host)).toBe(once);
      }),
    );
  });

  it("differs in the names of our functions and in nothing else", () => {
    const names = /(?:_xldudf_)?OKR[._](?:SCORE|KPI[._]STATUS)(?=\()/g;
    const hidden = /"(?:[^"]|"")*"|'[^']*'|\[[^\]]*\]/g;
    const rest = (formula: string): string =>
      formula.replace(hidden, (text) => text.replace(/OKR/g, "~")).replace(names, "F");
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(rest(repair(formula, sheets))).toBe(rest(formula));
      }),
    );
  });

  it("goes to Google Sheets and back to Excel to the letter", () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        const inExcel = repair(formula, excel);
        expect(repair(repair(inExcel, sheets), excel)).toBe(inExcel);
      }),
    );
  });
});

describe("the formulas of a workbook", () => {
  const frozen = (formula: string): { formula: string } => ({
    formula: `=IFERROR(__xludf.DUMMYFUNCTION("${formula}"),"x")`,
  });
  const computed = frozen('""COMPUTED_VALUE""');

  it("are repaired where they stand, in few rectangles, and put back by undo", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: [["Current"]], Other: [[1]] });
    const before = [
      [3, 4, { formula: "=OKR_PROGRESS(A2,B2)" }, { formula: "=OKR_BAR(C2)" }],
      [5, 8, { formula: "=OKR_PROGRESS(A3,B3)" }, { formula: "=OKR_BAR(C3)" }],
      [5, 8, { formula: "=OKR.PROGRESS(A4,B4)" }, "OKR_BAR(C4)"],
    ];
    workbook.put("OKRs", 1, 0, before);
    workbook.put("Other", 3, 2, [[{ formula: "=OKR_NOTHING(A1)" }]]);
    const contents = workbook.contents("OKRs");
    const context = await contextFor(workbook, repairFormulasRequest);
    const check = checkFormulas(context);
    expect(check.right).toBe(1);
    expect(check.repairs.map(({ state, after }) => [state, after])).toEqual([
      ["misspelled", "=OKR.PROGRESS(A2,B2)"],
      ["misspelled", "=OKR.BAR(C2)"],
      ["misspelled", "=OKR.PROGRESS(A3,B3)"],
      ["misspelled", "=OKR.BAR(C3)"],
    ]);
    expect(check.skipped).toEqual([
      {
        place: { address: { sheet: "Other", row: 3, column: 2, rows: 1, columns: 1 } },
        formula: "=OKR_NOTHING(A1)",
        reason: expect.stringContaining("no function OKR_NOTHING"),
      },
    ]);
    const plan = repairFormulas(context, check);
    expect(plan.edits).toMatchObject([
      { kind: "cells", address: { row: 1, column: 2, rows: 2, columns: 2 } },
    ]);
    const { inverse } = await workbook.apply(plan);
    expect(workbook.contents("OKRs")[1]!.slice(2)).toEqual(["=OKR.PROGRESS(A2,B2)", "=OKR.BAR(C2)"]);
    expect(checkFormulas(await contextFor(workbook, repairFormulasRequest))).toMatchObject({
      right: 5,
      repairs: [],
    });
    await workbook.apply(inverse!);
    expect(workbook.contents("OKRs")).toEqual(contents);
  });

  it("are repaired on hidden sheets and behind names, and put back by undo", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: [[1]], Archive: [[1]] });
    workbook.hidden.add("Archive");
    workbook.put("Archive", 0, 1, [[{ formula: "=OKR_BAR(A1)" }]]);
    workbook.namedFormulas
      .set("Overall", "=OKR_SCORE(OKRs!$A$1:$A$9,10)")
      .set("Bar", "=OKR.BAR(OKRs!$A$1)")
      .set("Open", "=OKR_SCORE(OKRs!$A1:$A,10)")
      .set("Rate", "=0.25");
    const before = [...workbook.namedFormulas];
    const context = await contextFor(workbook, repairFormulasRequest);
    const check = checkFormulas(context);
    expect(check).toMatchObject({
      right: 1,
      repairs: [
        { place: { address: { sheet: "Archive" } }, after: "=OKR.BAR(A1)" },
        { place: { name: "Overall" }, state: "misspelled", after: "=OKR.SCORE(OKRs!$A$1:$A$9,10)" },
      ],
      skipped: [{ place: { name: "Open" }, reason: expect.stringContaining("no last row") }],
    });
    const { inverse } = await workbook.apply(repairFormulas(context, check));
    expect(workbook.contents("Archive")).toEqual([[1, "=OKR.BAR(A1)"]]);
    expect(workbook.namedFormulas.get("Overall")).toBe("=OKR.SCORE(OKRs!$A$1:$A$9,10)");
    await workbook.apply(inverse!);
    expect(workbook.contents("Archive")).toEqual([[1, "=OKR_BAR(A1)"]]);
    expect([...workbook.namedFormulas]).toEqual(before);
  });

  it("make room for an answer that Google wrote out cell by cell, and leave others' cells alone", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: [["x"]] });
    workbook.put("OKRs", 0, 0, [
      [frozen("OKR_TABLE(H1:K9)"), computed, computed, "mine"],
      [computed, computed, null, "mine"],
      [computed, null, computed, computed],
      [frozen("QUERY(A1:B2)"), computed, computed, null],
    ]);
    const context = await contextFor(workbook, repairFormulasRequest);
    const check = checkFormulas(context);
    expect(check.repairs).toMatchObject([{ state: "frozen", after: "=OKR.TABLE(H1:K9)" }]);
    await workbook.apply(repairFormulas(context, check));
    expect(workbook.contents("OKRs")).toEqual([
      ["=OKR.TABLE(H1:K9)", null, null, "mine"],
      [null, null, null, "mine"],
      [null, null, null, computed.formula],
      [frozen("QUERY(A1:B2)").formula, computed.formula, computed.formula, null],
    ]);
  });

  it("in a conditional format or a check are listed with what to do, and others' are not", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: [["x"]] });
    const address = { sheet: "OKRs", row: 0, column: 0, rows: 9, columns: 1 };
    workbook.rules.push(
      { kind: "conditional format", address, formula: "=OKR.SCORE(A1,10)>0.5" },
      { kind: "check", address, formula: "=_xldudf_OKR_SCORE(A1,10)>0.5" },
      { kind: "check", address, formula: '=A1<>"OKR"' },
    );
    const check = checkFormulas(await contextFor(workbook, repairFormulasRequest));
    expect(check).toMatchObject({
      right: 0,
      repairs: [],
      skipped: [
        { place: { address }, reason: expect.stringContaining("conditional format") },
        { place: { address }, reason: expect.stringContaining("check") },
      ],
    });
  });

  it("that show #NAME? though they are right are entered once more", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: [["x"]] });
    workbook.put("OKRs", 0, 0, [[{ formula: "=OKR.BAR(B1)" }]]);
    const context = await contextFor(workbook, repairFormulasRequest);
    const [range] = context.snapshot.ranges;
    const unknown = { error: "#NAME?", message: "" } as const;
    const shown = {
      ...context,
      snapshot: { ...context.snapshot, ranges: [{ ...range!, values: [[unknown]] }] },
    };
    const check = checkFormulas(shown);
    expect(check).toMatchObject({ right: 0, repairs: [{ state: "not loaded", after: "=OKR.BAR(B1)" }] });
    await workbook.apply(repairFormulas(shown, check));
    expect(workbook.contents("OKRs")).toEqual([["=OKR.BAR(B1)"]]);
  });

  it("on a protected sheet stay, and the reason is said", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: [["x"]] });
    workbook.put("OKRs", 0, 0, [[{ formula: "=OKR_BAR(B1)" }]]);
    const context = await contextFor(workbook, repairFormulasRequest);
    const sheet = { name: "OKRs", visible: true, protected: true };
    const check = checkFormulas({ ...context, snapshot: { ...context.snapshot, sheets: [sheet] } });
    expect(check).toMatchObject({ repairs: [], skipped: [{ reason: expect.stringContaining("protected") }] });
  });

  it("are left in peace where all is well", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: [["x", "_xldudf_OKR_SCORE(1)"]] });
    const context = await contextFor(workbook, repairFormulasRequest);
    expect(() => repairFormulas(context, checkFormulas(context))).toThrow(ActionError);
  });

  it("of 20,000 rows are written as one rectangle", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: [["x"]] });
    workbook.put(
      "OKRs",
      0,
      0,
      Array.from({ length: 20_000 }, (_, row) => [{ formula: `=OKR_BAR(B${row + 1})` }]),
    );
    const context = await contextFor(workbook, repairFormulasRequest);
    const plan = repairFormulas(context, checkFormulas(context));
    expect(plan.edits).toHaveLength(1);
  });
});
