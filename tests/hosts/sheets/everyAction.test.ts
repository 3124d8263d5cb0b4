import { beforeAll, describe, expect, it } from "vitest";
import { changeSettings } from "../../../src/actions/changeSettings";
import { defaultSettings } from "../../../src/actions/defaultSettings";
import { settingsRequests } from "../../../src/actions/settings";
import { english } from "../../../src/actions/text/en";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import { type Action, actions, date, few, workbookOf } from "../../support/everyAction";
import { ask, pushed } from "./pushed";

/** More than a new sheet has; what is measured is calls, and a check-in is measured at 50,000 besides. */
const many = 1_000;

interface Measured {
  readonly serverCalls: number;
  readonly serviceCalls: readonly string[];
}

type Opened = (action: Action) => Promise<{ readonly done: Measured; readonly undone: Measured }>;

async function open(rows: number): Promise<Opened> {
  const model = workbookOf(rows, "OKR.PROGRESS");
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
    const result = await work();
    return [result, { serverCalls, serviceCalls: [...script.calls.names] }];
  };
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
    const [{ inverse }, done] = await measure(async () => {
      const snapshot = await workbook.read(request(rows));
      return workbook.apply(plan({ snapshot, host: workbook.host, text: english }, rows));
    });
    const [, undone] = await measure(() => workbook.apply(inverse ?? { title: "", edits: [] }));
    return { done, undone };
  };
}

/** A new sheet is made longer once, which takes two calls whatever its length. */
function withoutGrowing(calls: readonly string[]): readonly string[] {
  const added = calls.filter((name) => name === "Spreadsheet.insertSheet").length;
  const grown = calls.filter((name) => name === "Sheet.insertRowsAfter").length;
  expect(grown).toBeLessThanOrEqual(added);
  return calls.filter((name) => name !== "Sheet.insertRowsAfter" && name !== "Sheet.getMaxRows");
}

describe("each action of the pane", () => {
  let small: Opened;
  let large: Opened;
  beforeAll(async () => {
    small = await open(few);
    large = await open(many);
  }, 120_000);

  it.each(actions)(
    "%s: one call to read and one to write, and no more services at 1,000 rows than at 10",
    { timeout: 120_000 },
    async (...action) => {
      const [a, b] = [await small(action), await large(action)];
      expect([a.done.serverCalls, b.done.serverCalls]).toEqual([2, 2]);
      expect([a.undone.serverCalls, b.undone.serverCalls]).toEqual([1, 1]);
      expect(withoutGrowing(b.done.serviceCalls)).toEqual(withoutGrowing(a.done.serviceCalls));
      expect(b.undone.serviceCalls).toEqual(a.undone.serviceCalls);
    },
  );
});
