import { describe, expect, it } from "vitest";
import { freezeToValues, freezeToValuesRequest } from "../../src/actions/freezeToValues";
import type { Range } from "../../src/cells/Cell";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";
import { contextFor } from "./contextFor";

const day = 46112;
const okrs: Range = [
  ["Key result", "Code", "Status"],
  ["Days to close", "007", "At risk"],
  ["Late postings", "=1+1", "Off track"],
];

describe("a copy with values", () => {
  it("keeps text as text, says what it is and from when, and leaves the sheet as it is", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs });
    const context = await contextFor(workbook, freezeToValuesRequest({ which: "sheet" }));
    const plan = freezeToValues(context, { which: "sheet", date: day });
    expect(plan.title).toBe("Copy a sheet as values");
    const { inverse } = await workbook.apply(plan);
    expect(workbook.contents("OKRs values")).toEqual([
      ["OKRs: a copy with values, without formulas", null, null],
      ["Copied on", day, null],
      [null, null, null],
      ...okrs,
    ]);
    expect(workbook.contents("OKRs")).toEqual(okrs);
    expect(workbook.looks).toMatchObject([
      { kind: "number format", address: { row: 1, column: 1 }, format: "yyyy-mm-dd" },
      { kind: "heading style", address: { row: 0, columns: 3 } },
      { kind: "heading style", address: { row: 3, columns: 3 } },
      { kind: "status light", address: { row: 4, column: 2, rows: 2 } },
      { kind: "column widths", pixels: [107, 64, 79] },
    ]);
    await workbook.apply(inverse!);
    expect(workbook.sheetNames).toEqual(["OKRs"]);
  });

  it("finds headings below a title, also where blank cells come as empty text", async () => {
    const cells = [
      ["By team", ""],
      ["Team", "Status"],
      ["North", "On track"],
      ["South", "At risk"],
    ];
    const workbook = new MemoryWorkbook("Excel", { OKRs: cells });
    const context = await contextFor(workbook, freezeToValuesRequest({ which: "sheet" }));
    const [range, ...rest] = context.snapshot.ranges;
    const ranges = [{ ...range!, values: cells }, ...rest];
    const { edits } = freezeToValues(
      { ...context, snapshot: { ...context.snapshot, ranges } },
      { which: "sheet", date: day },
    );
    expect(edits.filter(({ kind }) => kind === "heading style" || kind === "status light")).toMatchObject([
      { address: { row: 0 } },
      { kind: "heading style", address: { row: 4, rows: 1, columns: 2 } },
      { kind: "status light", address: { row: 5, column: 1, rows: 2 } },
    ]);
  });

  it("brings number formats along in runs; blanks and text don't break one", async () => {
    const cells = [["Share"], [0.5], [null], [0.7], [46112]];
    const workbook = new MemoryWorkbook("Excel", { OKRs: cells });
    const context = await contextFor(workbook, freezeToValuesRequest({ which: "sheet" }));
    const [range, ...rest] = context.snapshot.ranges;
    const numberFormats = [["General"], ["0%"], ["General"], ["0%"], ["yyyy-mm-dd"]];
    const formatted = {
      ...context,
      snapshot: { ...context.snapshot, ranges: [{ ...range!, numberFormats }, ...rest] },
    };
    const { edits } = freezeToValues(formatted, { which: "sheet", date: day });
    expect(edits.filter(({ kind }) => kind === "number format").slice(1)).toMatchObject([
      { address: { row: 4, column: 0, rows: 3 }, format: "0%" },
      { address: { row: 7, column: 0, rows: 1 }, format: "yyyy-mm-dd" },
    ]);
  });

  it("of every sheet means those with a formula of ours, under names that are free", async () => {
    const long = "A sheet with quite a long name";
    const workbook = new MemoryWorkbook("Excel", {
      [long]: [[1]],
      Notes: [["OKR.BAR("]],
      "OKRs values": [[2]],
      OKRs: [[1]],
    });
    workbook.put(long, 0, 1, [[{ formula: "=OKR.BAR(A1)" }]]);
    workbook.put("OKRs", 0, 1, [[{ formula: "=ROUND(okr.score(1,2),1)" }]]);
    const context = await contextFor(workbook, freezeToValuesRequest({ which: "all" }));
    const plan = freezeToValues(context, { which: "all", date: day });
    const added = plan.edits.flatMap((edit) => (edit.kind === "add sheet" ? [edit.sheet] : []));
    expect(added).toEqual(["A sheet with quite values", "OKRs values 2"]);
  });

  it.each(["sheet", "all"] as const)("says where there is nothing to copy: %s", async (which) => {
    const context = await contextFor(new MemoryWorkbook("Excel"), freezeToValuesRequest({ which }));
    expect(() => freezeToValues(context, { which, date: day })).toThrow(/empty|no visible sheet/i);
  });
});
