import "../../gridInNode";
import { beforeAll, describe, expect, it } from "vitest";
import type { Cell, Range } from "../../../src/cells/Cell";
import { cellText } from "../../../src/cells/cellText";
import { isCellError } from "../../../src/cells/isCellError";
import { findTables } from "../../../src/actions/findTables";
import { mappingTables } from "../../../src/actions/map/mapping";
import { reportRequest, reportSheet } from "../../../src/actions/report/reportSheet";
import { english } from "../../../src/actions/text/en";
import { gridWorkbook } from "../../../src/hosts/grid/gridWorkbook";
import type { Address } from "../../../src/workbook/Address";
import type { Edit, Plan } from "../../../src/workbook/Plan";
import type { Workbook } from "../../../src/workbook/Workbook";
import { sampleModel } from "../../../src/workbench/sample/sampleModel";
import { modelWith } from "../../hosts/grid/modelWith";
import { contextFor } from "../contextFor";
import { MemoryWorkbook } from "../../pane/MemoryWorkbook";

/** 2026-11-21, as in the sample. */
const asOf = 46347;

async function planFor(workbook: Workbook): Promise<Plan> {
  const whole = await workbook.read({ ranges: [{ kind: "workbook" }] });
  const table = mappingTables(whole).keyResults[0]!.address;
  const snapshot = await workbook.read(reportRequest(table));
  return reportSheet({ snapshot, host: workbook.host, text: english }, { table, asOf });
}

const chartsOf = ({ edits }: Plan): readonly Extract<Edit, { kind: "chart" }>[] =>
  edits.filter((edit) => edit.kind === "chart");

describe("the report of the sample", () => {
  let workbook: Workbook;
  let plan: Plan;
  let page: Range;
  const cellsAt = async (address: Address): Promise<Range> =>
    (await workbook.read({ ranges: [{ kind: "address", address }] })).ranges[0]!.values;
  /** The rows below a line of headings that begins with these words. */
  const below = (first: string, second: string): Range =>
    page.slice(page.findIndex((row) => row[0] === first && row[1] === second) + 1);

  beforeAll(async () => {
    workbook = gridWorkbook(sampleModel());
    plan = await planFor(workbook);
    await workbook.apply(plan);
    const { ranges } = await workbook.read({ ranges: [{ kind: "sheet", sheet: "OKR report" }] });
    page = ranges[0]!.values;
  });

  it("shows what the formulas say of objectives, key results and KPIs", () => {
    expect(page[1]!.slice(0, 2)).toEqual(["As-of date", asOf]);
    const [objective] = below("Objective", "Key results");
    expect(objective!.slice(0, 3)).toEqual(["Managers get their numbers in time", 3, 3]);
    expect(objective!.slice(6, 10)).toEqual([
      expect.closeTo(0.52, 9) as number,
      expect.closeTo(0.56, 2) as number,
      "On track",
      "Days to close the month",
    ]);
    const keyResults = below("Key result", "Owner");
    expect(keyResults[7]!.slice(0, 6)).toEqual(["Days sales outstanding", "Sofia", 58, 56, 48, 46387]);
    const kpis = below("KPI", "Owner");
    expect(kpis[2]!.slice(0, 5)).toEqual(["Days sales outstanding", "Sofia", "2026-10-31", 57, 49]);
  });

  it("counts the statuses in the words of the workbook", () => {
    const heading = page.findIndex(([first]) => first === "Key results by status");
    const counts = Object.fromEntries(
      page[heading]!.slice(1, 10).map((word, index) => [cellText(word), page[heading + 1]![index + 1]]),
    );
    expect(counts).toEqual({
      Achieved: 0,
      "On track": 8,
      "At risk": 0,
      "Off track": 1,
      Missed: 0,
      Stale: 0,
      "No data": 1,
      "No target": 0,
      "Not started": 0,
    });
  });

  it("draws the objectives, the ways furthest behind, and the worst KPIs", () => {
    expect(chartsOf(plan).map(({ chart, title }) => [chart, title])).toEqual([
      ["bar", "Score and expected share by objective"],
      ["line", "Days sales outstanding"],
      ["line", "Days to close the month"],
      ["line", "Uptime of patient registration"],
      ["line", "Days sales outstanding"],
      ["line", "Operating cost"],
      ["line", "Invoices matched by themselves"],
      ["line", "Revenue"],
    ]);
    expect(new Set(chartsOf(plan).map(({ name }) => name)).size).toBe(8);
    expect(chartsOf(plan).every(({ description }) => description !== "")).toBe(true);
  });

  it("draws a way from what the log says on each day, to the as-of date, beside the expected line", async () => {
    const [, way] = chartsOf(plan);
    const [heading, ...rows] = await cellsAt(way!.source);
    expect(heading).toEqual(["Date", "Value", "Expected"]);
    expect(rows[0]).toEqual([46296, 58, 58]); // its first day, before any check-in
    expect(rows.at(-1)).toMatchObject([46387, { error: "#N/A" }, 48]); // its last day, still to come
    const today = rows.find(([date]) => date === asOf);
    expect(today!.slice(0, 2)).toEqual([asOf, 56]);
    const dates = rows.map(([date]) => Number(date));
    expect(dates).toEqual([...dates].sort((one, other) => one - other));
    expect(rows.every(([date, value]) => isCellError(value) === Number(date) > asOf)).toBe(true);
  });

  it("draws a KPI's months with their targets; those to come stay free", async () => {
    const kpi = chartsOf(plan)[4]!;
    const [heading, ...rows] = await cellsAt(kpi.source);
    expect(heading).toEqual(["Date", "Actual", "Target"]);
    expect(rows.length).toBe(12);
    expect(rows[0]).toEqual([46053, 54, 54]);
    expect(rows[9]).toEqual([46326, 57, 49]);
    expect(rows[10]).toMatchObject(["", { error: "#N/A" }, { error: "#N/A" }]);
  });

  it("is no table of the person's: nothing is counted twice", async () => {
    const before = findTables(await gridWorkbook(sampleModel()).read({ ranges: [{ kind: "workbook" }] }));
    const after = findTables(await workbook.read({ ranges: [{ kind: "workbook" }] }));
    expect(after.map(({ address }) => address)).toEqual(before.map(({ address }) => address));
  });

  it("is made a second time beside the first, and both are taken back", async () => {
    const { inverse } = await workbook.apply(await planFor(workbook));
    const names = async () => (await workbook.read({ ranges: [] })).sheets.map(({ name }) => name);
    expect(await names()).toContain("OKR report 2");
    await workbook.apply(inverse!);
    expect((await names()).filter((name) => name.startsWith("OKR report"))).toEqual([
      "OKR report",
      "OKR report figures",
    ]);
  });
});

