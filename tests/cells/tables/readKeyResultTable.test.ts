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

describe("dates between slashes", () => {
  it.each<[rows: readonly (readonly [start: string, due: string])[], dates: readonly unknown[], why: string]>(
    [
      [
        [
          ["1/4/2026", "4/5/2026"],
          ["1/2/2026", "3/31/2026"],
        ],
        [46026, 46117],
        "a day above 12 in one column decides for all of them",
      ],
      [[["1/4/2026", "31/3/2026"]], [46113, 46112], "day first likewise"],
      [[["1/4/2026", "4/5/2026"]], [undefined, undefined], "nothing decides: nothing is guessed"],
      [
        [
          ["1/4/2026", "3/31/2026"],
          ["13/1/2026", "4/5/2026"],
        ],
        [46113, 46112],
        "a column that shows its own order keeps it",
      ],
    ],
  )("%j begin and end %j: %s", (rows, dates) => {
    const { keyResults } = readKeyResultTable([
      ["Key result", "Current", "Target", "Start date", "Due"],
      ...rows.map((row) => ["Users", 5, 10, ...row]),
    ]);
    expect([keyResults[0]!.startDate, keyResults[0]!.due]).toEqual(dates);
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
