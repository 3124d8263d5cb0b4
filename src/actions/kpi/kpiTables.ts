import type { Snapshot } from "../../workbook/Snapshot";
import { type FoundTable, findTables } from "../findTables";

/** A table that a KPI can be added to: it has one row for each, a row for each report, or its periods side by side. */
export interface KpiTableFound extends FoundTable {
  readonly shape: "rows" | "reports" | "periods";
}

/** The tables of a workbook that name KPIs and have a place for their values and their targets. */
export function kpiTables(snapshot: Snapshot): readonly KpiTableFound[] {
  return findTables(snapshot).flatMap((table): KpiTableFound[] => {
    const has = (...roles: string[]): boolean =>
      table.columns.some(({ role }) => roles.some((one) => role === one || role.startsWith(`${one} · `)));
    if (table.kind !== "kpi" || !has("KPI") || !has("Actual") || !has("Target", "Plan")) return [];
    const isWide = table.columns.some(({ role }) => role.startsWith("Actual · "));
    return [{ ...table, shape: isWide ? "periods" : has("Date", "Period") ? "reports" : "rows" }];
  });
}
