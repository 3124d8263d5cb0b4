import { afterEach, describe, expect, it, vi } from "vitest";
import { applyPlan } from "../../../src/hosts/sheets/applyPlan";
import { packedCheck } from "../../../src/hosts/sheets/checks";
import { looksOf } from "../../../src/hosts/sheets/looks";
import { readSnapshot } from "../../../src/hosts/sheets/readSnapshot";
import { createAppsScript } from "../../../src/workbench/sheets/createAppsScript";
import type { Address } from "../../../src/workbook/Address";
import type { Edit } from "../../../src/workbook/Plan";
import type { Applied } from "../../../src/workbook/Workbook";
import { modelWith } from "../grid/modelWith";

afterEach(() => {
  vi.unstubAllGlobals();
});

const at = (row: number, column: number, rows = 1, columns = 1): Address => ({
  sheet: "Sheet1",
  row,
  column,
  rows,
  columns,
});
const two = at(1, 0, 2);
const all = at(0, 0, 4, 6);
const chart: Edit = {
  kind: "chart",
  sheet: "Sheet1",
  name: "progress",
  chart: "bar",
  title: "Score",
  source: at(0, 0, 3, 2),
  at: { row: 4, column: 3 },
  description: "Bars of two objectives",
};
const light: Edit = { kind: "score light", address: two, green: 0.7, amber: 0.4 };
const words: Edit = {
  kind: "status light",
  address: two,
  labels: { achieved: "Done" },
};
const bar: Edit = { kind: "data bar", address: two };
const list: Edit = { kind: "dropdown", address: two, words: ["a", "b"] };
const table: Edit = { kind: "table", address: at(0, 0, 3, 2), name: "KeyResults" };

const apply = (...edits: readonly Edit[]): Applied =>
  applyPlan(SpreadsheetApp.getActiveSpreadsheet(), { title: "Test", edits });

/** All of a spreadsheet that an undo has to bring back; what is selected is not. */
function everything(): unknown {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    names: spreadsheet
      .getNamedRanges()
      .map((named) => [named.getName(), named.getRange().getA1Notation()])
      .sort(),
    sheets: spreadsheet.getSheets().map((sheet) => {
      const range = sheet.getRange(1, 1, 8, 8);
      return {
        name: sheet.getSheetName(),
        values: range.getValues(),
        formulas: range.getFormulas(),
        formats: range.getNumberFormats(),
        looks: looksOf(range),
        notes: range.getNotes(),
        checks: range.getDataValidations().map((row) => row.map(packedCheck)),
        rules: sheet
          .getConditionalFormatRules()
          .map((rule) => [
            rule.getRanges().map((each) => each.getA1Notation()),
            rule.getGradientCondition()?.getMaxColor(),
            rule.getBooleanCondition()?.getBackground(),
            rule.getBooleanCondition()?.getCriteriaValues(),
          ]),
        charts: sheet
          .getCharts()
          .map((each) => [
            each.getRanges().map((part) => part.getA1Notation()),
            each.getContainerInfo().getAnchorRow(),
          ])
          .sort(),
        // A chart that is drawn again has another id.
        metadata: sheet
          .getDeveloperMetadata()
          .map((mark) => [mark.getKey(), mark.getValue()?.replace(/"id":\d+/, "")])
          .sort(),
        bandings: range.getBandings().length,
        frozen: sheet.getFrozenRows(),
        widths: [1, 2, 3, 4, 5, 6, 7, 8].map((column) => sheet.getColumnWidth(column)),
      };
    }),
  };
}

function open(): void {
  const { globals } = createAppsScript(
    modelWith([
      ["Score", "Note", "Long text that is cut", null, "#N/A see note", 46110],
      [0.5, 1, { formula: "=A2*2" }, "007", "#N/A", true],
      [0.9, 2, { formula: '=IF(A3>1,"a,b","")' }, "=no formula", "-5 %", "'quoted"],
    ]),
  );
  for (const [name, service] of Object.entries(globals)) vi.stubGlobal(name, service);
}

