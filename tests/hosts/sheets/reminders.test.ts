import { beforeEach, describe, expect, it } from "vitest";
import { sidebarReminders } from "../../../src/hosts/sidebar/sidebarReminders";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import type { AppsScript } from "../../../src/workbench/sheets/createAppsScript";
import type { ReminderSettings, Reminders } from "../../../src/workbook/Reminders";
import { built } from "../../support/built";
import { ask, pushed, type Pushed } from "./pushed";

const folder = "sheets-reminders";
const monday: ReminderSettings = { weekday: 1, hour: 8, days: 7 };
const day = 86_400_000;

let script: AppsScript;
let call: Pushed["call"];
let reminders: Reminders;

beforeEach(() => {
  ({ script, call } = pushed(
    [
      ["Objective", "Key result", "Owner", "Start", "Current", "Target"],
      ["Faster care", "Response time, hours", "Ben", 6, 3, 2],
      ["Faster care", "<b>Waiting</b> =1+1", "Ana", 30, 20, 10],
    ],
    { folder, zone: "Europe/Berlin" },
  ));
  script.calls.authorisation = "full";
  reminders = sidebarReminders(ask(call, "okrReminders"));
});

/** What Google's clock does: the handler of each trigger, as the person whose trigger it is. */
function fire(): void {
  const { person } = script.world;
  for (const trigger of [...script.world.triggers]) {
    script.world.person = trigger.person;
    call(`${trigger.handler}(${JSON.stringify({ triggerUid: trigger.id })})`);
  }
  script.world.person = person;
}

/** The script's global has a clock of its own. */
function later(milliseconds: number): void {
  call(`{ const now = Date.now() + ${milliseconds}; Date.now = () => now; }`);
}

describe("the build with a reminder", () => {
  it("asks for five scopes, the plain one for two", () => {
    const scopes = (build: string): string[] =>
      (JSON.parse(built(`${build}/appsscript.json`)) as { oauthScopes: string[] }).oauthScopes.map((scope) =>
        scope.replace("https://www.googleapis.com/auth/", ""),
      );
    expect(scopes("sheets")).toEqual(["spreadsheets.currentonly", "script.container.ui"]);
    expect(scopes(folder)).toEqual([
      "spreadsheets.currentonly",
      "script.container.ui",
      "script.scriptapp",
      "script.send_mail",
      "userinfo.email",
    ]);
  });

  it("is the plain build and two functions more", () => {
    const names = (build: string): string[] =>
      [...built(`${build}/Code.js`).matchAll(/^function (\w+)/gm)].map(([, name]) => name!);
    expect(names(folder)).toEqual([...names("sheets"), "okrReminders", "okrSendReminder"]);
    expect(built("sheets/Code.js")).not.toMatch(/MailApp|ScriptApp|getEmail/);
  });
});

describe("switched off, as it comes", () => {
  it("has no trigger and sends nothing", async () => {
    expect(await reminders.state()).toEqual({});
    expect(script.world.triggers).toEqual([]);
  });

  it("is not there in the plain build, whose manifest would not let it", () => {
    const plain = pushed([["a"]]);
    plain.script.calls.authorisation = "full";
    expect(plain.call("typeof okrReminders")).toBe("undefined");
  });

  it.each<[Partial<ReminderSettings>, string]>([
    [{ weekday: 0 }, "no such day"],
    [{ weekday: 8 }, "no such day"],
    [{ hour: 24 }, "no such hour"],
    [{ hour: 8.5 }, "no full hour"],
    [{ days: 0 }, "every key result every time"],
  ])("refuses %j: %s", async (wrong) => {
    await expect(reminders.switchOn({ ...monday, ...wrong })).rejects.toMatchObject({
      reasons: [["reminderWhen", 366]],
    });
    expect(script.world.triggers).toEqual([]);
  });
});

