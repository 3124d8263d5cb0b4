import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import type { Labels } from "../../formulas/definition/readLabels";
import type { Address } from "../../workbook/Address";
import type { Edit } from "../../workbook/Plan";
import type { ActionContext } from "../ActionContext";
import { percentFormat } from "../shownNumbers";
import { statusLight } from "../statusLight";
import type { KpiColumn } from "./kpiColumns";
import type { KpiDraft } from "./KpiDraft";

/** The columns that hold values in the KPI's own unit. */
const figures: readonly KpiColumn[] = ["Baseline", "Actual", "Target", "Amber", "Red", "Benchmark"];

/** How values of a KPI are shown. */
export function figureFormat({
  unit,
  target,
  baseline,
  amber,
  red,
  benchmark,
}: KpiDraft): string | undefined {
  return isPercentUnit(unit) ? percentFormat([target, baseline, amber, red, benchmark]) : undefined;
}

/** Percentages, choices and the light of a KPI. */
export function draftedKpiLooks(
  { text }: Pick<ActionContext, "text">,
  labels: Labels,
  draft: KpiDraft,
  at: (name: KpiColumn) => Address | undefined,
): Edit[] {
  const on = (name: KpiColumn, edit: (address: Address) => Edit): Edit[] => {
    const address = at(name);
    return address === undefined ? [] : [edit(address)];
  };
  const format = (address: Address, words: string): Edit => ({
    kind: "number format",
    address,
    format: words,
  });
  const percent = figureFormat(draft);
  return [
    ...(percent !== undefined ? figures.flatMap((name) => on(name, (to) => format(to, percent))) : []),
    ...on("Attainment", (to) => format(to, "0%")),
    ...on("Direction", (address) => ({
      kind: "dropdown",
      address,
      words: Object.values(text.choices.directions),
    })),
    ...on("Aggregation", (address) => ({
      kind: "dropdown",
      address,
      words: Object.values(text.choices.aggregations),
    })),
    ...on("Status", (address) => statusLight(address, labels)),
    ...on("KPI", (address) => ({ kind: "select", address })),
  ];
}
