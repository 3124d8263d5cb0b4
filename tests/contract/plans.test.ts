import { describe, expect, it } from "vitest";
import type { Address } from "../../src/workbook/Address";
import type { Edit, Plan } from "../../src/workbook/Plan";
import type { RangeRequest, RangeSnapshot } from "../../src/workbook/Snapshot";
import type { Workbook } from "../../src/workbook/Workbook";
import { modelWith, type } from "../hosts/grid/modelWith";
import { hosts } from "../support/hosts";

const at = (row: number, column: number, rows = 1, columns = 1, sheet = "Sheet1"): Address => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const plan = (...edits: Edit[]): Plan => ({ title: "Test", edits });
const table = [
  ["Key result", "Current", "Target", "", "Aside"],
  ["Uptime", 0.85, 0.99],
  ["NPS", 37, 42],
];
const scores: Edit = {
  kind: "cells",
  address: at(1, 5),
  cells: [[{ formula: "=OKR.PROGRESS(B2:B3, C2:C3)" }]],
  expects: "blank",
};

describe.each(hosts)("a plan in %s", (host, open) => {
  const isSheets = host.startsWith("Google Sheets");
  const read = async (workbook: Workbook, request: RangeRequest): Promise<RangeSnapshot> =>
    (await workbook.read({ ranges: [request] })).ranges[0]!;
  const valuesAt = async (workbook: Workbook, address: Address): Promise<unknown> =>
    (await read(workbook, { kind: "address", address })).values.map((row) => row.map((cell) => cell ?? ""));

  it("writes, calculates, shows formats, and is taken back to the letter", async () => {
    const workbook = open(modelWith(table));
    const { inverse, summary } = await workbook.apply(
      plan(
        scores,
        { kind: "cells", address: at(1, 1), cells: [[0.99]], expects: [[0.85]] },
        { kind: "number format", address: at(1, 1), format: "0.0%" },
      ),
    );
    expect(summary).toBe("wrote 2 cells");
    expect(await valuesAt(workbook, at(1, 5, 2))).toEqual([[1], [37 / 42]]);
    expect((await read(workbook, { kind: "address", address: at(1, 1) })).numberFormats).toEqual([["0.0%"]]);
    await workbook.apply(inverse!);
    expect(await valuesAt(workbook, at(1, 5, 2))).toEqual([[""], [""]]);
    expect((await read(workbook, { kind: "address", address: at(1, 1) })).numberFormats).toEqual([
      ["General"],
    ]);
    expect(await valuesAt(workbook, at(1, 1))).toEqual([[0.85]]);
  });

  it.each([
    "=1+1",
    "+1",
    "-5",
    "@home",
    "007",
    "2026-03-31",
    "TRUE",
    "'quoted",
    "1/2",
    "50%",
    "\ttab",
    "Q3 FY26",
  ])("writes %j as text", async (text) => {
    const workbook = open(modelWith([]));
    const { inverse } = await workbook.apply(
      plan({ kind: "cells", address: at(0, 0), cells: [[text]], expects: "blank" }),
    );
    const { values, formulas } = await read(workbook, { kind: "address", address: at(0, 0) });
    expect([values, formulas]).toEqual([[[text]], [[""]]]);
    await workbook.apply(inverse!);
    expect(await valuesAt(workbook, at(0, 0))).toEqual([[""]]);
  });

  it("gives headings their looks, and the cells their own again", async () => {
    const model = modelWith(table);
    const looks = (): unknown =>
      [0, 1].map((col) => {
        const style = model.getters.getCell({ sheetId: "sheet1", row: 0, col })?.style;
        const { fillColor = "", textColor = "", bold = false } = style ?? {};
        return [fillColor.toUpperCase(), textColor === "#000000" ? "" : textColor.toUpperCase(), bold];
      });
    const target = [{ top: 0, bottom: 0, left: 0, right: 0 }];
    const style = { fillColor: "#FFEEDD", textColor: "#112233", bold: true };
    model.dispatch("SET_FORMATTING", { sheetId: "sheet1", target, style });
    const before = looks();
    const workbook = open(model);
    const { inverse } = await workbook.apply(plan({ kind: "heading style", address: at(0, 0, 1, 3) }));
    expect(looks()).toEqual([0, 1].map((): unknown => [expect.stringMatching(/^#/), "#FFFFFF", true]));
    await workbook.apply(inverse!);
    expect(looks()).toEqual(before);
  });

  it("stops before the first write where a cell has changed, and names it", async () => {
    const model = modelWith(table);
    const workbook = open(model);
    type(model, 2, 1, 38);
    const refused = workbook.apply(
      plan(
        { kind: "cells", address: at(5, 0), cells: [["first"]], expects: "blank" },
        { kind: "cells", address: at(1, 1, 2, 1), cells: [[1], [2]], expects: [[0.85], [37]] },
      ),
    );
    await expect(refused).rejects.toMatchObject({ kind: "changed", address: "Sheet1!B3" });
    expect(await valuesAt(workbook, at(5, 0))).toEqual([[""]]);
  });

  it("adds sheets with a number where the name is taken, and takes only untouched ones away again", async () => {
    const model = modelWith(table);
    const workbook = open(model);
    const { inverse, summary } = await workbook.apply(
      plan(
        { kind: "add sheet", sheet: "Sheet1", print: "landscape" },
        { kind: "cells", address: at(0, 0, 1, 2), cells: [["Objective", 0.7]], expects: "blank" },
        { kind: "heading style", address: at(0, 0, 1, 2) },
        { kind: "freeze", sheet: "Sheet1", rows: 1 },
        { kind: "column widths", sheet: "Sheet1", column: 0, pixels: [200, 80] },
      ),
    );
    expect(summary).toBe("wrote 2 cells on the new sheet Sheet1 2");
    expect(await valuesAt(workbook, at(0, 0, 1, 2, "Sheet1 2"))).toEqual([["Objective", 0.7]]);
    expect(await valuesAt(workbook, at(0, 0))).toEqual([["Key result"]]);
    await workbook.apply(inverse!);
    expect((await workbook.read({ ranges: [] })).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("takes a new sheet away although a formula spilled beyond what was written, and not with a person's cell there", async () => {
    const onNew = (row: number, column: number): Address => at(row, column, 1, 1, "Spill");
    const spill = plan(
      { kind: "add sheet", sheet: "Spill" },
      {
        kind: "cells",
        address: onNew(0, 0),
        cells: [[{ formula: "=OKR.PROGRESS(Sheet1!B2:B3, Sheet1!C2:C3)" }]],
        expects: "blank",
      },
      // A look of its own makes no cell of a person.
      { kind: "looks", address: onNew(1, 0), looks: [[{ fill: "#FFFFCC", text: null, bold: true }]] },
    );
    const workbook = open(modelWith(table));
    const names = async (): Promise<string[]> =>
      (await workbook.read({ ranges: [] })).sheets.map(({ name }) => name);
    await workbook.apply((await workbook.apply(spill)).inverse!);
    expect(await names()).toEqual(["Sheet1"]);
    const { inverse } = await workbook.apply(spill);
    await workbook.apply(plan({ kind: "cells", address: onNew(2, 3), cells: [["mine"]], expects: "blank" }));
    await expect(workbook.apply(inverse!)).rejects.toMatchObject({ kind: "changed", address: "Spill!D3" });
    expect(await names()).toEqual(["Sheet1", "Spill"]);
  });

  it("makes a table, a name, a dropdown, lights, bars and a chart, and removes them again", async () => {
    const model = modelWith(table);
    const workbook = open(model);
    const { inverse } = await workbook.apply(
      plan(
        { kind: "table", address: at(0, 0, 3, 3), name: "KeyResults" },
        { kind: "name", name: "as_of", address: at(0, 4) },
        { kind: "dropdown", address: at(1, 4), words: ["reach", "at least"] },
        { kind: "score light", address: at(1, 1, 2), green: 0.7, amber: 0.4 },
        { kind: "status light", address: at(1, 0, 2) },
        { kind: "data bar", address: at(1, 2, 2) },
        {
          kind: "chart",
          sheet: "Sheet1",
          name: "Progress",
          chart: "bar",
          title: "Progress by key result",
          source: at(0, 0, 3, 2),
          at: { row: 6, column: 0 },
          size: { width: 400, height: 240 },
          description: "Two key results",
        },
      ),
    );
    const [figure] = model.getters.getFigures("sheet1");
    expect(figure).toMatchObject({ width: 400, height: 240 });
    const { tables, names } = await workbook.read({ ranges: [] });
    const marked = { name: "KeyResults", address: at(0, 0, 3, 3) };
    const asOf = { name: "as_of", address: at(0, 4) };
    // Apps Script has no tables: there a name stands for one.
    expect([tables, names]).toEqual(isSheets ? [[], [marked, asOf]] : [[marked], [asOf]]);
    const counts = (): number[] => [
      model.getters.getConditionalFormats("sheet1").length,
      model.getters.getDataValidationRules("sheet1").length,
      model.getters.getFigures("sheet1").length,
    ];
    expect(counts().every((count) => count > 0)).toBe(true);
    await workbook.apply(inverse!);
    expect(counts()).toEqual([0, 0, 0]);
    const after = await workbook.read({ ranges: [] });
    expect([after.tables, after.names]).toEqual([[], []]);
  });

  it("reads the rows above the table under the cursor with it, as far as there are some", async () => {
    const shown = async (titles: readonly (readonly string[])[], above: number): Promise<unknown> => {
      const model = modelWith([...titles, ...table]);
      model.selection.selectCell(1, titles.length + 1);
      const { ranges } = await open(model).read({ ranges: [{ kind: "region", above }] });
      return ranges.map(({ address, values }) => [address, values[0]!.map((cell) => cell ?? "")]);
    };
    const headings = ["Key result", "Current", "Target"];
    expect(await shown([["Q3 2026"], []], 6)).toEqual([
      [at(2, 0, 3, 3), headings],
      [at(0, 0, 2, 3), ["Q3 2026", "", ""]],
    ]);
    expect(await shown([["Q3 2026"], []], 1)).toEqual([
      [at(2, 0, 3, 3), headings],
      [at(1, 0, 1, 3), ["", "", ""]],
    ]);
    expect(await shown([], 6)).toEqual([[at(0, 0, 3, 3), headings]]);
  });

  it("reads by name and leaves out a name that is not there", async () => {
    const workbook = open(modelWith(table));
    await workbook.apply(plan({ kind: "name", name: "as_of", address: at(1, 1) }));
    const { ranges } = await workbook.read({
      ranges: [
        { kind: "name", name: "as_of" },
        { kind: "name", name: "nothing" },
      ],
    });
    expect(ranges.map(({ address, values }) => [address, values])).toEqual([[at(1, 1), [[0.85]]]]);
  });

  it("refuses a sheet that is gone", async () => {
    const workbook = open(modelWith(table));
    await expect(workbook.read({ ranges: [{ kind: "sheet", sheet: "Gone" }] })).rejects.toMatchObject({
      kind: "missing",
    });
    await expect(
      workbook.apply(
        plan({ kind: "cells", address: at(0, 0, 1, 1, "Gone"), cells: [[1]], expects: "blank" }),
      ),
    ).rejects.toMatchObject({ kind: "missing" });
  });

  it("reads every visible sheet, merged blocks and hidden rows", async () => {
    const model = modelWith(table);
    const workbook = open(model);
    model.dispatch("ADD_MERGE", {
      sheetId: "sheet1",
      target: [{ top: 0, bottom: 0, left: 0, right: 1 }],
      force: true,
    });
    model.dispatch("HIDE_COLUMNS_ROWS", { sheetId: "sheet1", dimension: "ROW", elements: [1] });
    const { merged, hiddenRows, address } = await read(workbook, { kind: "workbook" });
    // Apps Script tells hidden rows one at a time, which takes too long to be asked.
    expect([address, merged, hiddenRows]).toEqual([
      at(0, 0, 3, 5),
      [at(0, 0, 1, 2)],
      isSheets ? undefined : [1],
    ]);
    const first = await read(workbook, { kind: "workbook", rows: 2 });
    expect([first.address, first.values.length]).toEqual([at(0, 0, 2, 5), 2]);
  });
});
