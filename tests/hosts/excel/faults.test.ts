import type { Model } from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { Edit } from "../../../src/workbook/Plan";
import { rangeOn } from "../../../src/workbook/rangeOn";
import { WorkbookError } from "../../../src/workbook/Workbook";
import type { ExcelStandIn } from "../../../src/workbench/excel/ExcelStandIn";
import { excelClient } from "../../support/excelClient";
import { modelWith } from "../grid/modelWith";

const at = rangeOn("Sheet1");
const table = [
  ["Key result", "Current", "Target"],
  ["Uptime", 0.85, 0.99],
  ["NPS", 37, { formula: "=40+2" }],
];
const plan = (...edits: Edit[]) => ({ title: "Test", edits });
const write: Edit = { kind: "cells", address: at(1, 1, 1, 1), cells: [[0.99]], expects: [[0.85]] };
const more: readonly Edit[] = [
  write,
  { kind: "add sheet", sheet: "OKRs" },
  { kind: "cells", address: { ...at(0, 0, 1, 1), sheet: "OKRs" }, cells: [["x"]], expects: "blank" },
  { kind: "name", name: "as_of", address: at(1, 1, 1, 1) },
  { kind: "table", address: at(0, 0, 3, 3), name: "KeyResults" },
  { kind: "score light", address: at(1, 1, 2, 1), green: 0.7, amber: 0.4 },
  { kind: "dropdown", address: at(8, 0, 1, 1), words: ["a", "b"] },
  { kind: "freeze", sheet: "Sheet1", rows: 1 },
];

/** Excel's codes as its documentation lists them, and the reason that a person is told. */
const faults = [
  { code: "ItemNotFound", kind: "missing", why: "excelGone" },
  { code: "InvalidReference", kind: "missing", why: "excelRangeGone" },
  { code: "InvalidArgument", kind: "refused", why: "excelBadCells" },
  { code: "InvalidOperationInCellEditMode", kind: "busy", why: "excelCellEdited" },
  { code: "HostIsBusy", kind: "busy", why: "excelBusy" },
  { code: "AccessDenied", kind: "protected", why: "excelAccessDenied" },
  { code: "GeneralException", kind: "refused", why: "excelOwnError" },
  { code: "InsertDeleteConflict", kind: "refused", why: "excelRefused" },
  { code: "RequestPayloadSizeLimitExceeded", kind: "too large", why: "excelTooMuchToWrite" },
] as const;

/** All that a saved workbook would hold. */
function everythingIn(model: Model): unknown {
  const data = model.exportData() as object as Record<string, unknown>;
  return JSON.parse(JSON.stringify({ ...data, revisionId: undefined }));
}

/** From the request of this number on, counted from now, Excel answers so many with an error and does nothing of them. */
function failAt(excel: ExcelStandIn, nth: number, code: string, times = 1): void {
  const answer = excel.answer.bind(excel);
  let count = 0;
  excel.answer = (body) => {
    if (body.includes("_RemoveReference")) return answer(body);
    count += 1;
    const error = { Code: code, Message: "in its own words", Location: "" };
    const fails = count >= nth && count < nth + times;
    return fails ? JSON.stringify({ Results: [], Error: error }) : answer(body);
  };
}

async function refusal(work: Promise<unknown>): Promise<WorkbookError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof WorkbookError) return error;
  throw new Error("it was not refused in the contract's own way", { cause: error });
}

describe.each(faults)("$code", ({ code, kind, why }) => {
  const opened = () => {
    const model = modelWith(table);
    return { model, excel: excelClient(model), workbook: excelWorkbook(), before: everythingIn(model) };
  };

  it.each([1, 2])("while reading, in request %i", async (nth) => {
    const { excel, workbook, model, before } = opened();
    failAt(excel, nth, code);
    const request = { ranges: [{ kind: "address", address: at(0, 0, 3, 3) }] } as const;
    const error = await refusal(workbook.read(request));
    expect(error).toMatchObject({ kind, address: "Sheet1!A1:C3" });
    expect(error.reasons[0]![0]).toBe(why);
    expect(everythingIn(model)).toEqual(before);
    expect((await workbook.read(request)).ranges[0]!.values[1]).toEqual(["Uptime", 0.85, 0.99]);
  });

  it.each([
    ["checking", 1],
    ["writing, before anything is written", 2],
  ])("while %s", async (_, nth) => {
    const { excel, workbook, model, before } = opened();
    failAt(excel, nth, code);
    const error = await refusal(workbook.apply(plan(write)));
    expect(error).toMatchObject({ kind, address: "Sheet1!B2" });
    expect(error.reasons[0]![0]).toBe(why);
    expect(everythingIn(model)).toEqual(before);
    await workbook.apply(plan(write));
  });

  it.each(["Formulas", "Name", "Criteria", "Rule", "FreezeRows"])(
    "in the middle of writing, at %s",
    async (action) => {
      const { excel, workbook, model, before } = opened();
      excel.failBefore = action;
      excel.failWith = code;
      const error = await refusal(workbook.apply(plan(...more)));
      expect(excel.failBefore).toBe(undefined);
      expect(error).toMatchObject({ kind, address: "Sheet1, OKRs" });
      expect(error.reasons[0]![0]).toBe(why);
      expect(error.reasons[1]).toEqual(["putBack"]);
      expect(everythingIn(model)).toEqual(before);
    },
  );

  it("that stays while things are put back: says how many steps are left", async () => {
    const { excel, workbook } = opened();
    failAt(excel, 2, code, 1000);
    const error = await refusal(workbook.apply(plan(write)));
    expect(error.kind).toBe(kind);
    // What is no longer there needs no putting back.
    expect(error.reasons[1]).toEqual(kind === "missing" ? ["putBack"] : ["notPutBack", 1]);
  });
});

it("a response that is too large however little is asked for: says so, and doesn't ask for ever", async () => {
  const excel = excelClient(modelWith(table));
  failAt(excel, 1, "ResponsePayloadSizeLimitExceeded", 1000);
  const error = await refusal(excelWorkbook().apply(plan(write)));
  expect(error).toMatchObject({ kind: "too large", address: "Sheet1!B2" });
});

it("a sheet that is gone between preview and apply is named", async () => {
  const model = modelWith(table);
  excelClient(model);
  const workbook = excelWorkbook();
  await workbook.apply(plan({ kind: "add sheet", sheet: "Other" }));
  await workbook.apply(plan({ kind: "delete sheet", sheet: "Sheet1" }));
  expect(await refusal(workbook.apply(plan(write)))).toMatchObject({ kind: "missing", address: "Sheet1" });
});
