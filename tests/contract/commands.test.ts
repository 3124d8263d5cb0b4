import { describe, expect, it } from "vitest";
import type { ActionContext } from "../../src/actions/ActionContext";
import {
  addTrafficLights,
  removeTrafficLights,
  trafficLightsRequest,
} from "../../src/actions/addTrafficLights";
import { freezeToValues, freezeToValuesRequest } from "../../src/actions/freezeToValues";
import { checkFormulas, repairFormulas, repairFormulasRequest } from "../../src/actions/repairFormulas";
import { judgeSelfTest, selfTest } from "../../src/actions/selfTest";
import { english } from "../../src/actions/text/en";
import type { RangeSnapshot, SnapshotRequest } from "../../src/workbook/Snapshot";
import type { Workbook } from "../../src/workbook/Workbook";
import { modelWith } from "../hosts/grid/modelWith";
import { hosts } from "../support/hosts";

const table = [
  ["Key result", "Current", "Target", "Score", "Status"],
  ["Uptime", 3, 4, { formula: "=OKR_PROGRESS(B2,C2)" }, "On track"],
  ["007", 1, 4, { formula: "=_xldudf_OKR_PROGRESS(B3,C3)" }, "Off track"],
];

describe.each(hosts)("the commands in %s", (name, open) => {
  const contextOf = async (workbook: Workbook, request: SnapshotRequest): Promise<ActionContext> => ({
    snapshot: await workbook.read(request),
    host: workbook.host,
    text: english,
  });
  const sheetOf = async (workbook: Workbook, sheet: string): Promise<RangeSnapshot> =>
    (await workbook.read({ ranges: [{ kind: "sheet", sheet }] })).ranges[0]!;
  const isSheets = name.startsWith("Google");
  const right = isSheets ? "OKR_PROGRESS" : "OKR.PROGRESS";

  it("repair formulas, and undo puts the old ones back to the letter", async () => {
    const workbook = open(modelWith(table));
    const before = (await sheetOf(workbook, "Sheet1")).formulas;
    const context = await contextOf(workbook, repairFormulasRequest);
    const check = checkFormulas(context);
    expect(check.skipped).toEqual([]);
    const { inverse } = await workbook.apply(repairFormulas(context, check));
    const after = await sheetOf(workbook, "Sheet1");
    const plain = (formula: string | undefined): string | undefined => formula?.replace(/ /g, "");
    expect(after.formulas.map((row) => plain(row[3]))).toEqual(["", `=${right}(B2,C2)`, `=${right}(B3,C3)`]);
    if (!isSheets) expect(after.values.map((row) => row[3])).toEqual(["Score", 0.75, 0.25]);
    await workbook.apply(inverse!);
    expect((await sheetOf(workbook, "Sheet1")).formulas).toEqual(before);
  });

  it("freeze a sheet to values: no formula, text stays text, and undo leaves nothing behind", async () => {
    const model = modelWith([
      ["Key result", "Share"],
      ["007", { formula: "=1/4" }],
      ["=x", 2],
    ]);
    const workbook = open(model);
    const context = await contextOf(workbook, freezeToValuesRequest({ which: "sheet" }));
    const { inverse } = await workbook.apply(freezeToValues(context, { which: "sheet", date: 46112 }));
    const copy = await sheetOf(workbook, "Sheet1 values");
    expect(copy.values.slice(3)).toEqual([
      ["Key result", "Share"],
      ["007", 0.25],
      ["=x", 2],
    ]);
    expect(copy.values[1]).toEqual(["Copied on", 46112]);
    expect(copy.formulas.flat().every((formula) => formula === "")).toBe(true);
    await workbook.apply(inverse!);
    expect((await workbook.read({ ranges: [] })).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  it("light up a selection, and take the lights away again", async () => {
    const model = modelWith(table.map((row) => row.map((cell, column) => (column === 3 ? 0.5 : cell))));
    const workbook = open(model);
    const address = { sheet: "Sheet1", row: 0, column: 3, rows: 3, columns: 2 };
    await workbook.apply({ title: "", edits: [{ kind: "select", address }] });
    const count = (): number => model.getters.getConditionalFormats("sheet1").length;
    const cutOffs = { green: 0.7, amber: 0.4 };
    await workbook.apply(addTrafficLights(await contextOf(workbook, trafficLightsRequest), cutOffs));
    expect(count()).toBeGreaterThan(1);
    await workbook.apply(removeTrafficLights(await contextOf(workbook, trafficLightsRequest)));
    expect(count()).toBe(0);
  });

  it("tell whether the functions are alive", async () => {
    const workbook = open(modelWith([[1]]));
    const test = selfTest(await contextOf(workbook, { ranges: [] }));
    const { inverse } = await workbook.apply(test.plan);
    const verdict = judgeSelfTest(
      await workbook.read({ ranges: [{ kind: "address", address: test.address }] }),
      test,
    );
    // The grid behind the script knows no function of Google's: that is what a spreadsheet without the script shows.
    expect(verdict.kind).toBe(isSheets ? "not loaded" : "alive");
    await workbook.apply(inverse!);
    expect((await workbook.read({ ranges: [] })).sheets).toHaveLength(1);
  });
});
