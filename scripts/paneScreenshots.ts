/** Takes the guide's pictures of what looks at a whole workbook: `npx tsx scripts/paneScreenshots.ts`. */
import path from "node:path";
import type { Page } from "playwright-core";
import type { Range } from "../src/cells/Cell";
import { openPane } from "../tests/pane/openPane";

const okrs: Range = [
  ["Objective", "Key result", "Team", "Owner", "Start", "Current", "Target", "Start date", "Due"],
  ["Close the books faster", "Days to close", "Accounting", "Mei", 9, 7, 5, 46296, 46387],
  ["Close the books faster", "Late postings", "Accounting", "Jonas", 40, 31, 10, 46296, 46387],
  ["Cash comes in sooner", "Share paid within 30 days", "Treasury", "Sofia", 60, 75, 75, 46296, 46387],
];
const ends = [46234, 46265, 46295, 46326];
const monthly = (name: string, values: readonly number[], target: number, direction: string): Range =>
  values.map((value, index) => [name, ends[index]!, value, target, direction, "days", "Sofia"]);
const figures: Range = [
  ["KPI", "Date", "Actual", "Target", "Direction", "Unit", "Owner"],
  ...monthly("Days to close the month", [8.5, 8, 7.5, 7], 5, "down"),
  ...monthly("Days sales outstanding", [58, 57, 57, 56], 48, "down"),
  ...monthly("Liquidity cover", [43, 44, 46, 47], 45, "up"),
];
const log: Range = [
  ["Date", "Key result", "Value"],
  [46300, "Days to close", 9],
  [46310, "Days to close", 8.6],
  [46320, "Days to close", 7.8],
  [46335, "Days to close", 7],
];
const map: Range = [
  ["Key result", "KPI", "Share"],
  ["Share paid within 30 days", "Days sales outstanding", 0.5],
  ["Share paid within 30 days", "Liquidity cover", 0.4],
];
const sheets = { OKRs: okrs, Figures: figures, "Check-ins": log, "KPI map": map };

const open =
  (task: string) =>
  (page: Page): Promise<void> =>
    page.getByRole("button", { name: task, exact: true }).click();

const pictures: readonly (readonly [string, boolean, (page: Page) => Promise<void>])[] = [
  [
    "pane-map",
    false,
    async (page) => {
      await page.getByRole("button", { name: "Map KPIs" }).first().click();
      await page.getByRole("combobox", { name: "Key result", exact: true }).selectOption("2");
    },
  ],
  [
    "pane-kpi",
    false,
    async (page) => {
      await page.getByRole("button", { name: "Define a KPI" }).click();
      await page.getByRole("textbox", { name: "What is measured" }).fill("Liquidity cover of the group");
      await page.getByRole("textbox", { name: "Target" }).fill("45");
      await page.getByRole("textbox", { name: "Unit" }).fill("days");
      await page.getByRole("combobox", { name: "Per" }).selectOption("year");
      await page.getByRole("combobox", { name: "From" }).selectOption({ index: 3 });
    },
  ],
  ["pane-dashboard", false, (page) => page.getByRole("button", { name: "Dashboard" }).first().click()],
  ["pane-dashboard-dark", true, (page) => page.getByRole("button", { name: "Dashboard" }).first().click()],
  ["pane-start", false, (page) => page.getByRole("heading", { name: "Next" }).waitFor()],
  ["pane-start-dark", true, (page) => page.getByRole("heading", { name: "Next" }).waitFor()],
  ["pane-templates", false, open("Templates")],
  ["pane-settings", false, open("Settings")],
  ["pane-settings-dark", true, open("Settings")],
  ["pane-review", false, open("Review")],
];

async function takeScreenshots(): Promise<void> {
  for (const [name, dark, steps] of pictures) {
    const pane = await openPane({ width: dark ? 380 : 300, dark });
    try {
      await pane.start(dark ? "Excel" : "Google Sheets", sheets);
      await steps(pane.page);
      await pane.page.waitForTimeout(1000);
      await pane.page.screenshot({ path: path.resolve(`docs/images/${name}.png`), fullPage: true });
    } finally {
      await pane.close();
    }
  }
}

void takeScreenshots();
