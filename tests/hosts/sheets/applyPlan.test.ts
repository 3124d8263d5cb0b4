import { afterEach, describe, expect, it, vi } from "vitest";
import type { Model } from "@odoo/o-spreadsheet";
import { applyPlan } from "../../../src/hosts/sheets/applyPlan";
import { readSnapshot } from "../../../src/hosts/sheets/readSnapshot";
import { createAppsScript, type AppsScript } from "../../../src/workbench/sheets/createAppsScript";
import type { Address } from "../../../src/workbook/Address";
import type { Edit, Plan } from "../../../src/workbook/Plan";
import type { Applied } from "../../../src/workbook/Workbook";
import { modelWith } from "../grid/modelWith";

type Options = Parameters<typeof createAppsScript>[1];

function open(model: Model, options?: Options): AppsScript {
  const script = createAppsScript(model, options);
  for (const [name, service] of Object.entries(script.globals)) vi.stubGlobal(name, service);
  return script;
}

const apply = (plan: Plan): Applied => applyPlan(SpreadsheetApp.getActiveSpreadsheet(), plan);
const plan = (...edits: readonly Edit[]): Plan => ({ title: "Test", edits });
const at = (text: string, sheet = "Sheet1"): Address => {
  const [, column, row] = /^([A-Z])(\d+)$/.exec(text)!;
  return { sheet, row: Number(row) - 1, column: column!.charCodeAt(0) - 65, rows: 1, columns: 1 };
};
const valueOf = (address: Address): unknown => {
  const snapshot = readSnapshot(SpreadsheetApp.getActiveSpreadsheet(), {
    ranges: [{ kind: "address", address }],
  });
  return snapshot.ranges[0]!.values[0]![0];
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it("gives headings their looks, and the cells their own again", () => {
  const model = modelWith([["Score", "Note"]]);
  open(model);
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1")!.getRange(1, 1, 1, 2);
  range.getCell(1, 1).setBackground("#ffeedd").setFontColor("#112233");
  const looks = (): unknown => [range.getBackgrounds(), range.getFontWeights()];
  const before = looks();
  const { inverse } = apply(plan({ kind: "heading style", address: { ...at("A1"), columns: 2 } }));
  expect(looks()).not.toEqual(before);
  apply(inverse!);
  expect(looks()).toEqual(before);
  expect(model.getters.getCell({ sheetId: "sheet1", row: 0, col: 0 })?.style?.textColor).toBe("#112233");
  expect(model.getters.getCell({ sheetId: "sheet1", row: 0, col: 1 })?.style?.fillColor ?? "").toBe("");
});

describe("writing cells", () => {
  it.each([
    ["=1+1", "text that begins with ="],
    ["+47 22 33 44", "text that begins with +"],
    ["-15 % defects", "text that begins with -"],
    ["@team", "text that begins with @"],
    ["'quoted", "text that begins with an apostrophe"],
    ["1/2", "what would become a date"],
    ["May 2026", "what would become a date with a word"],
    ["007", "what would become a number"],
    ["TRUE", "what would become a truth value"],
    ["<b>bold</b> 🎯", "markup and an emoji"],
  ])("keeps %j as text: %s", (text) => {
    open(modelWith([[null]]));
    apply(plan({ kind: "cells", address: at("A1"), cells: [[text]], expects: "blank" }));
    expect(valueOf(at("A1"))).toBe(text);
  });

  it("writes formulas, numbers and blanks as what they are", () => {
    open(modelWith([[2, "old", 5]]));
    apply(
      plan({
        kind: "cells",
        address: { ...at("A1"), columns: 3 },
        cells: [[{ formula: "=1+2" }, null, 7]],
        expects: [[2, "old", 5]],
      }),
    );
    expect(["A1", "B1", "C1"].map((cell) => valueOf(at(cell)))).toEqual([3, "", 7]);
  });

  it("refuses as a whole where a cell is no longer what the plan saw, and names it", () => {
    open(modelWith([[1, 2]]));
    const edit = (cell: string, expects: number): Edit => ({
      kind: "cells",
      address: at(cell),
      cells: [[9]],
      expects: [[expects]],
    });
    expect(() => apply(plan(edit("A1", 1), edit("B1", 3)))).toThrow("changedSince Sheet1!B1");
    expect(valueOf(at("A1"))).toBe(1);
  });

  it("gives back what puts everything as it was, formulas to the letter", () => {
    open(modelWith([[{ formula: "=SUM(1,2)" }, "text"]]));
    const { inverse } = apply(
      plan({
        kind: "cells",
        address: { ...at("A1"), columns: 2 },
        cells: [["new", { formula: "=1+1" }]],
        expects: [[3, "text"]],
      }),
    );
    apply(inverse!);
    expect(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!.getRange(1, 1, 1, 2).getFormulas()).toEqual([
      ["=SUM(1,2)", ""],
    ]);
    expect(valueOf(at("B1"))).toBe("text");
  });
});

describe("a new sheet", () => {
  const newSheet = plan(
    { kind: "add sheet", sheet: "Sheet1" },
    { kind: "cells", address: at("A1", "Sheet1"), cells: [["Objective"]], expects: "blank" },
  );

  it("gets a free name, and later edits follow it", () => {
    open(modelWith([["mine"]]));
    expect(apply(newSheet).summary).toBe("wrote 1 cell on the new sheet Sheet1 2");
    expect(valueOf(at("A1", "Sheet1 2"))).toBe("Objective");
    expect(valueOf(at("A1"))).toBe("mine");
  });

  it("goes again with Undo", () => {
    open(modelWith([["mine"]]));
    apply(apply(newSheet).inverse!);
    expect(SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1 2")).toBeNull();
  });

  it("stays where someone has written on it since", () => {
    open(modelWith([["mine"]]));
    const { inverse } = apply(newSheet);
    apply(plan({ kind: "cells", address: at("C4", "Sheet1 2"), cells: [["hers"]], expects: "blank" }));
    expect(() => apply(inverse!)).toThrow("writtenSince Sheet1 2!C4");
  });

  it("stays where someone has typed over what it wrote", () => {
    open(modelWith([["mine"]]));
    const { inverse } = apply(newSheet);
    const a1 = at("A1", "Sheet1 2");
    apply(plan({ kind: "cells", address: a1, cells: [["hers"]], expects: [["Objective"]] }));
    expect(() => apply(inverse!)).toThrow("writtenSince Sheet1 2!A1");
  });
});

describe("when the host refuses", () => {
  it("says that someone else is writing", () => {
    const { world } = open(modelWith([[1]]));
    world.lockedByOther = true;
    expect(() => apply(plan({ kind: "freeze", sheet: "Sheet1", rows: 1 }))).toThrow("sheetsBusy");
  });

  it("takes back what was written before a protected part", () => {
    const { world } = open(modelWith([[1]]));
    apply(plan({ kind: "add sheet", sheet: "Locked" }));
    world.protectedSheets.add(world.model.getters.getSheetIdByName("Locked")!);
    expect(() =>
      apply(
        plan(
          { kind: "cells", address: at("A1"), cells: [[2]], expects: [[1]] },
          { kind: "cells", address: at("A1", "Locked"), cells: [[2]], expects: "blank" },
        ),
      ),
    ).toThrow("sheetsProtected; putBack");
    expect(valueOf(at("A1"))).toBe(1);
    expect(world.lockDepth).toBe(0);
  });

  it("says which sheet is gone", () => {
    open(modelWith([[1]]));
    expect(() =>
      apply(plan({ kind: "cells", address: at("A1", "Gone"), cells: [[2]], expects: "blank" })),
    ).toThrow("noSheet Gone");
  });
});

it("replaces its own lights and leaves a person's rules alone", () => {
  open(modelWith([[0.5], [0.9]]));
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
  const range = { ...at("A1"), rows: 2 };
  const theirs = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(1, 1)])
    .setBackground("#123456")
    .whenNumberGreaterThanOrEqualTo(3)
    .build();
  sheet.setConditionalFormatRules([theirs]);
  const light: Edit = { kind: "score light", address: range, green: 0.7, amber: 0.4 };
  const first = apply(plan(light));
  const second = apply(plan(light));
  expect(sheet.getConditionalFormatRules()).toHaveLength(4);
  apply(second.inverse!);
  expect(sheet.getConditionalFormatRules()).toHaveLength(4);
  apply(first.inverse!);
  expect(sheet.getConditionalFormatRules()).toEqual([theirs]);
});

