import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/cells/Cell";
import { answer, column } from "../answer";

const dates = column("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
const outlook = (...inputs: readonly unknown[]): Cell[][] =>
  answer("OKR.KPI.OUTLOOK", ...(inputs as Cell[])) as Cell[][];
const values = (...inputs: readonly unknown[]): Cell[] =>
  outlook(...inputs)
    .slice(1)
    .map((row) => row[1]!);

describe("OKR.KPI.OUTLOOK", () => {
  it("names its measures below a heading", () => {
    expect(outlook(dates, column(1, 2, 3, 4), 5, "2026-12-31").map(([measure]) => measure)).toEqual([
      "Measure",
      "Actual to date",
      "Plan to date",
      "Full-year plan",
      "Full-year outlook",
      "Required per remaining period",
    ]);
  });

  it.each<[string, Cell[], Cell[], string, unknown[]]>([
    ["ahead of plan", [12, 13, "", ""], [10, 10, 10, 10], "2026-02-28", [25, 20, 40, 45, 7.5]],
    [
      "actuals after as_of do not count",
      [12, 13, 99, 99],
      [10, 10, 10, 10],
      "2026-02-28",
      [25, 20, 40, 45, 7.5],
    ],
    [
      "a month in the past without an actual is still to come",
      [12, "", "", ""],
      [10, 10, 10, 10],
      "2026-02-28",
      [12, 10, 40, 42, 28 / 3],
    ],
    ["no plan for a month", [12, 13, "", ""], [10, "", 10, 10], "2026-02-28", [25, 10, 30, 45, 2.5]],
  ])("%s", (_, actuals, plan, asOf, expected) => {
    values(dates, column(...actuals), column(...plan), asOf).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] as number, 12);
    });
  });

  it("two plans of one day, whatever the time, are one period to come", () => {
    expect(values(column(46053, 46112.25, 46112.75), column(4, "", ""), column(6, 6, 6), 46060)).toEqual([
      4, 6, 18, 16, 14,
    ]);
  });

  it("says what has no answer, cell by cell", () => {
    expect(values(dates, column("", "", "", ""), 10, "2026-02-28")).toMatchObject([
      { error: "#N/A" },
      { error: "#N/A" },
      40,
      40,
      10,
    ]);
    expect(values(dates, column(1, 2, 3, 4), 5, "2026-12-31")).toMatchObject([
      10,
      20,
      20,
      10,
      { error: "#N/A" },
    ]);
  });

  it("refuses a year without a plan, naming the year", () => {
    expect(outlook(dates, 1, 10, "2027-02-28")).toMatchObject({
      error: "#N/A",
      message: "no plan is dated from 2027-01-01 to 2027-12-31, the year 2027; check as_of and fiscal_start",
    });
  });

  it("reaches the full plan exactly if each remaining period brings what is required", () => {
    const month = fc.record({
      actual: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: "" as const }),
      plan: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 330 }),
        (months, day) => {
          const ends = months.map((_, index) => [46023 + 28 * (index + 1)]);
          const asOf = 46022 + day;
          const [actual, planned, full, expected, required] = values(
            ends,
            months.map(({ actual }) => [actual]),
            months.map(({ plan }) => [plan]),
            asOf,
          ) as number[];
          const remaining = months.filter((row, index) => row.actual === "" || ends[index]![0]! > asOf);
          const remainingPlan = remaining.reduce((sum, { plan }) => sum + plan, 0);
          if (typeof actual !== "number") return;
          expect(planned! + remainingPlan).toBe(full);
          expect(actual + remainingPlan).toBe(expected);
          if (remaining.length > 0) expect(actual + required! * remaining.length).toBeCloseTo(full!, 6);
        },
      ),
    );
  });
});