describe("a report of a table alone", () => {
  const okrs: readonly (readonly Cell[])[] = [
    ["Objective", "Key result", "Start", "Current", "Target", "Due"],
    ["Close faster", "Days to close", 9, 7, 5, 46387],
    [null, "Late postings", 40, 10, 0, 46387],
    ["Forecast better", "Forecast error", 0.2, null, 0.1, 46387],
  ];
  const table: Address = { sheet: "OKRs", row: 0, column: 0, rows: 4, columns: 6 };

  it.each([
    ["Excel", "OKR.OBJECTIVES(OKRs!A1:F4, OKR_AS_OF"],
    ["Google Sheets", "OKR_OBJECTIVES(OKRs!A1:F4, OKR_AS_OF"],
  ] as const)("is live in %s and needs no function that older versions lack", async (host, call) => {
    const workbook = new MemoryWorkbook(host, { OKRs: okrs });
    const plan = reportSheet(await contextFor(workbook, reportRequest(table)), { table, asOf });
    const { inverse } = await workbook.apply(plan);
    expect(workbook.contents("OKR report figures")[3]![0]).toContain(call);
    expect(JSON.stringify(plan)).not.toMatch(/CHOOSECOLS|VSTACK|LET\(/);
    expect(workbook.contents("OKR report").flat()).not.toContain("KPIs");
    expect(chartsOf(plan).map(({ chart }) => chart)).toEqual(["bar"]);
    await workbook.apply(inverse!);
    expect(workbook.sheetNames).toEqual(["OKRs"]);
  });

  it("says below a list how many lines its table has gained since", async () => {
    const small = [
      ["Objective", "Key result", "Current", "Target"],
      ["One", "First", 1, 2],
      [null, "", null, null],
    ];
    const workbook = gridWorkbook(modelWith(small));
    const sheet = "Sheet1";
    const range = { sheet, row: 0, column: 0, rows: 3, columns: 4 };
    const snapshot = await workbook.read(reportRequest(range));
    await workbook.apply(
      reportSheet({ snapshot, host: workbook.host, text: english }, { table: range, asOf }),
    );
    const said = async () =>
      JSON.stringify(
        (await workbook.read({ ranges: [{ kind: "sheet", sheet: "OKR report" }] })).ranges[0]!.values,
      );
    expect(await said()).not.toContain("more in the table");
    await workbook.apply({
      title: "Add a key result",
      edits: [
        {
          kind: "cells",
          address: { sheet, row: 2, column: 1, rows: 1, columns: 3 },
          cells: [["Second", 1, 4]],
          expects: "blank",
        },
      ],
    });
    expect(await said()).toContain("and 1 more in the table");
  });

  it("is printed on paper that lies, all columns on a page", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs });
    const plan = reportSheet(await contextFor(workbook, reportRequest(table)), { table, asOf });
    expect(plan.edits).toContainEqual({ kind: "add sheet", sheet: "OKR report", print: "landscape" });
  });

  it("refuses what is no table in the formula's own words", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: [["a"], ["b"]] });
    const context = await contextFor(workbook, reportRequest({ ...table, rows: 2, columns: 1 }));
    expect(() => reportSheet(context, { table: { ...table, rows: 2, columns: 1 }, asOf })).toThrow(
      /heading/i,
    );
  });
});
