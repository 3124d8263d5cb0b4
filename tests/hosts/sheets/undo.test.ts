import { afterEach, expect, it, vi } from "vitest";
import { applyPlan } from "../../../src/hosts/sheets/applyPlan";
import { createAppsScript } from "../../../src/workbench/sheets/createAppsScript";
import type { Edit } from "../../../src/workbook/Plan";
import { modelWith } from "../grid/modelWith";

afterEach(() => {
  vi.unstubAllGlobals();
});

const two = { sheet: "Sheet1", row: 0, column: 0, rows: 2, columns: 1 };
const source = { sheet: "Sheet1", row: 0, column: 0, rows: 2, columns: 2 };
const chart: Edit = {
  kind: "chart",
  sheet: "Sheet1",
  name: "progress",
  chart: "bar",
  title: "Score",
  source,
  at: { row: 4, column: 3 },
  description: "Bars of two objectives",
};
const light: Edit = { kind: "traffic light", address: two, on: "score", green: 0.7, amber: 0.4 };
const words: Edit = {
  kind: "traffic light",
  address: two,
  on: "status",
  green: 0,
  amber: 0,
  labels: { achieved: "Done" },
};

/** How the sheet looks beyond its cells: everything that an undo has to bring back. */
function looks(): unknown {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
  const range = sheet.getRange(1, 1, 2, 2);
  return {
    rules: sheet
      .getConditionalFormatRules()
      .map((rule) => [
        rule.getRanges().map((each) => each.getA1Notation()),
        rule.getBooleanCondition()?.getBackground(),
        rule.getBooleanCondition()?.getCriteriaValues(),
      ]),
    grounds: range.getBackgrounds(),
    weights: range.getFontWeights(),
    notes: range.getNotes(),
    formats: range.getNumberFormats(),
    lists: range.getDataValidations().map((row) => row.map((rule) => rule?.getCriteriaValues())),
    charts: sheet
      .getCharts()
      .map((each) => [
        each.getRanges().map((part) => part.getA1Notation()),
        each.getContainerInfo().getAnchorRow(),
      ]),
    bandings: range.getBandings().length,
    frozen: sheet.getFrozenRows(),
    names: SpreadsheetApp.getActiveSpreadsheet()
      .getNamedRanges()
      .map((named) => named.getName()),
  };
}

it.each<[why: string, before: readonly Edit[], edit: Edit]>([
  ["a light where there was none", [], light],
  ["a light over another of ours", [{ ...light, green: 0.9, amber: 0.5 }], light],
  ["a light over the words of a status", [words], light],
  ["a light over a bar", [{ kind: "data bar", address: two }], light],
  ["a bar over a light", [light], { kind: "data bar", address: two }],
  ["a light that was removed", [light], { kind: "remove traffic light", address: two }],
  ["words that were removed", [words], { kind: "remove traffic light", address: two }],
  ["the look of a heading", [], { kind: "heading style", address: two }],
  [
    "the look of a heading with numbers of its own format",
    [{ kind: "number format", address: two, format: "0%" }],
    { kind: "heading style", address: two },
  ],
  ["a note where there was none", [], { kind: "note", address: two, text: "Look here" }],
  [
    "a note over two different ones",
    [
      { kind: "note", address: { ...two, rows: 1 }, text: "one" },
      { kind: "note", address: { ...two, row: 1, rows: 1 }, text: "two" },
    ],
    { kind: "note", address: two, text: "Look here" },
  ],
  ["a list where there was none", [], { kind: "dropdown", address: two, words: ["a", "b"] }],
  [
    "a list over another",
    [{ kind: "dropdown", address: two, words: ["High", "Low"] }],
    { kind: "dropdown", address: two, words: ["a", "b"] },
  ],
  [
    "a list that was removed",
    [{ kind: "dropdown", address: two, words: ["High", "Low"] }],
    { kind: "remove dropdown", address: two },
  ],
  ["a chart", [], chart],
  ["a chart that was removed", [chart], { kind: "remove chart", sheet: "Sheet1", name: "progress" }],
  ["a table", [], { kind: "table", address: source, name: "Okrs" }],
  [
    "a table that was removed",
    [{ kind: "table", address: source, name: "Okrs" }],
    { kind: "remove table", address: source, name: "Okrs" },
  ],
  ["a frozen row", [], { kind: "freeze", sheet: "Sheet1", rows: 1 }],
])("Undo takes back %s", (_why, before, edit) => {
  const { globals } = createAppsScript(
    modelWith([
      [0.5, 1],
      [0.9, 2],
    ]),
  );
  for (const [name, service] of Object.entries(globals)) vi.stubGlobal(name, service);
  const apply = (edits: readonly Edit[]): ReturnType<typeof applyPlan> =>
    applyPlan(SpreadsheetApp.getActiveSpreadsheet(), { title: "Test", edits });
  if (before.length > 0) apply(before);
  const were = looks();
  const { inverse } = apply([edit]);
  expect(looks()).not.toEqual(were);
  // It travels to the pane and back.
  apply((JSON.parse(JSON.stringify(inverse)) as { edits: Edit[] }).edits);
  expect(looks()).toEqual(were);
});
