import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import type { Host } from "../../src/workbook/Workbook";
import { axeFindings, openPane, type OpenPane, overflow } from "./openPane";

const okrs: Range = [
  ["Objective", "Key result", "Owner", "Start", "Current", "Target", "Start date", "Due"],
  ["Close the books faster", "Days to close", "Ana", 9, 7, 5, 46296, 46387],
  ["Close the books faster", "Forecast error", "Ben", 12, 5, 5, 46296, 46387],
];
const kpis: Range = [
  ["KPI", "Date", "Actual", "Target", "Direction", "Unit", "Owner"],
  ["Days sales outstanding", 46265, 57, 48, "down", "days", "Sofia"],
  ["Days sales outstanding", 46295, 56, 48, "down", "days", "Sofia"],
  ["Days sales outstanding", 46326, 55, 48, "down", "days", "Sofia"],
];
const log: Range = [
  ["Date", "Key result", "Value"],
  [46300, "Days to close", 9],
  [46310, "Days to close", 8.5],
  [46320, "Days to close", 7],
];

const cascade: Range = [
  ["Objective", "Parent", "Key result", "Team", "Start", "Current", "Target"],
  ["Be the most reliable supplier", "", "Orders on time", "Company", 0, 9, 10],
  ["Fund growth from our own cash", "Be the most reliable supplier", "Cash flow", "Finance", 0, 8, 10],
  ["Collect what is due", "Fund growth from our own cash", "Days outstanding", "Finance", 50, 49, 40],
];
const offPlan: Range = [
  ["KPI", "Actual", "Target", "Direction"],
  ["Revenue", 90, 100, "up"],
];

describe.each<[Host["name"], number, boolean]>([
  ["Google Sheets", 300, false],
  ["Excel", 380, true],
])("the dashboard in %s, %d pixels wide", (host, width, dark) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane({ width, dark });
  });
  afterAll(() => pane.close());

  it.each(["Check in", "Review", "Explain this"])(
    "goes from %s to the key results, or says how to begin",
    async (screen) => {
      const { page } = pane;
      const task = page.getByRole("button", { name: screen, exact: true });
      await pane.start(host, { Notes: [["nothing here"]], OKRs: okrs });
      await task.click();
      await page.getByRole("button", { name: /^Go to the key results at OKRs!A1/ }).click();
      await page.getByText("Selected OKRs!A2").waitFor();
      await page.getByRole("button", { name: /^Go to the key results/ }).waitFor({ state: "detached" });
      await pane.start(host, { Notes: [["nothing here"]] });
      await task.click();
      await page.getByRole("button", { name: "Draft an objective" }).click();
      await page.getByRole("textbox", { name: "Objective" }).waitFor();
      expect(pane.troubles).toEqual([]);
    },
  );

  it("draws KPIs and ways in words too, and hands over what stays red and what is met", async () => {
    const { page } = pane;
    await pane.start(host, { OKRs: okrs, Figures: kpis, "Check-ins": log });
    const dashboard = page.getByRole("button", { name: "Dashboard" }).first();
    await dashboard.click();
    await page.getByRole("img", { name: /^Days to close\. Last 7 on/ }).waitFor();
    await page.getByRole("img", { name: /^Days sales outstanding, the latest 3 values/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: /^Days sales outstanding Off/ }).click();
    await page.waitForFunction(() => window.workbook.selection.sheet === "Figures");
    await page.getByRole("button", { name: "Make it a key result: Lower Days" }).click();
    const first = page.getByRole("group", { name: "Key result 1" });
    await first.waitFor();
    expect(await first.getByRole("textbox", { name: "From" }).inputValue()).toBe("55");
    expect(await first.getByRole("textbox", { name: "To" }).inputValue()).toBe("48");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Back" }).click();
    await dashboard.click();
    await page.getByRole("button", { name: "Keep as a KPI: Forecast error" }).click();
    await page.getByRole("textbox", { name: "What is measured" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Target" }).inputValue()).toBe("5");
    expect(await page.getByRole("combobox", { name: "Good is" }).inputValue()).toBe("down");
    expect(pane.troubles).toEqual([]);
  });

  it("shows the KPIs of a workbook that has no key results", async () => {
    const { page } = pane;
    await pane.start(host, {
      Pack: [
        ["KPI", "Actual", "Target", "Direction", "Unit"],
        ["Revenue", 900, 1000, "up", "k€"],
        ["Headcount", "plenty", 40, "hold", ""],
      ],
    });
    await page.getByRole("button", { name: "Dashboard" }).first().click();
    await page.getByRole("button", { name: "Revenue −100 k€ (−10%), unfavourable" }).waitFor();
    await page.getByText("1 KPI could not be compared").click();
    await page.getByRole("button", { name: /^Headcount .*plenty/ }).click();
    await page.waitForFunction(() => window.workbook.selection.row === 2);
    await page.getByText("Select a cell in a table of key results").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(pane.troubles).toEqual([]);
  });

  it("draws a cascade with the worst status upwards, folds it, and goes to the rows", async () => {
    const { page } = pane;
    await pane.start(host, { OKRs: cascade, KPIs: offPlan });
    await page.getByRole("button", { name: "Dashboard" }).first().click();
    const tree = page.getByRole("region", { name: "Company, teams, people" });
    const company = tree.getByRole("button", { name: /^Be the most reliable supplier/ });
    await company.waitFor();
    expect(await company.innerText()).toContain("Off track");
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const person = tree.getByRole("button", { name: /^Collect what is due/ });
    await person.click();
    await page.waitForFunction(() => window.workbook.selection.row === 3);
    await tree.getByText("1 below Fund growth from our own cash").click();
    expect(await person.isVisible()).toBe(false);
    await page.getByRole("button", { name: /^Revenue .*favourable$/ }).click();
    await page.waitForFunction(() => window.workbook.selection.sheet === "KPIs");
    expect(pane.troubles).toEqual([]);
  });
});
