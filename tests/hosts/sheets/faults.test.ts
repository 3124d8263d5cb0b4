import { describe, expect, it } from "vitest";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import type { Edit, Plan, Written } from "../../../src/workbook/Plan";
import type { Workbook } from "../../../src/workbook/Workbook";
import { dateOf, serialOf } from "../../../src/workbench/sheets/sheetValues";
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
      { kind: "busy", reasons: [["sheetsBusy"]] },
    ],
    [
      "which sheet is gone",
      () => undefined,
      write(2, 1, "Deleted"),
      {
        kind: "missing",
        address: "Deleted",
        reasons: [["noSheet", "Deleted"]],
      },
    ],
    [
      "that a range is protected, and that nothing is left of what was written",
      ({ script }) => script.world.protectedSheets.add("sheet1"),
      write(2),
      { kind: "protected", address: "Sheet1!A1", reasons: [["sheetsProtected"], ["putBack"]] },
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
      { kind: "refused", reasons: [["sheetsRefused", "Service Spreadsheets timed out"], ["putBack"]] },
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
    await expect(workbook.read({ ranges: [] })).rejects.toMatchObject({
      reasons: [["sheetsNoAnswer", "PERMISSION_DENIED"]],
    });
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

it("takes a formula of such a locale back to the letter", async () => {
  const { workbook, script } = open({ locale: "de_DE" });
  const written: unknown[] = [];
  script.calls.before = (name, [values]) => {
    if (name === "Range.setValues") written.push(...(values as unknown[][]));
  };
  const there = { ...at(0, 1), columns: 1 };
  const { inverse } = await workbook.apply({
    title: "Test",
    edits: [{ kind: "cells", address: there, cells: [[4]], expects: [[3]] }],
  });
  await workbook.apply(inverse!);
  // What stood there is in the spreadsheet's own notation already: no comma of it becomes a semicolon.
  expect(written).toEqual([[4], ["=SUM(1,2)"]]);
});

describe.each([
  ["Europe/Berlin", "east of Greenwich"],
  ["America/Los_Angeles", "west of it"],
  ["America/Sao_Paulo", "south and west of it"],
  ["Pacific/Auckland", "a day ahead of the script"],
])("in %s, %s, with a script in New York", (zone) => {
  const options = { zone, scriptZone: "America/New_York" };

  it.each([
    ["2026-03-08", "summer time begins in the United States"],
    ["2026-03-28", "the day before summer time in Europe"],
    ["2026-03-29", "summer time begins in Europe"],
    ["2026-10-25", "summer time ends in Europe"],
    ["2026-10-26", "the day after"],
    ["2026-11-01", "summer time ends in the United States"],
    ["2026-12-31", "the last day of a year"],
  ])("%s is the same day to the pane, to a formula and after an undo: %s", async (iso) => {
    const serial = serialFromIso(iso)!;
    const { workbook, script, call } = open(options);
    const address = at(3, 0);
    const read = async (): Promise<unknown> =>
      (await workbook.read({ ranges: [{ kind: "address", address }] })).ranges[0]!.values[0]![0];
    await workbook.apply({
      title: "Test",
      edits: [
        { kind: "cells", address, cells: [[serial]], expects: "blank" },
        { kind: "number format", address, format: "yyyy-mm-dd" },
      ],
    });
    const cell = "SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(4, 1).getValues()[0][0]";
    expect(call(`Object.prototype.toString.call(${cell})`)).toBe("[object Date]");
    expect(await read()).toBe(serial);
    const { inverse } = await workbook.apply({
      title: "Test",
      edits: [{ kind: "cells", address, cells: [["gone"]], expects: [[serial]] }],
    });
    await workbook.apply(inverse!);
    expect(await read()).toBe(serial);

    const date = dateOf(zone, serial).getTime();
    script.calls.authorisation = "custom function";
    const last = call(`[OKR_PERIOD_END(new Date(${date}), "month")].flat(2)[0].getTime()`) as number;
    expect(serialOf(zone, new Date(last))).toBe(
      serialFromIso(`${iso.slice(0, 8)}${/-(03|10|12)-/.test(iso) ? 31 : 30}`),
    );
  });
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
    expect(() => call("CacheService.getScriptCache()")).toThrow(
      "CacheService.getScriptCache is not built in this stand-in",
    );
  });
});
