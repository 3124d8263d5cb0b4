import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/cells/Cell";
import { answer } from "../answer";

const exceptions = (rows: readonly (readonly Cell[])[], ...floors: readonly Cell[]): Cell[][] =>
  answer("OKR.KPI.EXCEPTIONS", [["KPI", "Unit", "Budget", "Actual"], ...rows], ...floors) as Cell[][];
const names = (result: Cell[][]): Cell[] => result.slice(1).map(([name]) => name!);

const accounts: readonly (readonly Cell[])[] = [
  ["Rent", "EUR", 1000, 1050],
  ["Travel", "EUR", 100, 190],
  ["Salaries", "EUR", 50000, 51000],
  ["Days to pay", "days", 30, 41],
  ["Licences", "EUR", 4000, 3000],
  ["Gifts", "EUR", 0, 300],
  ["Insurance", "EUR", 700, 700],
  ["Absence", "%", "4%", "7%"],
];

describe("OKR.KPI.EXCEPTIONS", () => {
  it.each<[Cell, Cell, string[], string]>([
    [
      "",
      "",
      ["Salaries", "Licences", "Gifts", "Travel", "Rent", "Days to pay", "Absence"],
      "every difference",
    ],
    [
      0.05,
      "",
      ["Licences", "Gifts", "Travel", "Days to pay"],
      "5 % itself is not beyond; 3 points are not either",
    ],
    [0.02, "", ["Licences", "Gifts", "Travel", "Rent", "Days to pay", "Absence"], "2 % itself is not beyond"],
    [
      "",
      90,
      ["Salaries", "Licences", "Gifts", "Absence"],
      "percentages are no amounts; 90 itself is not beyond",
    ],
    [0.05, 90, ["Licences", "Gifts"], "both exceeded; a plan of 0 has no share, any difference is beyond"],
    ["300%", "", ["Gifts"], ""],
    [0.5, 1e6, [], "none: the heading alone"],
  ])("share %s, amount %s: %j (%s)", (share, amount, expected) => {
    expect(names(exceptions(accounts, share, amount))).toEqual(expected);
  });

  it("reads by direction, and without one as above or below plan", () => {
    const result = answer("OKR.KPI.EXCEPTIONS", [
      ["KPI", "Target", "Actual", "Direction"],
      ["Cost", 10, 12, "down"],
      ["Sales", 10, 11, "up"],
      ["Stock", 10, 9.5, ""],
    ]) as Cell[][];
    expect(result.slice(1).map((row) => row[5])).toEqual(["Unfavourable", "Favourable", "Below plan"]);
  });

  it("does not compare the month before in place of one that can't be read", () => {
    const result = answer("OKR.KPI.EXCEPTIONS", [
      ["KPI", "Target", "2026-01", "2026-02", "2026-03"],
      ["Sales", 500, 400, 450, "see mail"],
      ["Leads", 50, 40, "see mail", 50],
      ["Calls", 50, 40, 45, ""],
    ]) as Cell[][];
    expect(result.slice(1)).toEqual([
      ["Calls", 45, 50, -5, -0.1, "Below plan"],
      [
        "Sales",
        "see mail",
        500,
        {
          error: "#N/A",
          message: "Actual of 2026-03 is not a number, got “see mail”; correct it or clear it",
        },
        "",
        "Not compared",
      ],
    ]);
  });

  it("ends with what could not be compared, and why: left out it would pass for being on plan", () => {
    const result = answer("OKR.KPI.EXCEPTIONS", [
      ["KPI", "Period", "Unit", "Target", "Actual", "Aggregation", "Cadence"],
      ["Sales", "2026-01", "EUR", 500, 500, "sum", "quarterly"],
      ["Sales", "2026-02", "USD", 500, 400, "sum", "quarterly"],
      ["Rent", "2026-02", "EUR", "tbd later", 400, "", ""],
      ["Cost", "2026-02", "EUR", 500, "see mail", "", ""],
      ["Leads", "2026-02", "", 500, "", "", ""],
      ["Calls", "2026-02", "", "", 20, "", ""],
      ["Travel", "2026-02", "EUR", 5, 4, "", ""],
    ]) as Cell[][];
    expect(result.slice(1)).toEqual([
      ["Travel", 4, 5, -1, -0.2, "Below plan"],
      [
        "Sales",
        "",
        "",
        { error: "#N/A", message: expect.stringContaining("units differ, EUR in row 2 and USD in row 3") },
        "",
        "Not compared",
      ],
      [
        "Rent",
        400,
        "tbd later",
        { error: "#N/A", message: "Target “tbd later” is not a number" },
        "",
        "Not compared",
      ],
      [
        "Cost",
        "see mail",
        500,
        { error: "#N/A", message: "Actual “see mail” is not a number" },
        "",
        "Not compared",
      ],
    ]);
  });

  it("reads quarters in the fiscal year given", () => {
    const table: Cell[][] = [
      ["KPI", "Cadence", "Aggregation", "Target", "Jun 2026", "Jul 2026"],
      ["Sales", "quarterly", "sum", 100, 90, 30],
    ];
    const actual = (...calendar: readonly Cell[]): unknown =>
      (answer("OKR.KPI.EXCEPTIONS", table, "", "", ...calendar) as Cell[][])[1]![1];
    expect(actual()).toBe(30);
    expect(actual(6)).toBe(120);
  });

  it("refuses a floor below 0", () => {
    expect(exceptions(accounts, -0.1)).toMatchObject({ error: "#NUM!" });
  });

  it("is sorted by size within each unit, and a higher floor never adds one", () => {
    const row = fc.tuple(
      fc.constantFrom("EUR", "days"),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
    );
    const floor = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), floor, floor, (rows, amount, more) => {
        const table = rows.map(([unit, plan, actual], index): Cell[] => [`K${index}`, unit, plan, actual]);
        const few = exceptions(table, "", amount + more);
        const many = exceptions(table, "", amount);
        expect(names(many)).toEqual(expect.arrayContaining(names(few)));
        const sizes = new Map<string, number>();
        for (const [name, , , difference] of many.slice(1)) {
          const unit = rows[Number((name as string).slice(1))]![0];
          expect(Math.abs(difference as number)).toBeLessThanOrEqual(sizes.get(unit) ?? Infinity);
          sizes.set(unit, Math.abs(difference as number));
        }
      }),
      { numRuns: 60 },
    );
  });
});
