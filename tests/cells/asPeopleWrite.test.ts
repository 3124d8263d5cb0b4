import { describe, expect, it } from "vitest";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { readKpiTable } from "../../src/cells/tables/readKpiTable";
import { serialFromIso } from "../../src/core/calendar/serialFromIso";

describe("a percent sign at the end of a key result's name", () => {
  it.each([
    ["Cut defects by −15 %", 40, 34, "an amount: the numbers are counts"],
    ["Raise the price by 5%", 100, 105, "an amount without a space"],
    ["On-time delivery %", 0.8, 0.95, "a unit: the numbers are percentages"],
    ["On-time delivery (%)", 0.8, 0.95, "a unit in brackets"],
  ])("%s: %d to %d, %s", (title, current, target) => {
    const [keyResult] = readKeyResultTable([
      ["Objective", "Key result", "Current", "Target"],
      ["Better care", title, current < 1 ? current * 100 : current, target < 1 ? target * 100 : target],
    ]).keyResults;
    expect(keyResult!.current).toBeCloseTo(current, 12);
    expect(keyResult!.target).toBeCloseTo(target, 12);
  });
});

it("reads cell dates under the heading Month as months, as its text would be", () => {
  const october = serialFromIso("2026-10-01")!;
  const table = (month: string | number) =>
    readKpiTable([
      ["KPI", "Month", "Actual", "Target"],
      ["Revenue", month, 120, 100],
    ]).kpis[0]!.points[0]!;
  expect(table(october)).toMatchObject({ period: "2026-10", date: serialFromIso("2026-10-31")! });
  expect(table("Oct 2026")).toEqual(table(october));
});
