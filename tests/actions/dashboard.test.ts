import { describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import { defaultSettings } from "../../src/actions/defaultSettings";
import { readDashboard } from "../../src/actions/dashboard";
import { explainKeyResult } from "../../src/actions/explainKeyResult";
import { englishWords } from "../../src/core/explain/words";

const okrs: Range = [
  ["Objective", "Key result", "Owner", "Start", "Current", "Target", "Start date", "Due"],
  ["Close the books faster", "Days to close", "Ana", 9, 7, 5, 46023, 46112],
  ["Close the books faster", "Late postings", "Ben", 40, 37, 10, 46023, 46112],
  ["Managers trust the forecast", "Forecast error", "Ana", 0.12, null, 0.05, 46023, 46112],
];
const asOf = 46067; // half way

describe("the dashboard", () => {
  it("says what the table formulas say, furthest behind first", () => {
    const found = readDashboard(okrs, asOf, defaultSettings);
    if ("refusal" in found) throw new Error(found.refusal);
    expect(
      found.objectives.map(({ title, status, weakest, withData }) => [title, status, weakest, withData]),
    ).toEqual([
      ["Close the books faster", "At risk", "Late postings", 2],
      ["Managers trust the forecast", "No data", "", 0],
    ]);
    expect(found.keyResults.map(({ title, row, status }) => [title, row, status])).toEqual([
      ["Late postings", 3, "Off track"],
      ["Days to close", 2, "On track"],
      ["Forecast error", 4, "No data"],
    ]);
    expect(found.owners).toEqual([
      {
        owner: "Ana",
        counts: [
          { label: "On track", count: 1 },
          { label: "No data", count: 1 },
        ],
      },
      { owner: "Ben", counts: [{ label: "Off track", count: 1 }] },
    ]);
  });

  it("reads periods in the fiscal year of the settings", () => {
    const table: Range = [
      ["Objective", "Key result", "Start", "Current", "Target", "Period"],
      ["Close the books faster", "Days to close", 9, 7, 5, "FY26 Q1"],
    ];
    const half = 45915; // 2025-09-15, late in the first quarter of a year from July
    const of = (fiscalStart: string): unknown => {
      const found = readDashboard(table, half, { ...defaultSettings, fiscalStart });
      return "refusal" in found ? found : found.keyResults[0]!.expected;
    };
    expect(of("7")).toBeCloseTo(76 / 91, 12);
    expect(of("1")).toBe(0);
  });

  it("repeats the formula's own words where there is no such table", () => {
    expect(
      readDashboard(
        [
          ["a", "b"],
          [1, 2],
        ],
        asOf,
        defaultSettings,
      ),
    ).toHaveProperty("refusal");
  });

  it("judges by the rule of the settings, as the formulas on the sheet do", () => {
    const found = readDashboard(okrs, asOf, { ...defaultSettings, statusRule: "gap 0.5" });
    if ("refusal" in found) throw new Error(found.refusal);
    expect(found.keyResults.map(({ title, status }) => [title, status])).toEqual([
      ["Late postings", "On track"],
      ["Days to close", "On track"],
      ["Forecast error", "No data"],
    ]);
    expect(
      explainKeyResult(okrs, 3, asOf, { ...defaultSettings, statusRule: "gap 0.5" }, englishWords)?.steps.at(
        -1,
      ),
    ).toEqual(["Status", "On track"]);
  });
});

describe("an explanation", () => {
  it("takes the key result of a row apart, in the words of OKR.EXPLAIN", () => {
    const found = explainKeyResult(okrs, 2, asOf, defaultSettings, englishWords);
    expect(found).toMatchObject({ title: "Days to close", status: "On track", note: "" });
    expect(Object.fromEntries(found!.steps)).toMatchObject({
      Current: "7",
      Target: "5",
      Start: "9",
      Score: "0.5",
    });
  });

  it.each([
    [1, "the heading"],
    [9, "below the table"],
  ])("row %d is no key result: %s", (row) => {
    expect(explainKeyResult(okrs, row, asOf, defaultSettings, englishWords)).toBeUndefined();
  });

  it("has no steps where there is no value yet", () => {
    expect(explainKeyResult(okrs, 4, asOf, defaultSettings, englishWords)).toMatchObject({
      status: "No data",
      steps: [],
    });
  });
});
