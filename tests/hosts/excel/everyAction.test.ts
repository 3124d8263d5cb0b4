import { beforeAll, describe, expect, it } from "vitest";
import { changeSettings } from "../../../src/actions/changeSettings";
import { defaultSettings } from "../../../src/actions/defaultSettings";
import { settingsRequests } from "../../../src/actions/settings";
import { english } from "../../../src/actions/text/en";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { type Action, actions, date, workbookOf } from "../../support/everyAction";
import { excelClient } from "../../support/excelClient";

interface Measured {
  readonly syncs: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly largest: number;
}

type Opened = (action: Action) => Promise<{ readonly done: Measured; readonly undone: Measured }>;

async function open(rows: number): Promise<Opened> {
  const model = workbookOf(rows, "OKR_PROGRESS");
  const workbook = excelWorkbook();
  excelClient(model);
  // Once for all: each defined name has the grid calculate everything again.
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
    const excel = excelClient(model);
    const snapshot = await workbook.read(request(rows));
    const { inverse } = await workbook.apply(plan({ snapshot, host: workbook.host, text: english }, rows));
    const { syncs, bytesIn, bytesOut, largest } = excel;
    const again = excelClient(model);
    await workbook.apply(inverse ?? { title: "", edits: [] });
    return {
      done: { syncs, bytesIn, bytesOut, largest },
      undone: again,
    };
  };
}

const started = (bytes: number): number => Math.ceil(bytes / 4_000_000);

/** The grid takes a minute each to calculate these for 10,000 rows. */
const calculatesLong = ["a review", "a report sheet"];
const quick = actions.filter(([name]) => !calculatesLong.includes(name));
const sizes: readonly (readonly [number, readonly Action[]])[] = [
  [10, actions],
  [1000, actions.filter(([name]) => calculatesLong.includes(name))],
  [10_000, quick],
];

describe.each(sizes)("each action of the pane on sheets of %i rows", (rows, tried) => {
  let run: Opened;
  beforeAll(async () => {
    run = await open(rows);
  }, 300_000);

  it.each(tried)("%s: five round trips at most", { timeout: 300_000 }, async (...action) => {
    const { done, undone } = await run(action);
    expect(done.syncs).toBeGreaterThan(1);
    expect(done.syncs).toBeLessThanOrEqual(5);
    // One looks, one writes. Of much that is to be looked at, half as much is asked for at once as is expected there.
    const looks = undone.bytesOut > 4_000_000 ? 2 * started(undone.bytesOut) : 1;
    expect(undone.syncs).toBeLessThanOrEqual(looks + started(undone.bytesIn));
    expect(Math.max(done.largest, undone.largest)).toBeLessThan(5_000_000);
  });
});
