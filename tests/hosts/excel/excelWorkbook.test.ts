import { describe, expect, it } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { sheetNameFor } from "../../../src/hosts/excel/sheetNameFor";
import type { Edit, Written } from "../../../src/workbook/Plan";
import type { Address } from "../../../src/workbook/Address";
import { createGridModel } from "../../../src/hosts/grid/createGridModel";
import { excelClient } from "../../support/excelClient";
import { modelWith, value } from "../grid/modelWith";

const at = (row: number, column: number, rows = 1, columns = 1, sheet = "Sheet1"): Address => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const table = [
  ["Key result", "Current", "Target"],
  ["Uptime", 0.85, 0.99],
  ["NPS", 37, 42],
];
const plan = (...edits: Edit[]) => ({ title: "Test", edits });
const megabytes = (bytes: number): number => Math.ceil(bytes / 4_000_000);

/** A sheet of key results with so many rows, made at once: typing them in would take longer than the test. */
function modelOfRows(rows: number) {
  const cells: Record<string, string> = {};
  for (let row = 1; row <= rows; row += 1) {
    cells[`A${row}`] = `Key result ${row}`;
    cells[`B${row}`] = String(row / 7);
    cells[`C${row}`] = String(row);
    cells[`D${row}`] = "at least";
  }
  return createGridModel({
    version: "18.4.2",
    sheets: [{ id: "sheet1", name: "Sheet1", colNumber: 8, rowNumber: rows + 5, cells }],
  });
}

describe("round trips", () => {
  it.each([10, 1000, 10_000])(
    "a usual sheet of %i rows takes five at most, read and written",
    async (rows) => {
      const model = modelOfRows(rows);
      const excel = excelClient(model);
      const workbook = excelWorkbook();
      const { ranges } = await workbook.read({ ranges: [{ kind: "region" }] });
      expect(ranges[0]!.address.rows).toBe(rows);
      expect(ranges[0]!.values[rows - 1]![2]).toBe(rows);
      const column: Written[][] = Array.from({ length: rows }, (_, index) => [index / 3]);
      await workbook.apply(plan({ kind: "cells", address: at(0, 5, rows), cells: column, expects: "blank" }));
      expect(excel.syncs).toBeLessThanOrEqual(5);
      expect(value(model, rows - 1, 5)).toBeCloseTo((rows - 1) / 3);
    },
  );

  it("100,000 rows take two to find them, one to check and one for every started 4 MB, read and written", async () => {
    const rows = 100_000;
    const model = modelOfRows(rows);
    const excel = excelClient(model);
    const workbook = excelWorkbook();
    const { ranges } = await workbook.read({ ranges: [{ kind: "region" }] });
    expect(ranges[0]!.values).toHaveLength(rows);
    expect(ranges[0]!.values[rows - 1]).toEqual(["Key result 100000", rows / 7, rows, "at least"]);
    expect(excel.bytesOut).toBeGreaterThan(4_000_000);
    expect(excel.syncs).toBeLessThanOrEqual(2 + megabytes(excel.bytesOut));

    const before = { syncs: excel.syncs, bytesIn: excel.bytesIn };
    const column: Written[][] = Array.from({ length: rows }, (_, index) => [
      `What was said about key result ${index + 1} in this week's review`,
    ]);
    await workbook.apply(plan({ kind: "cells", address: at(0, 5, rows), cells: column, expects: "blank" }));
    const written = excel.bytesIn - before.bytesIn;
    expect(written).toBeGreaterThan(4_000_000);
    expect(excel.syncs - before.syncs).toBeLessThanOrEqual(1 + megabytes(written));
    expect(value(model, rows - 1, 5)).toBe(column[rows - 1]![0]);

    // A new value, lights, a heading, a name, a dropdown and frozen rows: one look, one write, however long the table is.
    const usual: Edit[] = [
      { kind: "cells", address: at(rows - 1, 2), cells: [[7]], expects: [[rows]] },
      { kind: "score light", address: at(1, 1, rows - 1), green: 0.7, amber: 0.4 },
      { kind: "heading style", address: at(0, 0, 1, 4) },
      { kind: "name", name: "as_of", address: at(0, 7) },
      { kind: "dropdown", address: at(1, 3), words: ["reach", "at least"] },
      { kind: "column widths", sheet: "Sheet1", column: 0, pixels: [90, 80] },
      { kind: "freeze", sheet: "Sheet1", rows: 1 },
      { kind: "select", address: at(0, 0) },
    ];
    const from = excel.syncs;
    await workbook.apply(plan(...usual));
    expect(excel.syncs - from).toBe(2);
    expect(value(model, rows - 1, 2)).toBe(7);
    expect(excel.largest).toBeLessThan(5_000_000);
  }, 300_000);

  it("clips a selection of whole columns to what they hold", async () => {
    const model = modelWith(table);
    const excel = excelClient(model);
    excel.selectWholeColumns("sheet1", 1, 2);
    const { ranges } = await excelWorkbook().read({ ranges: [{ kind: "selection" }] });
    expect(ranges[0]!.address).toEqual(at(0, 1, 3, 2));
    expect(excel.syncs).toBeLessThanOrEqual(3);
  });
});

