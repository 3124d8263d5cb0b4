import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/workbook/Workbook";
import { axeFindings, openPane, type OpenPane, overflow } from "./openPane";

describe.each<[Host["name"], number, boolean]>([
  ["Google Sheets", 300, false],
  ["Excel", 380, true],
])("an empty workbook in %s, %d pixels wide", (host, width, dark) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane({ width, dark });
  });
  afterAll(() => pane.close());

  it("begins with a template from the start, by keyboard alone, and is empty again after undo", async () => {
    const { page } = pane;
    await pane.start(host);
    await page.getByText("Nothing yet.").waitFor();
    await page.getByRole("button", { name: "Start from a template" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "Company quarter" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByText("Managers trust the numbers they get").waitFor();
    await page.getByLabel("Begins").fill("2026-11-20");
    await page.getByText("This one is 2026-Q4").waitFor();
    await page.getByLabel("Begins").focus();
    await page.keyboard.press("Enter");
    await page.getByText("Adds the sheet “OKRs”").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames)).toEqual([
      "Sheet1",
      "OKR settings",
      "OKRs",
      "Overview",
    ]);
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByText("6 key results at OKRs!A1:O7").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Nothing yet.").waitFor();
    expect(pane.troubles).toEqual([]);
  });

  it("keeps what was chosen where the date is missing or the host refuses", async () => {
    const { page } = pane;
    await pane.start(host);
    await page.getByRole("button", { name: "Templates" }).click();
    await page.getByRole("radio", { name: "Hospital operations" }).check();
    await page.getByLabel("Begins").fill("");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Enter a day of the period").waitFor();
    await page.getByLabel("Begins").fill("2026-02-03");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Apply" }).waitFor();
    await page.evaluate(() => {
      window.refuse("protected", undefined, ["excelAccessDenied"]);
    });
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("The sheet or workbook is protected").waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames)).toEqual(["Sheet1"]);
    expect(await page.getByRole("radio", { name: "Hospital operations" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    expect(pane.troubles).toEqual([]);
  });
});
