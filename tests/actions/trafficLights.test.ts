import { describe, expect, it } from "vitest";
import { ActionError } from "../../src/actions/ActionError";
import {
  addTrafficLights,
  removeTrafficLights,
  trafficLightsRequest,
  usualCutOffs,
} from "../../src/actions/addTrafficLights";
import { trafficLightOf } from "../../src/actions/trafficLightOf";
import type { Cell, Range } from "../../src/cells/Cell";
import { defaultLabels } from "../../src/core/status/statusCodes";
import type { Address } from "../../src/workbook/Address";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";
import { contextFor } from "./contextFor";

const judged: Range = [
  ["Key result", "Score", "Status", "Due"],
  ["Days to close", 0.5, "At risk", 46112],
  ["Late postings", 0.3, "Off track", 46112],
  ["Reconciliations", null, "No data", 46112],
];
const cutOffs = { green: 0.7, amber: 0.4 };

async function lightsOn(selection: Omit<Address, "sheet">, cells = judged): ReturnType<typeof contextFor> {
  const workbook = new MemoryWorkbook("Excel", { Sheet1: cells });
  workbook.select({ sheet: "Sheet1", ...selection });
  return contextFor(workbook, trafficLightsRequest);
}

describe("what light a column gets", () => {
  it.each<[why: string, cells: Cell[], light: object | undefined]>([
    ["shares are scores", [0.2, 0.7, 1], { on: "score", from: 0, scale: 1 }],
    ["a heading stays out", ["Score", null, 0.7], { on: "score", from: 2, scale: 1 }],
    ["not clamped", [-0.2, 1.4], { on: "score", scale: 1 }],
    ["of a hundred", [20, 70, 100], { on: "score", scale: 100 }],
    ["one word in one hundred numbers is no status", ["Done", 0.1, 0.2, 0.3], { on: "score" }],
    ["our labels are statuses", ["Status", "On track", "Missed"], { on: "status", from: 1 }],
    [
      "other words for them too",
      ["Grün", "rot"],
      { on: "status", labels: { "on-track": "Grün", "off-track": "rot" } },
    ],
    ["turnover is no score", [12_000, 14_500], undefined],
    ["text is nothing", ["Ana", "Ben"], undefined],
    ["blanks are nothing", [null, "", " "], undefined],
  ])("%s", (_, cells, light) => {
    const found = trafficLightOf(cells, [], defaultLabels);
    if (light === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(light);
  });

  it("knows dates by their format", () => {
    expect(trafficLightOf([100, 101], ["yyyy-mm-dd", "yyyy-mm-dd"], defaultLabels)).toBeUndefined();
  });
});

describe("traffic lights on the selection", () => {
  it("go on scores and statuses, below their headings, and on nothing else", async () => {
    const context = await lightsOn({ row: 0, column: 0, rows: 4, columns: 4 });
    expect(addTrafficLights(context, cutOffs).edits).toMatchObject([
      { kind: "score light", address: { row: 1, column: 1, rows: 3, columns: 1 }, green: 0.7, amber: 0.4 },
      {
        kind: "status light",
        address: { row: 1, column: 2, rows: 3, columns: 1 },
        labels: { missed: "Missed" },
      },
    ]);
  });

  it("mean the whole column where one cell is selected", async () => {
    const context = await lightsOn({ row: 2, column: 2, rows: 1, columns: 1 });
    expect(addTrafficLights(context, cutOffs).edits).toMatchObject([
      { address: { row: 1, column: 2, rows: 3 } },
    ]);
    expect(removeTrafficLights(context).edits).toMatchObject([
      { kind: "remove lights", address: { row: 0, column: 2, rows: 4, columns: 1 } },
    ]);
  });

  it("scale their cut-offs with scores of a hundred", async () => {
    const context = await lightsOn({ row: 0, column: 0, rows: 3, columns: 1 }, [[20], [55], [90]]);
    expect(addTrafficLights(context, cutOffs).edits).toMatchObject([{ green: 70, amber: 40 }]);
  });

  it("say what they need", async () => {
    const names = await lightsOn({ row: 0, column: 0, rows: 4, columns: 1 });
    expect(() => addTrafficLights(names, cutOffs)).toThrow(/Sheet1!A1:A4 are neither scores/);
    expect(() => addTrafficLights(names, { green: 0.4, amber: 0.7 })).toThrow(ActionError);
  });

  it("take the cut-offs of the workbook's rule where that judges by score", async () => {
    const workbook = new MemoryWorkbook("Excel", { Sheet1: judged, Rules: [["score 0.9 0.75"]] });
    const context = await contextFor(workbook, trafficLightsRequest);
    expect(usualCutOffs(context.snapshot)).toEqual(cutOffs);
    workbook.name("OKR_STATUS_RULE", { sheet: "Rules", row: 0, column: 0, rows: 1, columns: 1 });
    workbook.name("OKR_SETTINGS", { sheet: "Rules", row: 0, column: 0, rows: 1, columns: 1 });
    const own = await contextFor(workbook, trafficLightsRequest);
    expect(usualCutOffs(own.snapshot)).toEqual({ green: 0.9, amber: 0.75 });
  });
});
