import type { KpiTable } from "../cells/tables/readKpiTable";
import { isPercentUnit } from "../core/kpi/isPercentUnit";
import type { Kpi } from "../core/model/Kpi";
import type { Address } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";
import { rangeAt } from "./rangeAt";
import { decimalsOf, type NumberLook, numberLook } from "./shownNumbers";

const shown = /^(?:Actual|Target|Plan)(?: · |$)/;

/** Shows a KPI as the person's own cells show it, else with the decimals that all KPIs of its unit need. */
export function kpiLooks(
  snapshot: Snapshot,
  table: Address,
  { columns, kpis }: KpiTable,
): (kpi: Kpi) => NumberLook {
  const { numberFormats } = rangeAt(snapshot, table);
  const places = columns.filter(({ role }) => shown.test(role)).map(({ column }) => column - 1);
  const decimals = new Map<string, number>();
  const keyOf = ({ unit, row }: Kpi): string => unit || String(row);
  for (const kpi of kpis) {
    const values = [kpi.target, ...kpi.points.flatMap(({ actual, target }) => [actual, target])];
    const needed = decimalsOf(values, isPercentUnit(kpi.unit));
    decimals.set(keyOf(kpi), Math.max(needed, decimals.get(keyOf(kpi)) ?? 0));
  }
  return (kpi) =>
    numberLook(
      places.map((column) => numberFormats[kpi.row - 1]![column]!),
      decimals.get(keyOf(kpi))!,
      isPercentUnit(kpi.unit),
    );
}
