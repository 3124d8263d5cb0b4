import type { Written } from "../../workbook/Plan";
import type { ActionContext } from "../ActionContext";
import type { SettingsReference } from "../ensureSettings";
import { formulaCall } from "../formulaCall";
import type { KpiColumn } from "./kpiColumns";
import type { KpiDraft } from "./KpiDraft";
import { kpiValueFormula } from "./kpiValueFormula";

/** How a cell of a row is called in its formulas; undefined where the table has no such column. */
type CellName = (name: KpiColumn) => string | undefined;

/**
 * What is computed in the row of a KPI: its value, its attainment and its status.
 *
 * @param day up to which the value counts, as a formula refers to it; the as-of date where it is left out
 */
export function kpiFormulas(
  { host }: Pick<ActionContext, "host">,
  draft: KpiDraft,
  settings: Pick<SettingsReference, "of">,
  cell: CellName,
  day = settings.of("asOf"),
): Readonly<Partial<Record<KpiColumn, Written>>> {
  // Some versions of Excel hand a blank cell over as 0, which would be a value.
  const orBlank = (name: KpiColumn): string => {
    const at = cell(name);
    if (at === undefined) return "";
    return host.name === "Excel" ? `IF(${at}="", "", ${at})` : at;
  };
  const call = (name: string, ...inputs: string[]): Written => ({
    formula: `=${formulaCall(host, name, inputs)}`,
  });
  const direction = cell("Direction") ?? `"${draft.direction ?? "up"}"`;
  const [amber, red, target] = [cell("Amber"), cell("Red"), cell("Target")];
  const usual = settings.of("kpiRule") === "" ? '""' : settings.of("kpiRule");
  // Amber is where green ends; where Red stands alone, green ends at the target.
  const rule =
    amber === undefined || red === undefined
      ? settings.of("kpiRule")
      : `IF(${amber}&${red}="", ${usual}, "value "&IF(${amber}="", ${target}, ${amber})&IF(${red}="", "", " "&${red}))`;
  const value = kpiValueFormula(host, draft, settings, day);
  return {
    Actual: value === undefined ? null : { formula: `=${value}` },
    Attainment: call("OKR.KPI.ATTAINMENT", orBlank("Actual"), orBlank("Target"), direction),
    Status: call(
      "OKR.KPI.STATUS",
      orBlank("Actual"),
      orBlank("Target"),
      direction,
      rule,
      settings.of("labels"),
    ),
  };
}
