import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import type { Host } from "../../src/workbook/Workbook";
import { axeFindings, openPane, type OpenPane, overflow } from "./openPane";

const okrs: Range = [
  ["Objective", "Key result", "Start", "Current", "Target", "Due"],
  ["Close the books faster", "Days to close", 9, 7, 5, 46387],
  ["Close the books faster", "Late postings", 40, 31, 10, 46387],
];
const kpis: Range = [
  ["KPI", "Direction", "Baseline", "Actual", "Target"],
  ["Days to close the month", "down", 9, 6, 4],
  ["Postings after cut-off", "down", 40, 31, 10],
];

describe.each<[Host["name"], number, boolean]>([
  ["Google Sheets", 300, false],
  ["Excel", 380, true],
])("the map in %s, %d pixels wide", (host, width, dark) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane({ width, dark });
  });
  afterAll(() => pane.close());

  it("maps in the grid with the keyboard alone, keeps what is no share, and undoes", async () => {
    const { page } = pane;
    await pane.start(host, { OKRs: okrs, KPIs: kpis });
    await page.getByRole("button", { name: "Map KPIs" }).click();
    await page.getByText("All at once").focus();
    await page.keyboard.press("Enter");
    const cell = (kpi: string, keyResult: string) =>
      page.getByRole("group", { name: "All at once" }).getByLabel(`Share of ${kpi} in ${keyResult}`);
    await cell("Days to close the month", "Days to close").focus();
    await page.keyboard.type("x");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("60%");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("most");
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("needs a number such as 50%").waitFor();
    expect(await cell("Postings after cut-off", "Late postings").inputValue()).toBe("most");
    await cell("Postings after cut-off", "Late postings").fill("40%");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Adds the sheet “KPI map”").waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    expect(
      await page.evaluate(() => window.workbook.contents("KPI map").map((row) => row.slice(0, 3))),
    ).toEqual([
      ["Key result", "KPI", "Share"],
      ["Days to close", "Days to close the month", null],
      ["Late postings", "Days to close the month", 0.6],
      ["Late postings", "Postings after cut-off", 0.4],
    ]);
    // What was written is read again, and the map is now the one to write into.
    await page.getByRole("combobox", { name: "Where" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone:").waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames)).not.toContain("KPI map");
    expect(pane.troubles).toEqual([]);
  });

  it("shows a KPI's value as the sheet does, and why it can't be counted beside another", async () => {
    const { page } = pane;
    await pane.start(host, {
      OKRs: okrs,
      KPIs: [
        ["KPI", "Unit", "Direction", "Baseline", "Actual", "Target"],
        ["Postings after cut-off", "", "down", "", 1031, 10],
        ["Invoices matched", "%", "up", 0.6, 0.785, 0.9],
      ],
      Map: [
        ["Key result", "KPI"],
        ["Late postings", "Postings after cut-off"],
        ["Late postings", "Invoices matched"],
      ],
    });
    await page.getByRole("button", { name: "Map KPIs" }).click();
    await page.getByRole("combobox", { name: "Key result" }).selectOption({ label: "Late postings (2)" });
    await page.getByText("Invoices matched now 78.5%").waitFor();
    await page.getByText("needs a baseline, because the KPI should fall").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(pane.troubles).toEqual([]);
  });

  it("mends a gap and a contradiction in one click each", async () => {
    const { page } = pane;
    await pane.start(host, { OKRs: okrs, KPIs: kpis });
    await page.getByRole("button", { name: "Map KPIs" }).click();
    await page.getByRole("button", { name: "Map “Days to close the month”" }).click();
    await page.getByText("Adds the sheet “KPI map”").waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: /^Correct it: The target/ }).click();
    await page.getByText("Replaces what stands in 1 cell at OKRs!E2").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForFunction(() => window.workbook.contents("OKRs")[1]![4] === 4);
    await page.getByText("Nothing: directions, targets").waitFor();
    expect(pane.troubles).toEqual([]);
  });

  it("makes a key result of a KPI that stays red, and a KPI of a key result that is met", async () => {
    const { page } = pane;
    const long: Range = [
      ["KPI", "Date", "Actual", "Target", "Direction"],
      ["Days to close the month", 46234, 9, 4, "down"],
      ["Days to close the month", 46265, 8, 4, "down"],
      ["Days to close the month", 46295, 7, 4, "down"],
    ];
    const met: Range = [okrs[0]!, ["Cash comes in sooner", "Share paid", 60, 75, 75, 46387]];
    const home = async (): Promise<void> => {
      await pane.start(host, { OKRs: met, KPIs: long });
      await page.getByRole("button", { name: "Map KPIs" }).click();
    };
    await home();
    await page
      .getByText("“Days to close the month” keeps missing its target and feeds no key result.")
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: /^Make it a key result: Lower Days/ }).click();
    const drafted = page.getByRole("group", { name: "Key result 1" });
    await drafted.waitFor();
    expect(await drafted.getByLabel("To", { exact: true }).inputValue()).toBe("4");
    await home();
    await page.getByRole("button", { name: "Keep as a KPI: Share paid" }).click();
    await page.getByLabel("Target", { exact: true }).waitFor();
    expect(await page.getByLabel("Target", { exact: true }).inputValue()).toBe("75");
    expect(pane.troubles).toEqual([]);
  });

  it("keeps the map as typed when the host refuses, or someone else wrote there", async () => {
    const { page } = pane;
    await pane.start(host, {
      OKRs: okrs,
      KPIs: kpis,
      Map: [
        ["Key result", "KPI"],
        ["Late postings", "Gone"],
      ],
    });
    await page.getByRole("button", { name: "Map KPIs" }).click();
    await page.getByRole("checkbox", { name: "Days to close the month" }).check();
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Apply" }).waitFor();
    await page.evaluate(() => {
      window.workbook.put("Map", 2, 0, [["Days to close", "someone else's"]]);
    });
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("is no longer what it was").waitFor();
    await page.getByRole("button", { name: "Read again" }).click();
    await page.getByText("Writes 2 cells at Map!A4:B4").waitFor();
    expect(await page.getByRole("checkbox", { name: "Days to close the month" }).isChecked()).toBe(true);
    expect(pane.troubles).toEqual([]);
  });

  it("is no table of key results to the start, though it names some", async () => {
    await pane.start(host, {
      Map: [
        ["Key result", "KPI"],
        ["Late postings", "Gone"],
      ],
    });
    await pane.page.getByText("No OKR table around the selected cell").waitFor();
  });

  it("says what is missing where there is nothing to map", async () => {
    await pane.start(host, { Sheet1: okrs });
    await pane.page.getByRole("button", { name: "Map KPIs" }).click();
    await pane.page.getByText("There is no table of KPIs in this workbook yet").waitFor();
    expect(await axeFindings(pane.page)).toEqual([]);
  });
});
