import { parseStatusRule } from "../../core/status/parseStatusRule";
import { statusPresetNames, statusPresets } from "../../core/status/statusPresets";
import type { CutOff, StatusRule } from "../../core/status/StatusRule";
import type { Cell } from "../../cells/Cell";
import { formula } from "../definition/formula";
import { spilledTable } from "../definition/Returns";

export const rules = formula({
  name: "OKR.RULES",
  group: "Scores",
  summary:
    "The status rules that can be named in OKR.STATUS and the tables: what each one measures, from where it is green and amber, and where it comes from.",
  parameters: {},
  returns: spilledTable(
    ["Rule", "text"],
    ["Measure", "text"],
    ["Green", "general"],
    ["Amber", "general"],
    ["Source", "text"],
  ),
  examples: [
    {
      title: "Every preset; a sign before a cut-off means that the cut-off itself no longer counts",
      inputs: {},
      result: statusPresetNames.map(presetRow),
    },
  ],
  evaluate: () => statusPresetNames.map(presetRow),
});

function presetRow(name: keyof typeof statusPresets): Cell[] {
  const rule = parseStatusRule(name);
  const { measure, green, amber } = rule;
  return [
    name,
    measure,
    asWritten(green, rule),
    amber ? asWritten(amber, rule) : "",
    statusPresets[name].source,
  ];
}

function asWritten({ at, strict }: CutOff, { better }: StatusRule): Cell {
  return strict ? `${better === 1 ? ">" : "<"}${at}` : at;
}
