import { describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import { addScores, addScoresRequest } from "../../src/actions/addScores";
import { overview, overviewRequest, overviewRows } from "../../src/actions/overview";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";
import { contextFor } from "./contextFor";

const today = 46340; // 2026-11-14
const heading = ["Objective", "Key result", "Start", "Current", "Target", "Due"];
const okrs: Range = [
  heading,
  ["Close the books faster", "Days to close", 9, 7, 5, 46387],
  ["Close the books faster", "Late postings", 40, 31, 10, 46387],
];
const kpis: Range = [
  ["KPI", "Unit", "Direction", "Target", "2026-08", "2026-09", "2026-10"],
  ["Days to pay", "days", "down", 30, 40, 42, 45],
  ["New customers", "customers", "up", 20, 21, 22, 23],
];
const log = (day: number): Range => [
  ["Date", "Key result", "Value"],
  [day, "Days to close", 7],
];

async function look(sheets: Readonly<Record<string, Range>>) {
  return overview(await new MemoryWorkbook("Excel", sheets).read(overviewRequest), today);
}

describe("a look at the workbook", () => {
  it("finds the tables on all sheets and counts what they hold", async () => {
    const { tables, cut, isEmpty } = await look({
      Notes: [["remember the milk"]],
      OKRs: okrs,
      KPIs: kpis,
      Log: log(today),
    });
    expect(tables.map(({ kind, address, count }) => [kind, address.sheet, count])).toEqual([
      ["okr", "OKRs", 2],
      ["kpi", "KPIs", 2],
      ["checkin", "Log", 1],
    ]);
    expect([cut, isEmpty]).toEqual([[], false]);
  });

  it("looks at the first rows of a large sheet, and says so", async () => {
    const many = Array.from({ length: 900 }, (_, index) => [
      "Close faster",
      `Errors ${index}`,
      9,
      7,
      5,
      46387,
    ]);
    const { tables, cut } = await look({ OKRs: [heading, ...many] });
    expect(tables[0]!.count).toBe(overviewRows - 1);
    expect(cut).toEqual(["OKRs"]);
  });

  it.each<[string, Readonly<Record<string, Range>>, unknown]>([
    ["an empty workbook is filled from a template", { Sheet1: [[null]] }, ["template", "draft", "read"]],
    [
      "what is no table may be one that is not known yet",
      { Sheet1: [["a", "b"]] },
      ["read", "template", "draft"],
    ],
    ["key results without a score get one", { OKRs: okrs, Log: log(today) }, ["scores", "dashboard"]],
    [
      "a log that has gone quiet is taken up again",
      { OKRs: okrs, Log: log(today - 20) },
      ["scores", "check in", "dashboard"],
    ],
    ["a log of last week is young enough", { OKRs: okrs, Log: log(today - 7) }, ["scores", "dashboard"]],
    ["key results without any log are checked in", { OKRs: okrs }, ["scores", "check in", "dashboard"]],
    ["at most three things are said", { OKRs: okrs, KPIs: kpis }, ["scores", "check in", "red KPIs"]],
    [
      "KPIs alone are looked at, and key results are offered",
      { KPIs: kpis },
      ["red KPIs", "draft", "template"],
    ],
    [
      "a KPI that stands in two tables is told once",
      { KPIs: kpis, Copy: kpis },
      ["red KPIs", "draft", "template"],
    ],
    [
      "KPIs and key results that nothing joins are mapped",
      { OKRs: okrs, KPIs: kpis.slice(0, 1).concat([kpis[2]!]), Log: log(today) },
      ["scores", "map", "dashboard"],
    ],
    [
      "a period that is over is reviewed, and no longer checked in",
      { OKRs: okrs.map((row, index) => (index === 0 ? row : [...row.slice(0, 5), today - 3])) },
      ["review", "scores", "dashboard"],
    ],
    [
      "one that is over is left alone once the next has begun",
      { OKRs: okrs.map((row, index) => (index === 0 ? row : [...row.slice(0, 5), today - 3])), Next: okrs },
      ["scores", "check in", "dashboard"],
    ],
    [
      "a status that the table keeps by hand is a status",
      { OKRs: okrs.map((row, index) => [...row, index === 0 ? "Status" : "On track"]), Log: log(today) },
      ["dashboard"],
    ],
  ])("says what to do next: %s", async (_, sheets, steps) => {
    expect((await look(sheets)).steps.map(({ step }) => step)).toEqual(steps);
  });

  it("names what is meant: the latest check-in, the KPIs that are off track", async () => {
    const { steps } = await look({ OKRs: okrs, KPIs: kpis, Log: log(today - 20) });
    expect(steps.slice(1)).toMatchObject([
      { step: "check in", last: today - 20 },
      { step: "red KPIs", names: ["Days to pay"] },
    ]);
  });

  it("sees that scores were added, beside the table or on another sheet", async () => {
    for (const where of ["beside", "sheet"] as const) {
      const workbook = new MemoryWorkbook("Excel", { "My OKRs": okrs, Log: log(today) });
      const table = { sheet: "My OKRs", row: 0, column: 0, rows: 3, columns: 6 };
      const context = await contextFor(workbook, addScoresRequest(table));
      await workbook.apply(addScores(context, { table, asOf: today, where }));
      const { steps, tables } = overview(await workbook.read(overviewRequest), today);
      expect(steps.map(({ step }) => step)).toEqual(["dashboard"]);
      expect(tables.map(({ kind }) => kind)).toEqual(["okr", "checkin"]);
    }
  });
});
