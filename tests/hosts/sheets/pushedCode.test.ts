import { beforeEach, describe, expect, it } from "vitest";
import type { AppsScript } from "../../../src/workbench/sheets/createAppsScript";
import { commands } from "../../../src/workbook/commands";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import type { Plan } from "../../../src/workbook/Plan";
import type { Workbook } from "../../../src/workbook/Workbook";
import { ask, pushed } from "./pushed";

let script: AppsScript;
let call: (code: string) => unknown;
let workbook: Workbook;

beforeEach(() => {
  ({ script, call } = pushed([
    ["Objective", "Key result", "Start", "Current", "Target"],
    ["Faster care", "Response time, hours", 6, 3, 2],
  ]));
  workbook = sidebarWorkbook(ask(call, "okrAnswer"));
});

describe("before the person has agreed to anything", () => {
  it("evaluates without calling a service", () => {
    expect(script.calls.names).toEqual([]);
  });

  it("builds its menu, on opening and after the installation", () => {
    call("onInstall()");
    expect(script.shown.menu[0]).toEqual({ caption: "Open the OKR pane", functionName: "okrOpenPane" });
    expect(script.shown.menu.map(({ functionName }) => functionName)).toEqual(
      commands.map(({ name }) => `okrOpen${name}`),
    );
  });

  it.each([
    ["en-GB", "Check in"],
    ["no", "Innsjekk"],
    ["nb", "Innsjekk"],
    ["de", "Formeln reparieren"],
    ["fr-CA", "Réparer les formules"],
    ["es-419", "Congelar como valores"],
    ["pt-BR", "Inserir acompanhamento"],
    ["ja", "Check in"],
    ["", "Check in"],
  ])("says it in the language of the person: %s", (language, caption) => {
    const { script: theirs, call: callTheirs } = pushed([["a"]], { language });
    callTheirs("onOpen()");
    expect(theirs.shown.menu.map((item) => item.caption)).toContain(caption);
    expect(theirs.shown.menu).toHaveLength(commands.length);
  });

  it("says it in English where Google does not tell the language", () => {
    script.calls.before = (name) => {
      if (name === "Session.getActiveUserLocale") throw new Error("You do not have permission");
    };
    call("onOpen()");
    expect(script.shown.menu[0]!.caption).toBe("Open the OKR pane");
  });

  it("may do nothing more", () => {
    expect(() => call("okrOpenPane()")).toThrow("You do not have permission");
  });
});

describe("once agreed", () => {
  beforeEach(() => {
    script.calls.authorisation = "full";
  });

  it("has a function at the top level behind every item of the menu", () => {
    call("onOpen()");
    for (const { functionName } of script.shown.menu) expect(call(`typeof ${functionName}`)).toBe("function");
  });

  it("shows the pane, all in one file and asking nobody", () => {
    call("okrOpenPane()");
    const html = script.shown.sidebar!.html;
    expect(script.shown.sidebar!.title).toBe("OKR Workbook");
    expect(html).not.toMatch(/<(script|link|img)[^>]*\s(src|href)=/);
  });

  it.each(commands)("opens the pane at “$place” for the command $name", ({ name, place }) => {
    call(`okrOpen${name}()`);
    const at = /<div id="pane"(?: data-place="([^"]*)")?>/.exec(script.shown.sidebar!.html)!;
    expect(at[1] ?? "").toBe(place);
  });

  it("reads and writes for the pane, one question each", async () => {
    const address = { sheet: "Sheet1", row: 0, column: 5, rows: 2, columns: 1 };
    const plan: Plan = {
      title: "Score",
      edits: [{ kind: "cells", address, cells: [["Score"], [{ formula: "=D2/E2" }]], expects: "blank" }],
    };
    const { inverse, summary } = await workbook.apply(plan);
    expect(summary).toBe("wrote 2 cells");
    const after = await workbook.read({ ranges: [{ kind: "address", address }] });
    expect(after.ranges[0]!.values).toEqual([["Score"], [1.5]]);
    await workbook.apply(inverse!);
    const again = await workbook.read({ ranges: [{ kind: "address", address }] });
    expect(again.ranges[0]!.values).toEqual([[""], [""]]);
  });

  it("names the cell that changed, in the pane as in the script", async () => {
    const address = { sheet: "Sheet1", row: 1, column: 3, rows: 1, columns: 1 };
    const plan: Plan = {
      title: "Check-in",
      edits: [{ kind: "cells", address, cells: [[2.5]], expects: [[3.5]] }],
    };
    await expect(workbook.apply(plan)).rejects.toMatchObject({ kind: "changed", address: "Sheet1!D2" });
  });

  it("loses and doubles nothing when a second person writes at any moment", async () => {
    const write = (row: number): Plan => ({
      title: "Check-in",
      edits: [
        {
          kind: "cells",
          address: { sheet: "Sheet1", row, column: 0, rows: 1, columns: 1 },
          cells: [[`by ${row}`]],
          expects: "blank",
        },
      ],
    });
    await workbook.apply(write(4));
    const steps = script.calls.names.filter((name) => name !== "SpreadsheetApp.flush").length;
    for (let step = 0; step < steps; step += 1) {
      const { script: both, call: askBoth } = pushed([["log"]]);
      both.calls.authorisation = "full";
      let count = 0;
      const answers: string[] = [];
      both.calls.before = () => {
        count += 1;
        if (count !== step + 1) return;
        both.calls.before = undefined;
        answers.push(askBoth(`okrAnswer(${JSON.stringify(JSON.stringify({ apply: write(4) }))})`) as string);
      };
      answers.push(askBoth(`okrAnswer(${JSON.stringify(JSON.stringify({ apply: write(4) }))})`) as string);
      const written = answers.filter((answer) => answer.includes('"summary"'));
      // One of the two writes; the other is told that the lock is taken or that the cell has changed.
      expect(written).toHaveLength(1);
      expect(answers.filter((answer) => /"busy"|"changed"/.test(answer))).toHaveLength(answers.length - 1);
    }
  });
});
