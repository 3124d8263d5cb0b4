import type { DispatchResult } from "@odoo/o-spreadsheet";
import { beforeAll, describe, expect, it } from "vitest";
import { changeSettings } from "../../../src/actions/changeSettings";
import { defaultSettings } from "../../../src/actions/defaultSettings";
import { settingsRequests } from "../../../src/actions/settings";
import { english } from "../../../src/actions/text/en";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { ExcelStandIn } from "../../../src/workbench/excel/ExcelStandIn";
import { type Action, actions, date, workbookOf } from "../../support/everyAction";
import { excelClient } from "../../support/excelClient";

/** What Excel was asked to read, to write and to take that back. */
interface Measured {
  readonly read: ExcelStandIn;
  readonly written: ExcelStandIn;
  readonly undone: ExcelStandIn;
}

type Opened = (action: Action) => Promise<Measured>;

async function open(rows: number): Promise<Opened> {
  const model = workbookOf(rows, "OKR_PROGRESS");
  startSheetsLong(model, 2 * rows + 100);
  const workbook = excelWorkbook();
  excelClient(model);
  const settings = await workbook.read({ ranges: settingsRequests });
  await workbook.apply(
    changeSettings(
      { snapshot: settings, host: workbook.host, text: english },
      { ...defaultSettings, asOf: date },
    ),
  );
  return async ([, request, plan]) => {
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== "OKRs") model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: "OKRs" });
    model.selection.selectZone({
      cell: { col: 3, row: 1 },
      zone: { left: 3, right: 3, top: 1, bottom: rows },
    });
    const read = excelClient(model);
    const snapshot = await workbook.read(request(rows));
    const written = excelClient(model);
    const { inverse } = await workbook.apply(plan({ snapshot, host: workbook.host, text: english }, rows));
    const undone = excelClient(model);
    await workbook.apply(inverse ?? { title: "", edits: [] });
    return { read, written, undone };
  };
}

/** As in Excel, where a new sheet has all its rows: the grid looks at every formula whenever one becomes longer. */
function startSheetsLong(model: ReturnType<typeof workbookOf>, rows: number): void {
  const dispatch = model.dispatch.bind(model) as (type: string, payload: object) => DispatchResult;
  const longer = (type: string, payload: object): DispatchResult =>
    dispatch(type, type === "CREATE_SHEET" ? { ...payload, rows } : payload);
  model.dispatch = longer as typeof model.dispatch;
}

/** One for every started 4 MB. */
const pieces = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4_000_000));
/** Of much that is to be looked at, half as much or less is asked for at once as is expected there. */
const looks = (bytes: number): number => (bytes > 1_500_000 ? 2 : 1) * pieces(bytes);

/** The grid takes a minute and gigabytes to keep what a larger one holds. */
const isReport = ([name]: Action): boolean => name === "a report sheet";

describe.each([
  [10, actions],
  [1_000, actions.filter(isReport)],
  [10_000, actions.filter((action) => !isReport(action))],
] as const)("each action of the pane on sheets of %i rows", (rows, tried) => {
  let run: Opened;
  beforeAll(async () => {
    run = await open(rows);
  }, 300_000);

  it.each(tried)(
    "%s: two round trips find, one checks, and one reads and one writes for every started 4 MB",
    { timeout: 300_000 },
    async (...action) => {
      const { read, written, undone } = await run(action);
      expect(read.syncs).toBeLessThanOrEqual(2 + pieces(read.bytesOut));
      expect(written.syncs).toBeGreaterThan(1);
      expect(written.syncs).toBeLessThanOrEqual(looks(written.bytesOut) + pieces(written.bytesIn));
      expect(undone.syncs).toBeLessThanOrEqual(looks(undone.bytesOut) + pieces(undone.bytesIn));
      const more = pieces(read.bytesOut) + pieces(written.bytesIn) - 2;
      expect(read.syncs + written.syncs).toBeLessThanOrEqual(5 + more);
      expect(more).toBe(rows === 10_000 && action[0] === "a review" ? 1 : 0);
      for (const { largest } of [read, written, undone]) expect(largest).toBeLessThan(5_000_000);
    },
  );
});