describe("switched on", () => {
  beforeEach(async () => {
    expect(await reminders.switchOn(monday)).toEqual({ settings: monday });
  });

  it("has one trigger on the chosen day and hour, in the spreadsheet's zone", () => {
    expect(script.world.triggers).toMatchObject([
      { handler: "okrSendReminder", weekday: "MONDAY", hour: 8, zone: "Europe/Berlin" },
    ]);
  });

  it("mails the person, in plain text, what waits for a check-in, and notes the run", async () => {
    fire();
    expect(script.world.mails).toHaveLength(1);
    const { from, to, subject, body } = script.world.mails[0]!;
    expect([from, to]).toEqual(["ana@example.com", "ana@example.com"]);
    expect(subject).toBe("2 key results wait for a check-in: Team OKRs");
    expect(body).toContain("Ana\n  - <b>Waiting</b> =1+1 (no check-in yet)");
    expect(body).toContain("https://docs.google.com/spreadsheets/d/spreadsheet-1/edit");
    const { lastRun, lastError } = await reminders.state();
    expect(lastRun?.keyResults).toBe(2);
    expect(Math.abs(lastRun!.at - Date.now())).toBeLessThan(60_000);
    expect(lastError).toBeUndefined();
  });

  it("sends no second mail where Google runs the trigger twice, and one again a week later", () => {
    fire();
    fire();
    expect(script.world.mails).toHaveLength(1);
    later(7 * day);
    fire();
    expect(script.world.mails).toHaveLength(2);
  });

  it("sends nothing where every key result was checked in", async () => {
    const today = Math.floor(Date.now() / day) + 25569;
    await sidebarWorkbook(ask(call, "okrAnswer")).apply({
      title: "Log",
      edits: [
        { kind: "add sheet", sheet: "Check-ins" },
        {
          kind: "cells",
          address: { sheet: "Check-ins", row: 0, column: 0, rows: 3, columns: 3 },
          cells: [
            ["Date", "Key result", "Value"],
            [today - 1, "Response time, hours", 3],
            [today - 1, "<b>Waiting</b> =1+1", 20],
          ],
          expects: "blank",
        },
        {
          kind: "number format",
          address: { sheet: "Check-ins", row: 1, column: 0, rows: 2, columns: 1 },
          format: "yyyy-mm-dd",
        },
      ],
    });
    fire();
    expect(script.world.mails).toEqual([]);
    expect((await reminders.state()).lastRun?.keyResults).toBe(0);
  });

  it("moves to another day without leaving its old trigger behind", async () => {
    const friday = { weekday: 5, hour: 15, days: 10 };
    expect(await reminders.switchOn(friday)).toEqual({ settings: friday });
    expect(script.world.triggers).toMatchObject([{ weekday: "FRIDAY", hour: 15 }]);
  });

  it("goes with its own trigger only", async () => {
    const theirs = { id: "99", handler: "somethingElse", weekday: "SUNDAY", hour: 1, zone: "Etc/GMT" };
    fire();
    script.world.triggers.push({ ...theirs, person: "ana@example.com" });
    const { lastRun } = await reminders.state();
    expect(await reminders.switchOff()).toEqual({ lastRun });
    expect(script.world.triggers.map(({ id }) => id)).toEqual(["99"]);
  });

  it("keeps apart what two people have", async () => {
    script.world.person = "ben@example.com";
    expect(await reminders.state()).toEqual({});
    await reminders.switchOn({ weekday: 3, hour: 12, days: 14 });
    fire();
    expect(script.world.mails.map(({ to }) => to)).toEqual(["ana@example.com", "ben@example.com"]);
    await reminders.switchOff();
    expect(script.world.triggers.map(({ person }) => person)).toEqual(["ana@example.com"]);
    script.world.person = "ana@example.com";
    expect((await reminders.state()).settings).toEqual(monday);
  });

  it.each<[string, string, () => void]>([
    [
      "the table was deleted",
      "No table of key results",
      () => {
        const id = script.world.model.getters.getActiveSheetId();
        script.world.model.dispatch("CREATE_SHEET", { sheetId: "empty", name: "Empty", position: 1 });
        script.world.model.dispatch("DELETE_SHEET", { sheetId: id, sheetName: "Sheet1" });
      },
    ],
    ["no mail is left today", "no more mail today", () => (script.world.mailQuota = 0)],
    ["Google tells no address", "which mail address", () => (script.world.person = "")],
    ["it runs in a published add-on", "without its spreadsheet", () => (script.world.hasSpreadsheet = false)],
    [
      "Google fails",
      "Service invoked too many times",
      () => {
        script.calls.before = (name) => {
          if (name === "MailApp.sendEmail") throw new Error("Service invoked too many times");
        };
      },
    ],
  ])("where %s it throws nothing, sends nothing and keeps the reason", async (_why, message, happen) => {
    const { triggers, userProperties } = script.world;
    happen();
    if (script.world.person === "") {
      userProperties.set("", userProperties.get("ana@example.com")!);
      triggers.push({ ...triggers.pop()!, person: "" });
    }
    fire();
    script.calls.before = undefined;
    script.world.hasSpreadsheet = true;
    const { lastError, lastRun, settings } = await reminders.state();
    expect(lastError?.message).toContain(message);
    expect(lastRun).toBeUndefined();
    expect(settings).toEqual(monday);
    expect(script.world.mails).toEqual([]);
  });

  it("forgets the trigger that was still on its way when it was switched off", async () => {
    const [trigger] = script.world.triggers;
    await reminders.switchOff();
    script.world.triggers.push(trigger!);
    fire();
    expect(script.world.mails).toEqual([]);
    expect(script.world.triggers).toEqual([]);
  });

  it("keeps what was there where Google refuses a new trigger", async () => {
    script.calls.before = (name) => {
      if (name === "ClockTriggerBuilder.create") throw new Error("too many triggers");
    };
    await expect(reminders.switchOn({ ...monday, weekday: 2 })).rejects.toThrow("too many triggers");
    script.calls.before = undefined;
    expect((await reminders.state()).settings).toEqual(monday);
    expect(script.world.triggers).toHaveLength(1);
  });
});

it("says which permission is missing where a person did not agree to all", async () => {
  const half = pushed([["a"]], {
    folder,
    scopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
  half.script.calls.authorisation = "full";
  await expect(sidebarReminders(ask(half.call, "okrReminders")).switchOn(monday)).rejects.toThrow(
    /^reminderNotAllowed .*script\.scriptapp/,
  );
});
