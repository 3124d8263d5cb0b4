import type { Model } from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { defaultLabels } from "../../src/core/status/statusCodes";
import type { Edit, Plan } from "../../src/workbook/Plan";
import { rangeOn } from "../../src/workbook/rangeOn";
import { modelWith } from "../hosts/grid/modelWith";
import { hosts } from "../support/hosts";

const at = rangeOn("Sheet1");
const plan = (...edits: Edit[]): Plan => ({ title: "Test", edits });
const table = [
  ["Key result", "Score", "Status", "Share"],
  ["Uptime", 0.85, "On track", 0.2],
  ["NPS", 0.37, "At risk", 0.4],
];

const scores: Edit = {
  kind: "score light",
  address: at(1, 1, 2, 1),
  green: 0.75,
  amber: 0.25,
};
const statuses: Edit = {
  kind: "status light",
  address: at(1, 2, 2, 1),
  labels: { ...defaultLabels, "on-track": "Im Plan, fast", "off-track": "weg=ja", stale: "überholt" },
};
const bars: Edit = { kind: "data bar", address: at(1, 3, 2, 1) };
const wide: Edit = { kind: "score light", address: at(1, 1, 2, 3), green: 0.7, amber: 0.4 };
const lightsOff = (row: number, column: number, rows: number, columns: number): Edit => ({
  kind: "remove lights",
  address: at(row, column, rows, columns),
});

/** What each light in the grid is: where it stands, by which rule, in which colours. */
function lightsIn(model: Model): string[] {
  return model.getters
    .getConditionalFormats("sheet1")
    .map(({ ranges, rule }) => JSON.stringify([ranges, rule]))
    .sort();
}

/** How many lights and bars those are: in Google Sheets each colour of a light is a rule of its own. */
function countLights(model: Model): number {
  const lights = model.getters
    .getConditionalFormats("sheet1")
    .map(({ ranges, rule }) =>
      JSON.stringify([ranges, rule.type === "DataBarRule" || rule.type === "ColorScaleRule"]),
    );
  return new Set(lights).size;
}

describe.each(hosts)("lights in %s", (_, open) => {
  const cases: readonly { why: string; before: Edit[]; edits: Edit[] }[] = [
    { why: "icons by their own cut-offs", before: [scores], edits: [lightsOff(1, 1, 2, 1)] },
    { why: "colours by their own words", before: [statuses], edits: [lightsOff(1, 2, 2, 1)] },
    { why: "bars", before: [bars], edits: [lightsOff(1, 3, 2, 1)] },
    {
      why: "all of them, in full where only a part was selected",
      before: [scores, statuses, bars],
      edits: [lightsOff(1, 0, 1, 4)],
    },
    {
      why: "one that two edits touch is deleted once and put back once",
      before: [wide],
      edits: [lightsOff(1, 1, 2, 1), lightsOff(1, 2, 2, 1)],
    },
    {
      why: "words from before and after a renaming, one over the other",
      before: [statuses, { ...statuses, labels: defaultLabels, putBack: true }],
      edits: [lightsOff(1, 2, 2, 1)],
    },
    {
      why: "new ones in the place of old ones",
      before: [scores],
      edits: [{ ...wide, address: at(1, 1, 2, 1) }],
    },
    {
      why: "new words in the place of old ones",
      before: [statuses],
      edits: [{ ...statuses, labels: defaultLabels }],
    },
    {
      why: "new ones over what reaches further",
      before: [wide],
      edits: [{ ...scores, address: at(1, 2, 1, 1) }],
    },
    { why: "new ones over a part of them", before: [scores, bars], edits: [wide] },
    { why: "new bars over icons", before: [wide], edits: [bars] },
    { why: "new ones where none were", before: [], edits: [scores, statuses, bars] },
  ];

  it.each(cases)("come back with undo, and go again when that is undone: $why", async ({ before, edits }) => {
    const model = modelWith(table);
    const workbook = open(model);
    for (const light of before) await workbook.apply(plan(light));
    const first = lightsIn(model);
    expect(first.length).toBeGreaterThanOrEqual(before.length);
    const { inverse } = await workbook.apply(plan(...edits));
    const second = lightsIn(model);
    expect(second).not.toEqual(first);
    const undone = await workbook.apply(inverse!);
    expect(lightsIn(model)).toEqual(first);
    await workbook.apply(undone.inverse!);
    expect(lightsIn(model)).toEqual(second);
  });

  it("take the place of ours of the same kind within their range, and of nothing else", async () => {
    const model = modelWith(table);
    const workbook = open(model);
    await workbook.apply(plan(scores, bars));
    const [before] = [lightsIn(model)];
    const again = { ...wide, address: at(0, 1, 3, 1) };
    await workbook.apply(plan(again));
    await workbook.apply(plan(again));
    expect(countLights(model)).toBe(2); // these and the bars beside them
    await workbook.apply(plan({ ...scores, address: at(1, 1, 1, 1) }));
    expect(countLights(model)).toBe(3); // a part of a column is not the column
    await workbook.apply(plan(scores, lightsOff(0, 1, 1, 1)));
    expect(lightsIn(model)).toEqual(before);
  });

  it("of one plan stand beside one another", async () => {
    const model = modelWith(table);
    const workbook = open(model);
    await workbook.apply(plan(scores, { ...bars, address: at(1, 1, 2, 1) }));
    expect(countLights(model)).toBe(2);
  });

  it("put back around others leave those alone", async () => {
    const model = modelWith(table);
    const workbook = open(model);
    await workbook.apply(plan(wide));
    await workbook.apply(plan({ ...scores, address: at(1, 3, 2, 1) }));
    const first = lightsIn(model);
    const { inverse } = await workbook.apply(plan(lightsOff(1, 1, 2, 1)));
    expect(countLights(model)).toBe(1);
    await workbook.apply(inverse!);
    expect(lightsIn(model)).toEqual(first);
  });
});

describe.each(hosts)("charts in %s", (_, open) => {
  it("come back when their removal is undone, and a chart that someone took away is no obstacle", async () => {
    const model = modelWith(table);
    const workbook = open(model);
    const chart: Edit = {
      kind: "chart",
      sheet: "Sheet1",
      name: "Progress",
      chart: "bar",
      title: "Progress by key result",
      source: at(0, 0, 3, 2),
      at: { row: 6, column: 0 },
      description: "Two key results",
    };
    const charts = (): unknown[] =>
      model.getters.getChartIds("sheet1").map((id) => model.getters.getChartDefinition(id));
    const { inverse } = await workbook.apply(plan(chart));
    const first = charts();
    expect(first).toHaveLength(1);
    const undone = await workbook.apply(inverse!);
    expect(charts()).toEqual([]);
    await workbook.apply(undone.inverse!);
    expect(charts()).toEqual(first);
    await workbook.apply(inverse!);
    await workbook.apply(plan(...inverse!.edits, { kind: "select", address: at(2, 2, 1, 1) }));
    expect(charts()).toEqual([]);
  });
});