/** What a person has made of the sheet that a plan goes over. */
function dress(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets()[0]!;
  const part = (address: Address): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(address.row + 1, address.column + 1, address.rows, address.columns);
  part(at(0, 5)).setNumberFormat("yyyy-mm-dd");
  part(at(1, 0)).setNumberFormat("0.0%").setNote("one").setBackground("#ffeedd").setFontColor("#112233");
  part(at(2, 0)).setNote("two").setFontWeight("bold");
  const { OVERFLOW, WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
  part(at(1, 0, 2, 2)).setWrapStrategies([
    [WRAP, CLIP],
    [OVERFLOW, CLIP],
  ]);
  const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
  part(at(1, 1))
    .setFontColorObjects([[accent]])
    .setBackgroundObjects([[accent]]);
  const checks = SpreadsheetApp.DataValidationCriteria;
  const check = (
    criterion: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    values: unknown[],
  ): GoogleAppsScript.Spreadsheet.DataValidation =>
    SpreadsheetApp.newDataValidation()
      .withCriteria(criterion, values)
      .setAllowInvalid(false)
      .setHelpText("Look it up")
      .build();
  part(at(1, 0)).setDataValidation(check(checks.NUMBER_BETWEEN, [0, 1]));
  part(at(2, 0)).setDataValidation(check(checks.VALUE_IN_RANGE, [part(at(0, 3, 3)), false]));
  part(at(3, 0)).setDataValidation(check(checks.DATE_AFTER, [new Date(Date.UTC(2026, 2, 29))]));
  part(at(1, 1)).setDataValidation(check(checks.CHECKBOX, ["yes", "no"]));
  part(at(2, 1)).setDataValidation(check(checks.CUSTOM_FORMULA, ["=B3>1"]));
  part(at(3, 1)).setDataValidation(check(checks.VALUE_IN_LIST, [["High", "Low"], false]));
  const theirs = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([part(at(1, 0))])
    .setBackground("#123456")
    .whenNumberGreaterThanOrEqualTo(3)
    .build();
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const scale = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([part(two)])
    .setGradientMinpointWithValue("#ffffff", NUMBER, "0")
    .setGradientMaxpointWithValue("#ff0000", NUMBER, "9")
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), theirs, scale]);
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.LINE)
      .addRange(part(at(0, 0, 3, 2)))
      .setPosition(7, 1, 0, 0)
      .build(),
  );
  sheet.addDeveloperMetadata("somebody's", "kept");
  spreadsheet.setNamedRange("Okrs", part(at(0, 5)));
  spreadsheet.setNamedRange("as_of", part(at(0, 5)));
  sheet.setFrozenRows(2);
  sheet.setColumnWidth(2, 222);
}

/** Every cell of the sheet as a plan would expect it. */
function written(): Edit {
  const { ranges } = readSnapshot(SpreadsheetApp.getActiveSpreadsheet(), {
    ranges: [{ kind: "address", address: all }],
  });
  const cells = ranges[0]!.values.map((row) => row.map((_, column) => (column === 2 ? "#1" : column)));
  return { kind: "cells", address: all, cells, expects: ranges[0]!.values };
}

type Case = readonly [edit: () => Edit, before: readonly Edit[]];

