import { describe, expect, it } from "vitest";
import type { Cell, Range } from "../../../src/cells/Cell";
import { expectSameResult } from "../../expectSameResult";
import { callTable } from "../../vectors/call";

const asOf = "2026-02-15";

describe("OKR.BESIDE", () => {
  it.each<[range: Range, statuses: readonly Cell[], why: string]>([
    [
      [
        ["OKRs, Q1 2026", "", "", ""],
        ["Key result", "Start", "Current", "Target"],
        ["Days to close", 9, 7, 5],
        ["Late postings", 40, 40, 10],
      ],
      ["Status", "On track", "Off track"],
      "begins in the heading row, whatever stands above it",
    ],
    [
      [
        ["Objective 1: Close faster", "", "", ""],
        ["Key result", "Start", "Current", "Target"],
        ["Days to close", 9, 5, 5],
        ["", "", "", ""],
        ["Objective 2: Get paid sooner", "", "", ""],
        ["Key result", "Start", "Current", "Target"],
        ["Days to pay", 52, "", 42],
        ["", "", "", ""],
        ["a note below", "", "", ""],
      ],
      ["Status", "Achieved", "", "", "Status", "No data"],
      "a second block has its headings again; what follows the last key result is left out",
    ],
    [
      [
        ["Objective", "Key result", "Start", "Current", "Target"],
        ["Close faster", "Days to close", 9, 5, 5],
        ["Total", "", "", 5, 5],
        ["Get paid sooner", "Days to pay", 52, 42, 42],
      ],
      ["Status", "Achieved", "", "Achieved"],
      "nothing beside a total",
    ],
  ])("%j has the statuses %j: %s", (range, statuses) => {
    expect(callTable("OKR.BESIDE", range, asOf).map((row) => row[2])).toEqual(statuses);
  });

  it("says of each key result what OKR.TABLE says", () => {
    const range: Range = [
      ["Key result", "Start", "Current", "Target", "Due"],
      ["Days to close", 9, 7, 5, 46112],
      ["Late postings", "many", 31, 10, 46112],
    ];
    const judged = callTable("OKR.TABLE", range, asOf).map((row) => row.slice(8));
    expect(callTable("OKR.BESIDE", range, asOf)).toEqual(judged);
  });
});

describe("OKR.KPI.BESIDE", () => {
  it("gives no report a status by a target that the table set anew and that can't be read", () => {
    const range: Range = [
      ["KPI", "Date", "Actual", "Target", "Direction"],
      ["Orders", "2026-01-31", 45, 40, "up"],
      ["Orders", "2026-02-28", 45, "soon", "up"],
      ["Orders", "2026-03-31", 45, "", "up"],
      ["Orders", "2026-04-30", "many", 40, "up"],
    ];
    expect(callTable("OKR.KPI.BESIDE", range).map((row) => [row[1], row[2], row[5]])).toEqual([
      ["Actual", "Target", "Status"],
      [45, 40, "On track"],
      [45, "soon", ""],
      [45, "soon", ""],
      ["many", 40, "No data"],
    ]);
  });

  const long: Range = [
    ["KPI", "Date", "Actual", "Target", "Unit", "Direction"],
    ["Rate", 46053, "30%", "40%", "%", "up"],
    ["Days", 46053, 30, 30, "days", "down"],
    ["Rate", 46081, "38%", "", "%", "up"],
    ["Rate", 46112, "44%", "40%", "%", "up"],
  ];

  it("judges every report of a long table up to the day, against the target that held then", () => {
    expectSameResult(
      callTable("OKR.KPI.BESIDE", long, "2026-02-28").map((row) => row.slice(1, 7)),
      [
        ["Actual", "Target", "Attainment", "Variance", "Status", "Trend"],
        [0.3, 0.4, 0.75, -10, "Off track", ""],
        [30, 30, 1, 0, "On track", ""],
        [0.38, 0.4, 0.95, -2, "At risk", "Improving"],
      ],
    );
  });

  it("says of each KPI of a wide table what OKR.KPI.TABLE says", () => {
    const wide: Range = [
      ["KPI", "Direction", "Jan 2026", "Feb 2026", "Target"],
      ["Orders", "up", 90, 99, 110],
      ["Visits", "up", 900, 990, ""],
      ["Complaints", "down", 4, "few", 3],
    ];
    const judged = callTable("OKR.KPI.TABLE", wide).map(
      ([, , period, actual, target, attainment, variance, , , , status, trend]) => [
        ...[period, actual, target, attainment],
        ...[variance, status, trend],
      ],
    );
    expect(callTable("OKR.KPI.BESIDE", wide).map((row) => row.slice(0, 7))).toEqual(judged);
  });

  it("keeps the row of a KPI without any value", () => {
    const [, row] = callTable("OKR.KPI.BESIDE", [
      ["KPI", "Target", "Actual"],
      ["Orders", 110, "–"],
    ]);
    expect(row![5]).toBe("No data");
  });
});
