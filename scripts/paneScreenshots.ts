/** Takes the guide's pictures of the pane: `npx tsx scripts/paneScreenshots.ts`. */
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

/** Each screen of the guide, and what is done on it before its picture is taken. */
const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: (page) => page.getByRole("heading", { name: "Next" }).waitFor(),
  templates: open("Templates"),
  settings: open("Settings"),
  read: async (page) => {
    await open("What is this?")(page);
    await page.getByRole("button", { name: "Preview" }).first().click();
    await page.getByRole("button", { name: "Apply" }).waitFor();
  },
  draft: async (page) => {
    await open("Draft an objective")(page);
    await page.getByRole("textbox", { name: "Objective" }).fill("Raise cash from customers by 10 %");
    const first = page.getByRole("group", { name: "Key result 1" });
    await first.getByLabel("What is measured").fill("Launch the new dunning letter");
    await first.getByLabel("Owner").fill("Sofia");
    await first.getByLabel("What is measured").scrollIntoViewIfNeeded();
  },
  "check-in": async (page) => {
    await open("Check in")(page);
    await page.getByLabel("Who").fill("Ida");
    await page.getByRole("textbox", { name: "Days to close", exact: true }).fill("8");
    await page.getByRole("textbox", { name: "Late postings", exact: true }).fill("24");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Apply" }).waitFor();
  },
  kpi: async (page) => {
    await open("Define a KPI")(page);
    await page.getByRole("textbox", { name: "What is measured" }).fill("Liquidity cover of the group");
    await page.getByRole("textbox", { name: "Target" }).fill("45");
    await page.getByRole("textbox", { name: "Unit" }).fill("days");
    await page.getByRole("combobox", { name: "Per" }).selectOption("year");
    await page.getByRole("combobox", { name: "From" }).selectOption({ index: 3 });
  },
  map: async (page) => {
    await page.getByRole("button", { name: "Map KPIs" }).first().click();
    await page.getByRole("combobox", { name: "Key result", exact: true }).selectOption("2");
  },
  dashboard: (page) => page.getByRole("button", { name: "Dashboard" }).first().click(),
  review: open("Review"),
  explain: async (page) => {
    await page.evaluate(() =>
      window.workbook.apply({
        title: "",
        edits: [{ kind: "select", address: { sheet: "OKRs", row: 1, column: 1, rows: 1, columns: 1 } }],
      }),
    );
    await page.getByRole("button", { name: "Refresh" }).click();
    await open("Explain this")(page);
  },
  functions: async (page) => {
    await open("Functions")(page);
    await page.getByRole("searchbox").fill("status");
  },
  function: async (page) => {
    await open("Functions")(page);
    await page
      .getByRole("button", { name: /OKR[._]SCORE/ })
      .first()
      .click();
  },
  tools: open("Tools"),
};

/** As a sidebar of Google Sheets in light, and in dark as wide as a task pane of Excel. */
const looks = [
  { suffix: "", host: "Google Sheets", width: 300, dark: false },
  { suffix: "-dark", host: "Excel", width: 380, dark: true },
] as const;

async function takeScreenshots(): Promise<void> {
  for (const { suffix, host, width, dark } of looks) {
    const pane = await openPane({ width, dark });
    try {
      for (const [name, steps] of Object.entries(pictures)) {
        await pane.start(host, sheets);
        await steps(pane.page);
        // The heading sticks to where the page was scrolled.
        await pane.page.evaluate(() => {
          window.scrollTo(0, 0);
        });
        await pane.page.waitForTimeout(1000);
        const file = path.resolve(`docs/images/pane-${name}${suffix}.png`);
        await pane.page.screenshot({ path: file, fullPage: true });
      }
    } finally {
      await pane.close();
    }
  }
}

void takeScreenshots();
