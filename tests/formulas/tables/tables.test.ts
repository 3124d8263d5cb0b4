import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/cells/Cell";
import { answer } from "../answer";

const headings = [
  "Objective",
  "Key result",
  "Owner",
  "Start",
  "Current",
  "Target",
  "Weight",
  "Due",
  "Period",
  "Kind",
];
const rows: Cell[][] = [
  ["Customers stay", "Renewals", "Ada", 80, 85, 90, 2, "", "2026-Q1", ""],
  ["", "Complaints", "Ben", 40, 30, 20, 1, "", "2026-Q1", ""],
  ["", "Uptime", "Ada", "", 99.2, "99–99.5", "", "", "2026-Q1", ""],
  ["Cash is calm", "Days outstanding", "Cid", 45, "soon", 38, "", "2026-03-31", "", ""],
  ["", "Forecast in use", "Cid", 0, 12, 20, "", "2026-03-31", "", ""],
];
const sheet = [headings, ...rows];

type Rows = readonly (readonly unknown[])[];
const table = (range: readonly (readonly Cell[])[], ...more: Cell[]): Rows =>
  answer("OKR.TABLE", range, ...more) as Rows;

describe("OKR.TABLE", () => {
  it("shows each row, fills what a merged cell names once, and says why a row has no score", () => {
    const [heading, ...found] = table(sheet, "2026-02-15");
    expect(heading).toEqual([
      ...["Objective", "Key result", "Owner", "Start", "Current", "Target"],
      ...["Weight", "Due", "Score", "Expected", "Status", "Note"],
    ]);
    expect(found.map((row) => row[0])).toEqual([
      ...["Customers stay", "Customers stay", "Customers stay"],
      ...["Cash is calm", "Cash is calm"],
    ]);
    expect(found.map((row) => row[8])).toEqual([0.5, 0.5, 1, "", 0.6]);
    expect(found.map((row) => row[10])).toEqual(["On track", "On track", "On track", "No data", "At risk"]);
    expect(found[3]![4]).toBe("soon");
    expect(found[3]![11]).toMatch(/“soon” is not a number/);
    expect(found[2]![5]).toBe("99–99.5");
  });

  it("takes labels of one's own, a rule and a period for rows without dates", () => {
    const labels = [
      ["on-track", "🟢"],
      ["off-track", "🔴"],
    ] as Cell[][];
    const range = [headings.slice(0, 6), ...rows.slice(0, 2).map((row) => row.slice(0, 6))];
    const found = answer("OKR.TABLE", range, "2026-02-15", "score 0.5 0.2", "2026-Q1", labels) as Rows;
    expect(found.slice(1).map((row) => [row[7], row[10]])).toEqual([
      [46112, "🟢"],
      [46112, "🟢"],
    ]);
  });

  it.each([
    [["soon"], /as_of needs a date/],
    [["", "gap 0.3 0.1"], /gaps from small to large/],
    [["", "", "sometime"], /period needs a label such as 2026-Q1/],
  ] as [Cell[], RegExp][])("refuses %j", (more, message) => {
    expect(answer("OKR.TABLE", sheet, ...more)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(message) as string,
    });
  });

  it("has no status by a rule that needs an expected share where there is none, and notes it", () => {
    const [, first] = table(sheet, "", "ratio 0.9");
    expect([first![10], first![11]]).toEqual(["", expect.stringMatching(/needs the expected share/)]);
  });

  it("answers a heading alone with a heading alone", () => {
    expect(table([headings]).length).toBe(1);
  });

  it("is the same in any order of the columns", () => {
    const usual = table(sheet, "2026-02-15");
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          headings.map((_, index) => index),
          { minLength: headings.length },
        ),
        (order) => {
          const shuffled = sheet.map((row) => order.map((index) => row[index]!));
          expect(table(shuffled, "2026-02-15")).toEqual(usual);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("OKR.OBJECTIVES", () => {
  it("agrees with OKR.TABLE, whatever the order of the rows of an objective", () => {
    const usual = answer("OKR.OBJECTIVES", sheet, "2026-02-15") as Rows;
    expect(usual.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ["Customers stay", 3, 3, 0.5],
      ["Cash is calm", 2, 1, 0.6],
    ]);
    const named = rows.map((row, index) => [index < 3 ? "Customers stay" : "Cash is calm", ...row.slice(1)]);
    const reversed = answer("OKR.OBJECTIVES", [headings, ...named.reverse()], "2026-02-15") as Rows;
    expect(
      reversed
        .slice(1)
        .map((row) => row.slice(0, 6))
        .reverse(),
    ).toEqual(usual.slice(1).map((row) => row.slice(0, 6)));
  });

  it("shows an error for a negative weight in its own objective alone", () => {
    const negative = sheet.map((row, index) =>
      index === 1 ? row.map((cell, column) => (column === 6 ? -2 : cell)) : row,
    );
    const [, first, second] = answer("OKR.OBJECTIVES", negative, "2026-02-15") as Rows;
    expect(first![3]).toEqual({ error: "#NUM!", message: "weight needs 0 or more, got -2" });
    expect(second![3]).toBe(0.6);
  });
});

describe("OKR.LINT", () => {
  it("reads a page of KPIs as well", () => {
    const range = [
      ["KPI", "Target", "Actual", "Lead or lag"],
      ["EBIT", 4, 5, "lagging"],
      ["Cash", 4, 5, "lagging"],
    ];
    expect((answer("OKR.LINT", range) as Rows).slice(1).map((row) => row[2])).toEqual([
      "All KPIs are lagging",
    ]);
  });

  it("refuses a limit below 1", () => {
    expect(answer("OKR.LINT", sheet, 0)).toMatchObject({ error: "#NUM!" });
  });
});