describe("what is selected", () => {
  it("is told through Microsoft's client, until nobody listens any more", async () => {
    const model = modelWith(table);
    excelClient(model);
    let told = 0;
    const stop = excelWorkbook().onSelectionChanged(() => (told += 1));
    const select = async (row: number): Promise<void> => {
      const zone = { top: row, bottom: row, left: 0, right: 0 };
      model.selection.selectZone({ cell: { col: 0, row }, zone });
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    for (let row = 0; told === 0 && row < 40; row += 1) await select(row);
    expect(told).toBeGreaterThan(0);
    stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = told;
    await select(1);
    expect(told).toBe(before);
  });

  it("is read where a sheet has 300,000 rows and every column is selected, without what is empty", async () => {
    const model = createGridModel({
      version: "18.4.2",
      sheets: [
        { id: "sheet1", name: "Sheet1", colNumber: 8, rowNumber: 300_000, cells: { B2: "x", D300000: "y" } },
      ],
    });
    const excel = excelClient(model);
    excel.selectWholeColumns("sheet1", 0, 3);
    const { ranges } = await excelWorkbook().read({ ranges: [{ kind: "selection" }] });
    expect(ranges[0]!.address).toEqual(at(1, 1, 299_999, 3));
    expect(ranges[0]!.values[299_998]).toEqual(["", "", "y"]);
    expect(excel.syncs).toBeLessThanOrEqual(2 + megabytes(excel.bytesOut));
    expect(excel.largest).toBeLessThan(5_000_000);
  });
});

describe("what can go wrong", () => {
  const write: Edit = { kind: "cells", address: at(5, 0), cells: [["x"]], expects: "blank" };

  it("a protected sheet is named before anything is written", async () => {
    const model = modelWith(table);
    excelClient(model);
    model.dispatch("LOCK_SHEET", { sheetId: "sheet1" });
    await expect(excelWorkbook().apply(plan(write))).rejects.toMatchObject({
      kind: "protected",
      address: "Sheet1!A6",
      reasons: [["excelSheetProtected", "Sheet1"]],
    });
    expect(value(model, 5, 0)).toBe(null);
  });

  it.each(["Year 1 & 2", "a!b", "Q3 & “Größen”", "100%", "-1+1", "R1C1", "目標"])(
    "a sheet called %j is read, written and undone",
    async (sheet) => {
      const model = modelWith([]);
      excelClient(model);
      const workbook = excelWorkbook();
      await workbook.apply(
        plan(
          { kind: "add sheet", sheet },
          { kind: "cells", address: at(0, 0, 1, 1, sheet), cells: [[7]], expects: "blank" },
          { kind: "name", name: "answer", address: at(0, 0, 1, 1, sheet) },
        ),
      );
      const { inverse } = await workbook.apply(
        plan({ kind: "cells", address: at(0, 0, 1, 1, sheet), cells: [[8]], expects: [[7]] }),
      );
      await workbook.apply(inverse!);
      const { ranges, names } = await workbook.read({ ranges: [{ kind: "name", name: "answer" }] });
      expect(ranges[0]!.values).toEqual([[7]]);
      expect(names).toEqual([{ name: "answer", address: at(0, 0, 1, 1, sheet) }]);
    },
  );

  it("a cell that is being edited", async () => {
    const excel = excelClient(modelWith(table));
    excel.isEditing = true;
    await expect(excelWorkbook().read({ ranges: [] })).rejects.toMatchObject({ kind: "busy" });
    await expect(excelWorkbook().apply(plan(write))).rejects.toMatchObject({ kind: "busy" });
  });

  it("a name that is taken by another table", async () => {
    const model = modelWith(table);
    excelClient(model);
    const workbook = excelWorkbook();
    await workbook.apply(plan({ kind: "table", address: at(0, 0, 3, 3), name: "KeyResults" }));
    await expect(
      workbook.apply(plan(write, { kind: "table", address: at(9, 0, 2, 2), name: "keyresults" })),
    ).rejects.toMatchObject({ kind: "refused", message: expect.stringContaining("keyresults") as string });
    expect(value(model, 5, 0)).toBe(null);
  });

  it.each(["Color", "Name", "FreezeRows", "Rule", "Select"])(
    "Excel failing midway at %s: everything is put back, and the message says so",
    async (failBefore) => {
      const model = modelWith(table);
      const excel = excelClient(model);
      excel.failBefore = failBefore;
      const edits: Edit[] = [
        { kind: "cells", address: at(1, 1), cells: [[0.99]], expects: [[0.85]] },
        { kind: "number format", address: at(1, 1), format: "0%" },
        { kind: "add sheet", sheet: "OKRs" },
        { kind: "cells", address: at(0, 0, 1, 1, "OKRs"), cells: [["x"]], expects: "blank" },
        { kind: "table", address: at(0, 0, 3, 3), name: "KeyResults" },
        { kind: "dropdown", address: at(8, 0), words: ["a", "b"] },
        { kind: "freeze", sheet: "Sheet1", rows: 1 },
        { kind: "heading style", address: at(0, 0, 1, 3) },
        { kind: "select", address: at(0, 0, 1, 1, "OKRs") },
      ];
      await expect(excelWorkbook().apply(plan(...edits))).rejects.toMatchObject({
        reasons: [expect.anything(), ["putBack"]],
      });
      expect(value(model, 1, 1)).toBe(0.85);
      const after = await excelWorkbook().read({ ranges: [{ kind: "address", address: at(1, 1) }] });
      expect(after.ranges[0]!.numberFormats).toEqual([["General"]]);
      expect(after.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
      expect(after.tables).toEqual([]);
      expect(model.getters.getDataValidationRules("sheet1")).toEqual([]);
      expect(model.getters.getPaneDivisions("sheet1").ySplit).toBe(0);
    },
  );

  it("a sheet on which someone has written since stays when the plan is undone", async () => {
    const model = modelWith(table);
    excelClient(model);
    const workbook = excelWorkbook();
    const { inverse } = await workbook.apply(
      plan(
        { kind: "add sheet", sheet: "OKRs" },
        { kind: "cells", address: at(0, 0, 1, 1, "OKRs"), cells: [["x"]], expects: "blank" },
      ),
    );
    await workbook.apply(
      plan({ kind: "cells", address: at(3, 3, 1, 1, "OKRs"), cells: [["mine"]], expects: "blank" }),
    );
    await expect(workbook.apply(inverse!)).rejects.toMatchObject({ kind: "changed", address: "OKRs!D4" });
  });
});

it("brings back the list that a dropdown took the place of, and takes one away that took no place", async () => {
  const model = modelWith(table);
  excelClient(model);
  const workbook = excelWorkbook();
  const lists = (): unknown =>
    model.getters
      .getDataValidationRules("sheet1")
      .map(({ criterion, ranges }) => [criterion.values, ranges.map(({ zone }) => zone.top)]);
  const list = (...words: string[]): Edit => ({ kind: "dropdown", address: at(1, 1, 2), words });
  const first = await workbook.apply(plan(list("reach", "at least")));
  const before = lists();
  const second = await workbook.apply(plan(list("a", "b")));
  expect(lists()).not.toEqual(before);
  await workbook.apply(second.inverse!);
  expect(lists()).toEqual(before);
  await workbook.apply(first.inverse!);
  expect(lists()).toEqual([]);
});

it("brings back every check where the cells had different ones", async () => {
  const model = modelWith(table);
  excelClient(model);
  const workbook = excelWorkbook();
  const own = { isOurs: false, isBlocking: true, criterion: { type: "customFormula", values: ["=B3>1"] } };
  const first: Edit = { kind: "dropdown", address: at(1, 1), words: ["reach", "at least"] };
  const second: Edit = {
    kind: "dropdown",
    address: at(2, 1),
    words: [],
    check: JSON.stringify({ rule: { custom: { formula: own.criterion.values[0] } } }),
  };
  await workbook.apply(plan(first, second));
  const checks = (): unknown =>
    [1, 2, 3].map(
      (row) => model.getters.getValidationRuleForCell({ sheetId: "sheet1", row, col: 1 })?.criterion,
    );
  const before = checks();
  expect(before).toMatchObject([{ type: "isValueInList" }, own.criterion, undefined]);
  const { inverse } = await workbook.apply(
    plan({ kind: "dropdown", address: at(1, 1, 3), words: ["a", "b"] }),
  );
  expect(checks()).not.toEqual(before);
  await workbook.apply(inverse!);
  expect(checks()).toEqual(before);
});

describe("a dropdown on a long column", () => {
  const rows = 2_000;
  const long: Edit = { kind: "dropdown", address: at(1, 1, rows), words: ["a", "b"] };
  const others: readonly (readonly [row: number, rows: number, words: readonly string[]])[] = [
    [1, 800, ["reach", "at least"]],
    [1_200, 1, ["alone"]],
    [1_998, 3, ["last", "ones"]],
  ];

  it.each([
    { why: "blank as it is", before: [], looks: 1 },
    { why: "with the same list in every cell", before: [[1, rows, ["reach"]] as const], looks: 1 },
    { why: "with a list here and there", before: others, looks: 3 },
  ])("$why: takes $looks looks and one write, and is undone cell for cell", async ({ before, looks }) => {
    const model = modelOfRows(rows);
    const excel = excelClient(model);
    const workbook = excelWorkbook();
    const list = (row: number, down: number, words: readonly string[]): Edit => ({
      kind: "dropdown",
      address: at(row, 1, down),
      words,
    });
    if (before.length > 0) await workbook.apply(plan(...before.map((one) => list(...one))));
    const lists = (): unknown =>
      Array.from(
        { length: rows + 2 },
        (_, row) =>
          model.getters.getValidationRuleForCell({ sheetId: "sheet1", row, col: 1 })?.criterion.values,
      );
    const was = lists();
    const from = excel.syncs;
    const { inverse } = await workbook.apply(plan(long));
    expect(excel.syncs - from).toBe(looks + 1);
    expect(lists()).not.toEqual(was);
    await workbook.apply(inverse!);
    expect(lists()).toEqual(was);
  });

  it("on a sheet that is gone is refused with the sheet's name", async () => {
    excelClient(modelWith(table));
    const gone: Edit = { kind: "dropdown", address: at(1, 1, rows, 1, "Gone"), words: ["a"] };
    await expect(excelWorkbook().apply(plan(gone))).rejects.toMatchObject({
      kind: "missing",
      address: "Gone",
    });
  });
});

it("reads formulas in rules and behind names of one sheet where that is asked for, in no more round trips", async () => {
  const model = modelWith(table);
  const excel = excelClient(model);
  const workbook = excelWorkbook();
  const formula = "=OKR.SCORE(B2,C2)>0.5";
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { custom } = sheet.getRange("A2:C3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    sheet.getRange("B2:B3").dataValidation.rule = { custom: { formula } };
    await context.sync();
  });
  excel.state.sheetFormulas.set("sheet1", new Map([["Overall", "=OKR_BAR(1)"]]));
  const from = excel.syncs;
  const read = await workbook.read({ ranges: [{ kind: "workbook" }], beyondCells: true });
  expect(excel.syncs - from).toBeLessThanOrEqual(3);
  expect(read.rules).toEqual([
    { kind: "conditional format", address: at(1, 0, 2, 3), formula },
    { kind: "check", address: at(1, 1, 2, 1), formula },
  ]);
  expect(read.namedFormulas).toEqual([{ name: "Overall", sheet: "Sheet1", formula: "=OKR_BAR(1)" }]);
  const unasked = await workbook.read({ ranges: [{ kind: "workbook" }] });
  expect([unasked.rules, unasked.namedFormulas]).toEqual([[], []]);
});

describe("names that stand for a formula", () => {
  const repaired: Edit = {
    kind: "named formula",
    name: "Overall",
    formula: "=OKR.BAR(1)",
    expects: "=OKR_BAR(1)",
  };

  it("are read beside those of ranges, changed and changed back", async () => {
    const { state } = excelClient(modelWith(table));
    state.namedFormulas.set("Overall", "=OKR_BAR(1)");
    const workbook = excelWorkbook();
    await workbook.apply(plan({ kind: "name", name: "as_of", address: at(0, 0) }));
    const { names, namedFormulas } = await workbook.read({ ranges: [{ kind: "name", name: "Overall" }] });
    expect(names.map(({ name }) => name)).toEqual(["as_of"]);
    expect(namedFormulas).toEqual([{ name: "Overall", formula: "=OKR_BAR(1)" }]);
    const { inverse } = await workbook.apply(plan(repaired));
    expect(state.namedFormulas.get("Overall")).toBe("=OKR.BAR(1)");
    await workbook.apply(inverse!);
    expect(state.namedFormulas.get("Overall")).toBe("=OKR_BAR(1)");
  });

  it("that belong to one sheet are changed there, and changed back", async () => {
    const { state } = excelClient(modelWith(table));
    state.sheetFormulas.set("sheet1", new Map([["Overall", "=OKR_BAR(1)"]]));
    const workbook = excelWorkbook();
    const { inverse } = await workbook.apply(plan({ ...repaired, onlyOn: "Sheet1" }));
    expect(state.sheetFormulas.get("sheet1")!.get("Overall")).toBe("=OKR.BAR(1)");
    await expect(workbook.apply(plan({ ...repaired, onlyOn: "Sheet1" }))).rejects.toMatchObject({
      kind: "changed",
      address: "Sheet1!Overall",
    });
    await workbook.apply(inverse!);
    expect(state.sheetFormulas.get("sheet1")!.get("Overall")).toBe("=OKR_BAR(1)");
  });

  it("come back where one was pointed at a range", async () => {
    const { state } = excelClient(modelWith(table));
    state.namedFormulas.set("OKR_AS_OF", "=TODAY()");
    const workbook = excelWorkbook();
    const { inverse } = await workbook.apply(plan({ kind: "name", name: "OKR_AS_OF", address: at(1, 1) }));
    expect(state.namedFormulas.get("OKR_AS_OF")).toBe("='Sheet1'!$B$2");
    state.namedFormulas.set("OKR_AS_OF", "=Sheet1!$B$2"); // as Excel writes it
    await workbook.apply(inverse!);
    expect(state.namedFormulas.get("OKR_AS_OF")).toBe("=TODAY()");
  });

  it("stay where someone has changed them since", async () => {
    const { state } = excelClient(modelWith(table));
    state.namedFormulas.set("Overall", "=2");
    await expect(excelWorkbook().apply(plan(repaired))).rejects.toMatchObject({
      kind: "changed",
      address: "Overall",
    });
    expect(state.namedFormulas.get("Overall")).toBe("=2");
  });
});

it("reads hidden sheets where they are asked for", async () => {
  const model = modelWith(table);
  excelClient(model);
  const workbook = excelWorkbook();
  await workbook.apply(
    plan(
      { kind: "add sheet", sheet: "Archive" },
      { kind: "cells", address: at(0, 0, 1, 1, "Archive"), cells: [["old"]], expects: "blank" },
    ),
  );
  model.dispatch("HIDE_SHEET", { sheetId: model.getters.getSheetIdByName("Archive")! });
  const sheets = async (hidden?: true): Promise<string[]> =>
    (await workbook.read({ ranges: [{ kind: "workbook", ...(hidden && { hidden }) }] })).ranges.map(
      ({ address }) => address.sheet,
    );
  expect(await sheets()).toEqual(["Sheet1"]);
  expect(await sheets(true)).toEqual(["Sheet1", "Archive"]);
});

describe("names of new sheets", () => {
  it.each([
    ["a/b\\c?d*e[f]g:h", [], "a b c d e f g h"],
    ["'quoted'", [], "quoted"],
    ["   ", [], "Sheet"],
    ["History", [], "History 2"],
    ["OKRs", ["okrs", "OKRs 2"], "OKRs 3"],
    ["x".repeat(40), [], "x".repeat(31)],
    ["x".repeat(31), ["x".repeat(31)], `${"x".repeat(29)} 2`],
    ["Zielübersicht Q3 & Größen", [], "Zielübersicht Q3 & Größen"],
    [`${"x".repeat(30)}🎯`, [], "x".repeat(30)],
    [`${"x".repeat(30)}'s`, [], "x".repeat(30)],
  ])("%j becomes one that Excel takes", async (wanted, taken, expected) => {
    expect(sheetNameFor(wanted, taken)).toBe(expected);
    const model = modelWith(table);
    excelClient(model);
    await excelWorkbook().apply(plan({ kind: "add sheet", sheet: wanted }));
    expect(model.getters.getSheetIds()).toHaveLength(2);
  });
});
