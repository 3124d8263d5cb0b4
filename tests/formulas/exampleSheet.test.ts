import { describe, expect, it } from "vitest";
import { exampleSheet } from "../../src/formulas/exampleSheet";
import { formula } from "../../src/formulas/definition/formula";
import {
  dates,
  numbers,
  oneNumber,
  oneWord,
  optional,
  table,
  texts,
} from "../../src/formulas/definition/parameters";
import { one, spilledTable } from "../../src/formulas/definition/Returns";

const excel = { formulaName: (name: string) => name, argumentSeparator: "," };
const germanSheets = { formulaName: (name: string) => name.replace(/\./g, "_"), argumentSeparator: ";" };

const sample = formula({
  name: "OKR.SAMPLE",
  group: "Scores",
  summary: "For this test",
  parameters: {
    due: dates("A date"),
    share: numbers("A number"),
    kind: optional(texts("A word", { words: ["reach", "at least"] }), "reach"),
    width: oneNumber("A number for all", "10", 10),
    method: oneWord("A word for all", ["mean", "min"]),
  },
  returns: one("Answer", "number"),
  examples: [
    {
      title: "columns and words",
      inputs: { due: [[46000], [46001]], share: 0.5, width: 20, method: "min" },
      result: 1,
    },
    { title: "left out", inputs: { due: 46000, share: [[1], [""]], kind: 'say "yes"' }, result: 1 },
    { title: "a share for all", inputs: { due: 46000, share: 1, width: 0.5 }, result: 1 },
  ],
  evaluate: () => 1,
});

const spilling = formula({
  name: "OKR.SAMPLE.TABLE",
  group: "Tables",
  summary: "For this test",
  parameters: { range: table("A table"), share: optional(numbers("A number"), "0") },
  returns: spilledTable(["One", "text"]),
  examples: [
    {
      title: "a table and a column",
      inputs: {
        range: [
          ["Objective", "Owner"],
          ["A", "B"],
        ],
        share: [[1], [2], [3]],
      },
      result: [["x"]],
    },
  ],
  evaluate: () => [["x"]],
});

describe("exampleSheet", () => {
  it.each([
    {
      why: "columns stand side by side under their names; words and whole numbers for all rows are typed",
      of: sample,
      example: 0,
      style: excel,
      expected: {
        cells: [
          ["due", "share"],
          [46000, 0.5],
          [46001, null],
        ],
        dateColumns: [0],
        formulaAt: { row: 1, column: 2 },
        formula: '=OKR.SAMPLE(A2:A3, B2, , 20, "min")',
      },
    },
    {
      why: "trailing arguments left out are not typed, quotes inside a word are doubled, and the style is the host's",
      of: sample,
      example: 1,
      style: germanSheets,
      expected: {
        cells: [
          ["due", "share"],
          [46000, 1],
          [null, ""],
        ],
        dateColumns: [0],
        formulaAt: { row: 1, column: 2 },
        formula: '=OKR_SAMPLE(A2; B2:B3; "say ""yes""")',
      },
    },
    {
      why: "a fraction stands in a cell, because its decimal sign differs between languages",
      of: sample,
      example: 2,
      style: excel,
      expected: {
        cells: [
          ["due", "share", "width"],
          [46000, 1, 0.5],
        ],
        dateColumns: [0],
        formulaAt: { row: 1, column: 3 },
        formula: "=OKR.SAMPLE(A2, B2, , C2)",
      },
    },
    {
      why: "a blank column keeps a table apart, and a spilled table starts in the first row",
      of: spilling,
      example: 0,
      style: excel,
      expected: {
        cells: [
          ["range", null, null, "share"],
          ["Objective", "Owner", null, 1],
          ["A", "B", null, 2],
          [null, null, null, 3],
        ],
        dateColumns: [],
        formulaAt: { row: 0, column: 5 },
        formula: "=OKR.SAMPLE.TABLE(A2:B3, D2:D4)",
      },
    },
  ])("$why", ({ of, example, style, expected }) => {
    expect(exampleSheet(of, of.examples[example]!, style)).toEqual(expected);
  });
});