/** Each kind of edit, and what of ours may stand there before. Kinds without a case have no way back, or need none. */
const cases: Readonly<Record<Edit["kind"], readonly Case[]>> = {
  cells: [[written, []]],
  "add sheet": [[() => ({ kind: "add sheet", sheet: "Sheet1" }), []]],
  "delete sheet": [], // undoes "add sheet"; for a person's own there is Google's undo
  table: [[() => table, []]],
  "remove table": [[() => ({ ...table, kind: "remove table" }), [table]]],
  "number format": [[() => ({ kind: "number format", address: all, format: "0%" }), []]],
  "heading style": [[() => ({ kind: "heading style", address: all }), []]],
  looks: [
    [
      () => ({
        kind: "looks",
        address: at(1, 1),
        looks: [[{ fill: null, text: null, bold: true, wrap: "WRAP" }]],
      }),
      [],
    ],
  ],
  "score light": [
    [() => light, []],
    [() => light, [{ ...light, green: 0.9, amber: 0.5 }]],
    [() => light, [words]],
    [() => light, [bar]],
    [() => light, [light, bar]],
    [
      () => light,
      [
        { ...light, address: at(1, 0) },
        { ...words, address: at(2, 0) },
      ],
    ],
  ],
  "status light": [
    [() => words, []],
    [() => words, [words, bar]],
    [() => words, [light]],
  ],
  "remove lights": [
    [() => ({ kind: "remove lights", address: two }), [light]],
    [() => ({ kind: "remove lights", address: two }), [words, bar]],
  ],
  "data bar": [
    [() => bar, []],
    [() => bar, [light]],
    [() => bar, [bar]],
  ],
  dropdown: [
    [() => list, []],
    [() => ({ ...list, address: all }), []],
  ],
  "remove dropdown": [[() => ({ kind: "remove dropdown", address: all }), []]],
  chart: [
    [() => chart, []],
    [() => chart, [chart]],
  ],
  "remove chart": [[() => ({ kind: "remove chart", sheet: "Sheet1", name: "progress" }), [chart]]],
  name: [
    [() => ({ kind: "name", name: "new_name", address: two }), []],
    [() => ({ kind: "name", name: "as_of", address: two }), []],
  ],
  // Names stand for ranges alone in Google Sheets: there is never such an edit.
  "named formula": [],
  "remove name": [[() => ({ kind: "remove name", name: "as_of" }), []]],
  note: [
    [() => ({ kind: "note", address: all, text: "Look here" }), []],
    [() => ({ kind: "note", address: all, text: "" }), []],
  ],
  freeze: [[() => ({ kind: "freeze", sheet: "Sheet1", rows: 1 }), []]],
  "column widths": [
    [() => ({ kind: "column widths", sheet: "Sheet1", column: 0, pixels: [50, 60, 70] }), []],
  ],
  select: [], // where somebody is in the sheet is nobody's work
};

describe.each(Object.entries(cases).filter(([, some]) => some.length > 0))(
  "after an edit of the kind %s",
  (_kind, some) => {
    it.each(some)("undo leaves the spreadsheet as it was: %#", (edit, before) => {
      open();
      if (before.length > 0) apply(...before);
      dress();
      const was = everything();
      const { inverse } = apply(edit());
      expect(everything()).not.toEqual(was);
      // It travels to the pane and back.
      apply(...(JSON.parse(JSON.stringify(inverse)) as { edits: Edit[] }).edits);
      expect(everything()).toEqual(was);
    });
  },
);

it("takes back many edits at once, also on a sheet that they add", () => {
  open();
  apply(light);
  dress();
  const was = everything();
  const onNew = { ...at(0, 0), sheet: "New" };
  const kinds = [
    "cells",
    "heading style",
    "score light",
    "status light",
    "dropdown",
    "chart",
    "name",
    "note",
    "freeze",
  ] as const;
  const { inverse } = apply(
    { kind: "add sheet", sheet: "New" },
    { kind: "cells", address: onNew, cells: [["mine"]], expects: "blank" },
    { kind: "heading style", address: onNew },
    { kind: "name", name: "as_of", address: onNew },
    ...kinds.flatMap((kind) => cases[kind].map(([edit]) => edit())),
  );
  apply(...inverse!.edits);
  expect(everything()).toEqual(was);
});

it("leaves a name alone that somebody has given to a range, and writes nothing", () => {
  open();
  dress();
  const was = everything();
  expect(() => apply(written(), { ...table, name: "Okrs" })).toThrow(
    expect.objectContaining({ kind: "refused", reasons: [["nameTaken", "Okrs"]] }) as Error,
  );
  expect(everything()).toEqual(was);
});

it("finds the formulas by which cells are coloured and checked, where that is asked for", () => {
  open();
  dress();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets()[0]!;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(2, 1, 2, 1)])
    .setBackground("#123456")
    .whenFormulaSatisfied("=OKR.SCORE(A2,1)>0.5")
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
  expect(readSnapshot(spreadsheet, { ranges: [], beyondCells: true }).rules).toEqual([
    { kind: "conditional format", address: two, formula: "=OKR.SCORE(A2,1)>0.5" },
    { kind: "check", address: at(2, 1), formula: "=B3>1" },
  ]);
  expect(readSnapshot(spreadsheet, { ranges: [] }).rules).toEqual([]);
});
