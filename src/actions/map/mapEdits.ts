import type { Edit } from "../../workbook/Plan";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import type { SettingsReference } from "../ensureSettings";
import type { FoundTable } from "../findTables";
import type { Growth } from "../followGrowth";
import { changedMap, type WantedLines } from "./changedMap";
import { liveMap } from "./liveMap";
import type { JoinedTables } from "./mapping";
import { newMap } from "./newMap";

export interface MapEdits {
  readonly edits: readonly Edit[];
  readonly growths: readonly Growth[];
}

/**
 * What writes the lines of a map, into one that is there or as a new one.
 *
 * @param map the map to write into; undefined for a new one on a sheet of its own
 * @throws {ActionError} for a negative share, or where the map has no room for its lines
 */
export function mapEdits(
  context: ActionContext,
  settings: Pick<SettingsReference, "of">,
  tables: JoinedTables,
  map: FoundTable | undefined,
  wanted: WantedLines,
): MapEdits {
  for (const { keyResult, kpi, share } of wanted.lines) {
    if (share !== undefined && share < 0)
      throw new ActionError("", context.text.map.shareNegative(keyResult, kpi));
  }
  const formula = liveMap(context.host, settings, {
    keyResults: tables.keyResults.address,
    kpis: tables.kpis.address,
  });
  if (map === undefined) return { edits: newMap(context, wanted.lines, formula), growths: [] };
  const { edits, growth } = changedMap(context, map, wanted, tables, formula);
  return { edits, growths: [growth] };
}
