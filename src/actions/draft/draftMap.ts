import type { Address } from "../../workbook/Address";
import type { Edit } from "../../workbook/Plan";
import type { Snapshot } from "../../workbook/Snapshot";
import type { ActionContext } from "../ActionContext";
import { addressText } from "../addressText";
import type { SettingsReference } from "../ensureSettings";
import { findTables, type FoundTable } from "../findTables";
import { type MapEdits, mapEdits } from "../map/mapEdits";
import { type JoinedTables, keyResultName, kpiName, type MapLine, readMapping } from "../map/mapping";
import { tableStillAt } from "../tableStillAt";
import type { DraftKeyResult } from "./Draft";

/**
 * The lines of the map that say which KPIs the drafted key results take up. They go into the map that joins the same two
 * tables already; where there is none, a new one begins. KPIs of several tables need a map each, as OKR.MAP reads one.
 *
 * @param keyResults the table with the drafted rows in it
 */
export function draftMap(
  context: ActionContext,
  settings: Pick<SettingsReference, "of">,
  keyResults: JoinedTables["keyResults"],
  drafted: readonly DraftKeyResult[],
): MapEdits {
  const found = findTables(context.snapshot);
  const linesOf = new Map<string, { readonly table: Address; readonly lines: MapLine[] }>();
  for (const { title, kpi } of drafted) {
    if (kpi === undefined) continue;
    const key = addressText(kpi.table);
    const group = linesOf.get(key) ?? { table: kpi.table, lines: [] };
    group.lines.push({ row: 0, keyResult: title.trim(), kpi: kpi.name, share: undefined });
    linesOf.set(key, group);
  }
  let { snapshot } = context;
  const whole = { edits: [] as Edit[], growths: [] as MapEdits["growths"][number][] };
  for (const { table, lines } of linesOf.values()) {
    const tables = { keyResults, kpis: tableStillAt(found, table, context.text) };
    const map = found.find((each) => each.kind === "map" && joins(each, tables));
    const { edits, growths } = mapEdits({ ...context, snapshot }, settings, tables, map, {
      before: [],
      lines,
    });
    snapshot = withNamesOf(snapshot, edits);
    whole.edits.push(...edits.filter(({ kind }) => kind !== "select"));
    whole.growths.push(...growths);
  }
  return whole;
}

/** Whether a map has a line from a KPI of one table to a key result of the other. */
function joins(map: FoundTable, tables: JoinedTables): boolean {
  const { keyResults, kpis, lines } = readMapping(tables.keyResults, tables.kpis, map);
  const results = new Set(keyResults.flatMap((one) => [one.id, one.title, keyResultName(keyResults, one)]));
  const measures = new Set(kpis.flatMap((one) => [one.id, one.name, kpiName(kpis, one)]));
  return lines.some(({ keyResult, kpi }) => results.has(keyResult) && measures.has(kpi));
}

/** A snapshot in which the names of what a plan adds are taken. */
function withNamesOf(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  return {
    ...snapshot,
    sheets: [
      ...snapshot.sheets,
      ...edits.flatMap((edit) =>
        edit.kind === "add sheet" ? [{ name: edit.sheet, visible: true, protected: false }] : [],
      ),
    ],
    tables: [...snapshot.tables, ...edits.filter((edit) => edit.kind === "table")],
  };
}
