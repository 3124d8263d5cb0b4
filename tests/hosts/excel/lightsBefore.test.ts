import { describe, expect, it } from "vitest";
import { defaultLabels } from "../../../src/core/status/statusCodes";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { Address } from "../../../src/workbook/Address";
import type { Edit, Plan } from "../../../src/workbook/Plan";
import { excelClient } from "../../support/excelClient";
import { modelWith } from "../grid/modelWith";

type Model = ReturnType<typeof modelWith>;

const at = (row: number, column: number, rows = 1, columns = 1): Address => ({
  sheet: "Sheet1",
  row,
  column,
  rows,
  columns,
});
const plan = (...edits: Edit[]): Plan => ({ title: "Test", edits });
const table = [
  ["Key result", "Score", "Status", "Share"],
  ["Uptime", 0.85, "On track", 0.2],
  ["NPS", 0.37, "At risk", 0.4],
];

const scores: Edit = { kind: "score light", address: at(1, 1, 2), green: 0.75, amber: 0.25 };
const statuses: Edit = {
  kind: "status light",
  address: at(1, 2, 2),
  labels: { ...defaultLabels, "on-track": "Im Plan, fast", "off-track": "weg=ja", stale: "überholt" },
};
const bars: Edit = { kind: "data bar", address: at(1, 3, 2) };
const wide: Edit = { kind: "score light", address: at(1, 1, 2, 3), green: 0.7, amber: 0.4 };
const lightsOff = (address: Address): Edit => ({ kind: "remove lights", address });

/** What each light in the grid is: where it stands, by which rule, in which colours. */
function lightsIn(model: Model): unknown[] {
  return model.getters
    .getConditionalFormats("sheet1")
    .map(({ ranges, rule }) => JSON.stringify([ranges, rule]))
    .sort();
}

describe("lights that a plan takes away", () => {
  it("are found, read, checked and removed in five round trips", async () => {
    const model = modelWith(table);
    const excel = excelClient(model);
    const workbook = excelWorkbook();
    await workbook.apply(plan(scores, statuses, bars));
    const from = excel.syncs;
    const { ranges } = await workbook.read({ ranges: [{ kind: "region" }] });
    await workbook.apply(plan(lightsOff(ranges[0]!.address)));
    expect(lightsIn(model)).toEqual([]);
    expect(excel.syncs - from).toBeLessThanOrEqual(5);
  });

  it.each<{ failBefore: string; edits: Edit[] }>([
    { failBefore: "Delete", edits: [lightsOff(at(1, 1, 2, 3))] },
    {
      failBefore: "NumberFormat",
      edits: [lightsOff(at(1, 1, 2, 3)), { kind: "number format", address: at(1, 1, 2), format: "0%" }],
    },
    {
      failBefore: "NumberFormat",
      edits: [wide, { kind: "number format", address: at(1, 1, 2), format: "0%" }],
    },
    { failBefore: "Criteria", edits: [wide] },
    { failBefore: "SuspendScreenUpdatingUntilNextSync", edits: [wide, lightsOff(at(1, 1, 2, 3))] },
  ])("stand as before when Excel fails at $failBefore", async ({ failBefore, edits }) => {
    const model = modelWith(table);
    const excel = excelClient(model);
    const workbook = excelWorkbook();
    await workbook.apply(plan(scores, statuses, bars));
    const first = lightsIn(model);
    excel.failBefore = failBefore;
    await expect(workbook.apply(plan(...edits))).rejects.toMatchObject({
      reasons: [expect.anything(), ["putBack"]],
    });
    expect(excel.failBefore).toBe(undefined);
    expect(lightsIn(model)).toEqual(first);
  });

  it("are not touched where Excel fails before it has said where they stand", async () => {
    const model = modelWith(table);
    const excel = excelClient(model);
    const workbook = excelWorkbook();
    await workbook.apply(plan(scores, statuses, bars));
    const first = lightsIn(model);
    const answer = excel.answer.bind(excel);
    const write = excel.syncs + 2;
    excel.answer = (body) => {
      excel.isEditing = excel.syncs + 1 === write;
      return answer(body);
    };
    await expect(workbook.apply(plan(wide))).rejects.toMatchObject({ kind: "busy" });
    expect(lightsIn(model)).toEqual(first);
  });

  it("are ours: icons by percent, as Excel's own menu puts them there, stay", async () => {
    const model = modelWith(table);
    const excel = excelClient(model);
    const workbook = excelWorkbook();
    await workbook.apply(plan(scores));
    const [format] = excel.state.formats;
    for (const criterion of (format!.IconSet as { Criteria: { type?: string }[] }).Criteria) {
      if (criterion.type !== undefined) criterion.type = "Percent";
    }
    const first = lightsIn(model);
    const { inverse } = await workbook.apply(plan(lightsOff(at(1, 1, 2))));
    expect(lightsIn(model)).toEqual(first);
    expect(inverse).toBe(undefined);
    await workbook.apply(plan(scores));
    expect(lightsIn(model)).toHaveLength(2);
  });
});
