import type { Address } from "../../workbook/Address";
import type { Plan } from "../../workbook/Plan";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import { ensureSettings } from "../ensureSettings";
import { findTables } from "../findTables";
import { followGrowth } from "../followGrowth";
import { tableStillAt } from "../tableStillAt";
import type { WantedLines } from "./changedMap";
import { mapEdits } from "./mapEdits";

export interface MapForm extends WantedLines {
  readonly keyResults: Address;
  readonly kpis: Address;
  /** The map to write into; undefined for a new one on a sheet of its own. */
  readonly map: Address | undefined;
  /** A serial day, for a workbook that has no as-of date yet. */
  readonly asOf: number;
}

/**
 * Writes a map as the plain table that the formulas read, with OKR.MAP live beside it.
 *
 * A map that is there keeps its columns, its remarks and the order of its lines; only what has changed is written, and the
 * formulas that read it follow where it grows.
 *
 * @throws {ActionError} where the tables have gone, or there is no room for the new lines
 */
export function writeMap(context: ActionContext, form: MapForm): Plan {
  const { snapshot, text } = context;
  const found = findTables(snapshot);
  const at = (address: Address) => tableStillAt(found, address, text);
  // An as-of date that the workbook has already is its own: mapping doesn't move it.
  const settings = ensureSettings(context, form.asOf, true);
  const { edits, growths } = mapEdits(
    context,
    settings,
    { keyResults: at(form.keyResults), kpis: at(form.kpis) },
    form.map && at(form.map),
    form,
  );
  const following = followGrowth(snapshot, growths);
  if (edits.length + following.length === 0) throw new ActionError("", text.map.unchanged);
  return { title: text.map.write, edits: [...settings.edits, ...edits, ...following] };
}
