import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import type { Host } from "../../src/workbook/Workbook";
import { axeFindings, openPane, type OpenPane, overflow } from "./openPane";

const months: Range = [
  ["KPI", "2026-08", "2026-09", "2026-10"],
  ["Days sales outstanding", 58, 56, 52],
];

describe.each<[Host["name"], number, boolean]>([
  ["Google Sheets", 300, false],
  ["Excel", 380, true],
])("defining a KPI in %s, %d pixels wide", (host, width, dark) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane({ width, dark });
  });
  afterAll(() => pane.close());

  it("asks for what is missing beside its field, keeps what was typed, and reads the figures by formula", async () => {
    const { page } = pane;
    await pane.start(host, { Months: months });
    await page.getByRole("button", { name: "Define a KPI" }).click();
    await page.getByRole("textbox", { name: "What is measured" }).fill("=DSO <b>");
    await page.getByRole("combobox", { name: "From" }).selectOption({ index: 1 });
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("A KPI needs a target").waitFor();
    await page.getByRole("textbox", { name: "Target" }).fill("many");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Needs a number").waitFor();
    await page.getByRole("textbox", { name: "Target" }).fill("48");
    await page.keyboard.press("Enter");
    await page.getByText("Choose what the target is per").waitFor();
    await page.getByRole("combobox", { name: "Per" }).selectOption("year");
    await page.getByText("No owner").waitFor();
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Adds the sheet “KPIs”").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("Define the next KPI").waitFor();
    const row = await page.evaluate(() => window.workbook.contents("KPIs")[1]!);
    expect(row[0]).toBe("=DSO <b>");
    expect(row[9]).toMatch(
      /^=OKR[._]KPI[._]VALUE\(FILTER\(INDEX\(OKR[._]KPI[._]HISTORY\(Months!\$A\$1:\$D\$2[,)]/,
    );
    // The next one goes below it.
    await page.getByRole("combobox", { name: "Where" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone:").waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames)).toEqual(["Months"]);
    expect(pane.troubles).toEqual([]);
  });
});
