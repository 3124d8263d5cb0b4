import { describe, expect, it } from "vitest";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import type { Edit, Plan, Written } from "../../../src/workbook/Plan";
import type { Workbook } from "../../../src/workbook/Workbook";
import { ask, pushed, type Pushed } from "./pushed";

const at = (row: number, column: number, sheet = "Sheet1"): Extract<Edit, { kind: "cells" }>["address"] => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});
const write = (cell: Written, expects: Written = 1, sheet = "Sheet1"): Plan => ({
  title: "Test",
  edits: [{ kind: "cells", address: at(0, 0, sheet), cells: [[cell]], expects: [[expects]] }],
});

function open(options: Parameters<typeof pushed>[1] = {}): Pushed & { readonly workbook: Workbook } {
  const opened = pushed([[1, { formula: "=SUM(1,2)" }]], options);
  opened.script.calls.authorisation = "full";
  return { ...opened, workbook: sidebarWorkbook(ask(opened.call, "okrAnswer")) };
}

describe("through the pushed code, a person is told", () => {
  it.each<[string, (opened: Pushed) => void, Plan, object]>([
    [
      "that someone else is writing",
      ({ script }) => (script.world.lockedByOther = true),
      write(2),
      { kind: "busy", message: expect.stringContaining("wait a moment and try again") },
    ],
    [
      "which sheet is gone",
      () => undefined,
      write(2, 1, "Deleted"),
      {
        kind: "missing",
        address: "Deleted",
        message: expect.stringContaining("no sheet “Deleted” any more"),
      },
    ],
    [
      "that a range is protected, and that nothing is left of what was written",
      ({ script }) => script.world.protectedSheets.add("sheet1"),
      write(2),
      { kind: "protected", message: expect.stringContaining("Ask its owner") },
    ],
    [
      "which cell was changed by someone else meanwhile",
      () => undefined,
      write(2, 7),
      { kind: "changed", address: "Sheet1!A1" },
    ],
    [
      "what Google said, where it is something else",
      ({ script }) => {
        script.calls.before = (name) => {
          if (name === "Range.setValues") throw new Error("Service Spreadsheets timed out");
        };
      },
      write(2),
      { kind: "refused", message: expect.stringContaining("timed out") },
    ],
  ])("%s", async (_why, happen, plan, refusal) => {
    const opened = open();
    happen(opened);
    await expect(opened.workbook.apply(plan)).rejects.toMatchObject(refusal);
    opened.script.calls.before = undefined;
    opened.script.world.protectedSheets.clear();
    opened.script.world.lockedByOther = false;
    const { ranges } = await opened.workbook.read({ ranges: [{ kind: "address", address: at(0, 0) }] });
    expect(ranges[0]!.values).toEqual([[1]]);
    expect(opened.script.world.lockDepth).toBe(0);
  });

  it("that Google did not answer, and what to do with several accounts", async () => {
    const workbook = sidebarWorkbook(() => Promise.reject(new Error("PERMISSION_DENIED")));
    await expect(workbook.read({ ranges: [] })).rejects.toThrow(/PERMISSION_DENIED.*several Google accounts/);
  });
});

it("hands Google formulas as a locale with a decimal comma writes them", async () => {
  const { workbook, script } = open({ locale: "de_DE" });
  const written: unknown[] = [];
  const { locale } = await workbook.read({ ranges: [] });
  expect(locale).toEqual({ tag: "de-DE", decimalSeparator: ",", argumentSeparator: ";" });
  script.calls.before = (name, [values]) => {
    if (name === "Range.setValues") written.push(...(values as unknown[][]));
  };
  // The stand-in's grid has no such locale, so what matters is what it was handed.
  await workbook.apply(write({ formula: '=OKR_SCORE(A1:A2,1.5,"a,b")' })).catch(() => undefined);
  expect(written[0]).toEqual(['=OKR_SCORE(A1:A2;1,5;"a,b")']);
});

describe("in the limited mode of a simple trigger", () => {
  it.each([
    ["a menu", 'SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()', true],
    ["the document", "SpreadsheetApp.getActiveSpreadsheet().getSheets().length", true],
    ["properties", 'PropertiesService.getDocumentProperties().getProperty("a")', true],
    ["a sidebar", "okrOpenPane()", false],
    ["who it is", "Session.getEffectiveUser().getEmail()", false],
    ["triggers", "ScriptApp.getProjectTriggers()", false],
    ["a mail", 'MailApp.sendEmail({ to: "a@example.com", subject: "a", body: "b" })', false],
  ])("a script has %s: %s, %s", (_what, code, allowed) => {
    const { script, call } = pushed([[1]], { folder: "sheets-reminders" });
    script.calls.authorisation = "limited";
    if (allowed) expect(() => call(code)).not.toThrow();
    else expect(() => call(code)).toThrow("do not have permission");
  });

  it("builds its menu too", () => {
    const { script, call } = pushed([[1]]);
    script.calls.authorisation = "limited";
    call("onOpen()");
    expect(script.shown.menu.length).toBeGreaterThan(0);
  });
});

describe("the stand-in refuses", () => {
  it.each([
    ["rows that don't fit the range", "setValues([[1, 2]])", /does not match the range/],
    ["colours that don't fit the range", 'setBackgrounds([["#fff"], ["#fff"]])', /does not match the range/],
    ["what it doesn't know", "getRichTextValues()", /not built in this stand-in/],
  ])("%s", (_what, code, message) => {
    const { script, call } = pushed([[1]]);
    script.calls.authorisation = "full";
    expect(() => call(`SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).${code}`)).toThrow(
      message,
    );
  });

  it("a service that no manifest of ours has asked for", () => {
    const { script, call } = pushed([[1]]);
    script.calls.authorisation = "full";
    expect(() => call("ScriptApp.getProjectTriggers()")).toThrow(/Required permissions: .*script\.scriptapp/);
    expect(() => call("UrlFetchApp.fetch('https://example.com')")).toThrow("UrlFetchApp is not defined");
    expect(() => call("CacheService.getScriptCache()")).toThrow("CacheService is not defined");
  });
});
