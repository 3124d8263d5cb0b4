import { FormulaError } from "../../core/errors/FormulaError";
import { kpiValueStatus } from "../../core/kpi/kpiValueStatus";
import type { Address } from "../../workbook/Address";
import type { Plan } from "../../workbook/Plan";
import type { SnapshotRequest } from "../../workbook/Snapshot";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import { ensureSettings } from "../ensureSettings";
import { readSettings } from "../readSettings";
import { settingsRequests } from "../settings";
import { tableStillAt } from "../tableStillAt";
import type { KpiDraft } from "./KpiDraft";
import { kpiTables } from "./kpiTables";
import { newKpiRows } from "./newKpiRows";
import { newKpiTable } from "./newKpiTable";

export interface KpiForm {
  readonly draft: KpiDraft;
  /** A serial day, for a workbook that has no as-of date yet. */
  readonly asOf: number;
  /** The table to add a row to; undefined starts a new sheet. */
  readonly table: Address | undefined;
}

export const kpiRequest: SnapshotRequest = { ranges: [{ kind: "workbook" }, ...settingsRequests] };

/**
 * Writes a KPI with live formulas: its value from where the figures stand, its attainment and its status. It goes into a
 * table that is there, under the headings it has, or starts a table on a sheet of its own.
 *
 * @throws {ActionError} beside the field: without a name, a target or a time frame, or with cut-offs in the wrong order
 */
export function insertKpi(context: ActionContext, { draft, asOf, table }: KpiForm): Plan {
  const { snapshot, text } = context;
  const words = text.kpi;
  if (draft.name.trim() === "") throw new ActionError("name", words.nameNeeded);
  if (draft.target === undefined) throw new ActionError("target", words.targetNeeded);
  if (draft.timeFrame === undefined) throw new ActionError("timeFrame", words.timeFrameNeeded);
  checkCutOffs(draft);
  const settings = ensureSettings(context, asOf, true);
  const found = table && tableStillAt(kpiTables(snapshot), table, text);
  const judged = readSettings(snapshot).settings.asOf ?? asOf;
  const edits =
    found === undefined
      ? newKpiTable(context, draft, settings)
      : newKpiRows(context, draft, settings, judged, found);
  return { title: words.insert(draft.name.trim()), edits: [...settings.edits, ...edits] };
}

function checkCutOffs({ amber, red, target, direction = "up" }: KpiDraft): void {
  const green = amber ?? target;
  if (green === undefined || red === undefined) return;
  try {
    const cut = (at: number) => ({ at, strict: false });
    kpiValueStatus(green, target ?? green, direction, { green: cut(green), amber: cut(red) });
  } catch (error) {
    if (error instanceof FormulaError) throw new ActionError("red", error.message);
    throw error;
  }
}
