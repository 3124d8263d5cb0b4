import { describe, expect, it } from "vitest";
import type { Range } from "../../../src/cells/Cell";
import { readKeyResultTable } from "../../../src/cells/tables/readKeyResultTable";

const rolesOf = (range: Range): readonly string[] =>
  readKeyResultTable(range).columns.map(({ role }) => role);

describe("a flat table with English headings", () => {
  const range: Range = [
    [
      "Objective",
      "Key Result",
      "Owner",
      "Start Value",
      "Target Value",
      "Current Value",
      "Weight",
      "Due Date",
    ],
    ["Grow", "Uptime", "Sarah", "50%", "99%", "74.5%", 1, 46112],
    ["", "Response time", "Tom", "6 h", "2 h", "3 h", "", "2026-03-31"],
    ["Retain", "NPS", "", 32, "≥ 50", "", "", "Q1 2026"],
  ];
  const { keyResults } = readKeyResultTable(range);

  it("is read column by column", () => {
    expect(rolesOf(range)).toEqual([
      "Objective",
      "Key result",
      "Owner",
      "Start",
      "Target",
      "Current",
      "Weight",
      "Due",
    ]);
  });

  it("carries the objective down over blanks", () => {
    expect(keyResults.map(({ objective }) => objective)).toEqual(["Grow", "Grow", "Retain"]);
  });

  it.each([
    ["percent is divided by 100", 0, { start: 0.5, target: 0.99, current: 0.745, unit: "%" }],
    ["units glued to the numbers are one unit", 1, { start: 6, target: 2, current: 3, unit: "h" }],
    [
      "an operator is a direction, a blank stays blank",
      2,
      { start: 32, target: 50, current: undefined, direction: "up" },
    ],
    ["dates come in several spellings", 0, { due: 46112 }],
    ["ISO", 1, { due: 46112 }],
    ["the last day of a quarter", 2, { due: 46112 }],
  ])("%s", (_, index, fields) => {
    expect(keyResults[index]).toMatchObject(fields);
  });
});

describe("a table that isn't one", () => {
  it("says what was looked for and what was seen", () => {
    expect(() =>
      readKeyResultTable([
        ["Fruit", "Price"],
        ["Apple", 2],
      ]),
    ).toThrow(
      "range needs headings such as Objective, Key result, Start, Current, Target; it has Fruit, Price",
    );
  });
});
