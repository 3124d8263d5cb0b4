import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/cells/Cell";
import { answer } from "../answer";

// The first quarter of a year from July: 2025-07-01 to 2025-09-30. In the calendar year it would begin in January 2026.
const keyResults: Cell[][] = [
  ["Perspective", "Objective", "Key result", "Start", "Current", "Target", "Period", "Due"],
  ["Financial", "Grow", "Sales", 0, 50, 100, "FY26 Q1", ""],
];
const asOf = "2025-08-15"; // 45 of 91 days
const expected = 45 / 91;
const july: readonly Cell[] = [7, ""];
const row = (
  name: string,
  ...inputs: Parameters<typeof answer> extends [string, ...infer Rest] ? Rest : never
) => (answer(name, ...inputs) as Cell[][])[1]!;

describe("a label of a quarter is read in the fiscal year given", () => {
  it.each<[string, number, readonly Cell[]]>([
    ["OKR.TABLE", 9, ["", "", ""]],
    ["OKR.OBJECTIVES", 4, ["", "", ""]],
    ["OKR.BESIDE", 1, ["", "", ""]],
  ])("%s", (name, column, between) => {
    expect(row(name, keyResults, asOf, ...between, ...july)[column]).toBeCloseTo(expected, 12);
    expect(row(name, keyResults, asOf, ...between)[column]).toBe(0);
  });

  it("of the period of a whole table too", () => {
    const undated = keyResults.map((cells) => cells.map((cell) => (cell === "FY26 Q1" ? "" : cell)));
    expect(row("OKR.TABLE", undated, asOf, "", "FY26 Q1", "", ...july)[9]).toBeCloseTo(expected, 12);
  });

  it("OKR.SCORECARD", () => {
    expect(row("OKR.SCORECARD", keyResults, asOf, "", ...july)[4]).toBe("On track");
    expect(row("OKR.SCORECARD", keyResults, asOf)[4]).toBe("Not started");
  });

  it("OKR.LINT: a due date inside its fiscal quarter is no finding", () => {
    const due = keyResults.map((cells, index) =>
      index === 0 ? cells : [...cells.slice(0, -1), "2025-09-30"],
    );
    const findings = (...calendar: readonly Cell[]): unknown[] =>
      (answer("OKR.LINT", due, "", ...calendar) as Cell[][]).map(([, , finding]) => finding);
    expect(findings(...july).join()).not.toContain("Due outside");
    expect(findings().join()).toContain("Due outside its period (2025-09-30, 2026-Q1)");
  });

  const kpis: Cell[][] = [
    ["KPI", "Direction", "Cadence", "Aggregation", "Target", "Q1 FY26", "Q2 FY26"],
    ["Revenue", "up", "quarterly", "sum", 100, 40, 70],
  ];
  const map: Cell[][] = [
    ["Key result", "KPI"],
    ["Sales", "Revenue"],
  ];

  it("OKR.MAP: the KPI's quarter and the key result's are the same days", () => {
    const mapped = keyResults.map((cells) => cells.slice(2));
    expect(row("OKR.MAP", mapped, kpis, map, "2025-09-30", ...july)).toEqual([
      "Sales",
      "Revenue",
      1,
      40,
      0.4,
      "Off track",
    ]);
    expect(row("OKR.MAP", mapped, kpis, map, "2025-09-30")[5]).toBe("Not started");
  });

  it("OKR.CONFLICTS: reports are counted by the company's quarters", () => {
    const mapped: Cell[][] = [
      ["Key result", "Start", "Target", "Start date", "Due"],
      ["Sales", 0, 100, "2026-02-01", "2026-06-15"],
    ];
    const found = (...calendar: readonly Cell[]): unknown[] =>
      (answer("OKR.CONFLICTS", mapped, kpis, map, ...calendar) as Cell[][]).slice(1).map((cells) => cells[3]);
    expect(found()).toEqual(["The KPI is reported quarterly, once before the key result is due"]); // in March
    expect(found(12, "")).toEqual([]); // in February and May
  });
});