it("makes as many service calls for 5,000 rows as for 10", () => {
  const callsFor = (rows: number): number => {
    const cells = Array.from({ length: rows }, (_, row) => [row, `Key result ${row}`]);
    const { calls } = open(modelWith([[null]]));
    apply(plan({ kind: "add sheet", sheet: "Big" }));
    calls.reset();
    const address = { ...at("A1", "Big"), rows, columns: 2 };
    apply(plan({ kind: "cells", address, cells, expects: "blank" }));
    readSnapshot(SpreadsheetApp.getActiveSpreadsheet(), { ranges: [{ kind: "address", address }] });
    const { count } = calls;
    vi.unstubAllGlobals();
    return count;
  };
  // Five calls more where the sheet has to be made longer.
  expect(callsFor(5000)).toBeLessThanOrEqual(callsFor(10) + 5);
});

it.each(["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"])(
  "reads a date of a sheet in %s as the same day, whatever the script's zone",
  (zone) => {
    const model = modelWith([[46109], [46110], [46320]]); // 2026-03-28, 03-29, 10-25
    model.dispatch("SET_FORMATTING", {
      sheetId: "sheet1",
      target: [{ top: 0, bottom: 2, left: 0, right: 0 }],
      format: "yyyy-mm-dd",
    });
    open(model, { zone, scriptZone: "America/New_York" });
    const snapshot = readSnapshot(SpreadsheetApp.getActiveSpreadsheet(), {
      ranges: [{ kind: "address", address: { ...at("A1"), rows: 3 } }],
    });
    expect(snapshot.ranges[0]!.values).toEqual([[46109], [46110], [46320]]);
  },
);
