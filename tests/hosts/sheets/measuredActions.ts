import { expect } from "vitest";
import { changeSettings } from "../../../src/actions/changeSettings";
import { defaultSettings } from "../../../src/actions/defaultSettings";
import { settingsRequests } from "../../../src/actions/settings";
import { english } from "../../../src/actions/text/en";
import type { createGridModel } from "../../../src/hosts/grid/createGridModel";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import type { Snapshot, SnapshotRequest } from "../../../src/workbook/Snapshot";
import { type Action, date } from "../../support/everyAction";
import { ask, pushed } from "./pushed";

interface Measured {
  readonly serverCalls: number;
  readonly serviceCalls: readonly string[];
  readonly seconds: number;
}

interface Ran {
  readonly done: Measured;
  readonly undone: Measured;
}

export interface Opened {
  readonly run: (action: Action) => Promise<Ran>;
  readonly look: (request: SnapshotRequest) => Promise<readonly [Snapshot, Measured]>;
}

/** A workbook of so many rows behind the pushed script, with the settings written, and what its pane asks counted. */
export async function measuredActions(
  rows: number,
  model: ReturnType<typeof createGridModel>,
): Promise<Opened> {
  const { script, call } = pushed(model);
  script.calls.authorisation = "full";
  let serverCalls = 0;
  const bridge = ask(call, "okrAnswer");
  const workbook = sidebarWorkbook((question) => {
    serverCalls += 1;
    return bridge(question);
  });
  const measure = async <Result>(work: () => Promise<Result>): Promise<readonly [Result, Measured]> => {
    script.calls.reset();
    serverCalls = 0;
    const from = performance.now();
    const result = await work();
    const seconds = (performance.now() - from) / 1000;
    return [result, { serverCalls, serviceCalls: [...script.calls.names], seconds }];
  };
  const select = (): void => {
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== "OKRs") model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: "OKRs" });
    model.selection.selectZone({
      cell: { col: 3, row: 1 },
      zone: { left: 3, right: 3, top: 1, bottom: rows },
    });
  };
  // Once for all: each defined name has the grid calculate everything again.
  const settings = await workbook.read({ ranges: settingsRequests });
  await workbook.apply(
    changeSettings(
      { snapshot: settings, host: workbook.host, text: english },
      { ...defaultSettings, asOf: date },
    ),
  );
  return {
    look: (request) => {
      select();
      return measure(() => workbook.read(request));
    },
    run: async ([, request, plan]) => {
      select();
      const [{ inverse }, done] = await measure(async () => {
        const snapshot = await workbook.read(request(rows));
        return workbook.apply(plan({ snapshot, host: workbook.host, text: english }, rows));
      });
      const [, undone] = await measure(() => workbook.apply(inverse ?? { title: "", edits: [] }));
      return { done, undone };
    },
  };
}

/**
 * One call to read and one to write, one to take back, and no more services in the larger workbook than in the small.
 *
 * @returns what was measured in the larger one
 */
export async function expectNoMoreCalls(small: Opened, large: Opened, action: Action): Promise<Ran> {
  const [a, b] = [await small.run(action), await large.run(action)];
  expect([a.done.serverCalls, b.done.serverCalls]).toEqual([2, 2]);
  expect([a.undone.serverCalls, b.undone.serverCalls]).toEqual([1, 1]);
  expect(withoutGrowing(b.done.serviceCalls)).toEqual(withoutGrowing(a.done.serviceCalls));
  expect(b.undone.serviceCalls).toEqual(a.undone.serviceCalls);
  return b;
}

/** A new sheet is made longer for a block that reaches beyond it, and has few of those: two calls each, whatever its length. */
function withoutGrowing(calls: readonly string[]): readonly string[] {
  const added = calls.filter((name) => name === "Spreadsheet.insertSheet").length;
  const grown = calls.filter((name) => name === "Sheet.insertRowsAfter").length;
  expect(grown).toBeLessThanOrEqual(2 * added);
  return calls.filter((name) => name !== "Sheet.insertRowsAfter" && name !== "Sheet.getMaxRows");
}
