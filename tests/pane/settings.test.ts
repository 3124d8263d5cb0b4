import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import type { Host } from "../../src/workbook/Workbook";
import { axeFindings, openPane, type OpenPane, overflow } from "./openPane";

const okrs: Range = [
  ["Objective", "Key result", "Owner", "Start", "Current", "Target", "Due"],
  ["Close the books faster", "Days to close", "Ana", 9, 7, 5, 46387],
];

describe.each<[Host["name"], number, boolean]>([
  ["Google Sheets", 300, false],
  ["Excel", 380, true],
])("settings in %s, %d pixels wide", (host, width, dark) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane({ width, dark });
  });
  afterAll(() => pane.close());

  it("lay out a sheet, change one cell afterwards, and undo", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("combobox", { name: "Status rule", exact: true }).selectOption("google");
    await page.getByText("Your own words for the statuses").click();
    await page.getByRole("textbox", { name: "Stale" }).fill("=Overdue");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Adds the sheet “OKR settings”").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const values = (): Promise<unknown[]> =>
      page.evaluate(() => window.workbook.contents("OKR settings").map((row) => row[1]));
    expect(await values()).toEqual(expect.arrayContaining(["google", "=Overdue"]));
    await page.getByRole("textbox", { name: "Days between check-ins" }).fill("soon");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Needs a number").waitFor();
    expect(await page.getByRole("textbox", { name: "Days between check-ins" }).inputValue()).toBe("soon");
    await page.getByRole("textbox", { name: "Days between check-ins" }).fill("7");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText(/Replaces what stands in 1 cell at OKR settings!B9/).waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone:").waitFor();
    expect((await values())[8]).toBe(14);
    expect(pane.troubles).toEqual([]);
  });

  it("name statuses in the pane too, each by the workbook's own word", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByText("Your own words for the statuses").click();
    for (const status of ["On track", "At risk", "Off track"]) {
      await page.getByRole("textbox", { name: status }).fill(`<b>${status} hier</b>`);
    }
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await page.evaluate(() => {
      window.workbook.select({ sheet: "Sheet1", row: 1, column: 1, rows: 1, columns: 1 });
    });
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByRole("button", { name: "Back" }).click();
    await page
      .getByText(/<b>(?:On|At|Off) (?:track|risk) hier<\/b>/)
      .first()
      .waitFor();
    expect(await overflow(page)).toBe(0);
    expect(pane.troubles).toEqual([]);
  });

  it("say what can't be read in the sheet and keep what someone else changed meanwhile", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await page.evaluate(() => {
      window.workbook.put("OKR settings", 2, 1, [["gap 0.3 0.1"]]);
      window.workbook.put("OKR settings", 9, 1, [[3]]);
    });
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("OKR settings!B3: rule").waitFor();
    await page.getByRole("combobox", { name: "Status rule", exact: true }).selectOption("own");
    await page.getByRole("textbox", { name: "Own cut-offs" }).fill("gap 0.3 0.1");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("alert").getByText("small to large").waitFor();
    await page.getByRole("textbox", { name: "Own cut-offs" }).fill("gap 0.1 0.3");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("OKR settings!B3: rule").waitFor({ state: "detached" });
    expect(
      await page.evaluate(() => [2, 9].map((row) => window.workbook.contents("OKR settings")[row]![1])),
    ).toEqual(["gap 0.1 0.3", 3]);
    expect(pane.troubles).toEqual([]);
  });
});
