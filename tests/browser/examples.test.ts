import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "../../scripts/examples/examples";
import type { Cell } from "../../src/cells/Cell";
import { addressFromText } from "../../src/actions/addressFromText";
import type { Address } from "../../src/workbook/Address";
import type { Snapshot, SnapshotRequest } from "../../src/workbook/Snapshot";
import type { Workbook } from "../../src/workbook/Workbook";
import "../gridInNode";
import { expectSameResult } from "../expectSameResult";
import { launchChromium } from "./chromium";
import { openPage } from "./openPage";
import { serveFolder } from "./serveFolder";
import { goTo } from "./workbookInPage";

/** What a person does with an example, and sees. */
interface Walk {
  /** The cell, or the cells, that are selected. */
  readonly select: string;
  readonly kind: "A table of key results" | "A table of KPIs";
  /** Where the pane finds the table: with the title over it where that names the period. */
  readonly found: string;
  /** What every column is read as, in order; of a table of months the first ones. */
  readonly roles: readonly string[];
  readonly asOf: string;
  /** Worked out by hand: cell, value, why. */
  readonly beside: readonly (readonly [cell: string, value: string | number, why: string])[];
}

const okr = ["Score", "Expected", "Status", "Note"];
const kpi = ["Period", "Actual", "Target", "Attainment", "Variance", "Status", "Trend", "Note"];

const walks: Readonly<Record<string, Walk>> = {
  "german-kpis": {
    select: "Kennzahlen!B6",
    kind: "A table of KPIs",
    found: "Kennzahlen!A2:H13",
    roles: ["KPI", "Owner", "Unit", "Direction", "Target", "Actual · 2026-08-31", "Prior", "Note"],
    asOf: "2026-08-31",
    beside: [
      ["K5", 1284.5, "“1.284,5” has a decimal comma: the column says so"],
      ["M8", 38 / 41.5, "“niedriger”: days outstanding should fall"],
      ["N6", -0.6, "shares differ in points"],
      ["O7", "Off track", "1,105 of 1,300 is 85 %"],
      ["O13", "No data", "“–” is no number and no 0"],
    ],
  },
  "portuguese-quarter": {
    select: "OKRs!B6",
    kind: "A table of key results",
    found: "OKRs!A1:H12",
    roles: ["Objective", "Key result", "Owner", "Start", "Current", "Target", "Weight", "Note"],
    asOf: "2026-08-31",
    beside: [
      ["J5", 2 / 3, "8 days to 6, on the way to 5"],
      ["K5", 61 / 91, "the quarter stands in the title, 61 of its 91 days are over"],
      ["L9", "Off track", "39 % where 67 % was expected"],
      ["L10", "No data", "not measured yet"],
      ["L12", "Achieved", "30 of 30"],
    ],
  },
  "budget-pack": {
    select: "Pack!B7",
    kind: "A table of KPIs",
    found: "Pack!A1:AD14",
    roles: [
      "KPI",
      "Unit",
      "Direction",
      "Aggregation",
      "Actual · 2026-01",
      "Plan · 2026-01",
      "Actual · 2026-02",
    ],
    asOf: "2026-09-30",
    beside: [
      ["AF6", "2026-09", "the last month closed, though the budget goes on"],
      ["AI6", 958 / 940, "revenue in September"],
      ["AK7", "At risk", "cost of sales should fall: 395 of 412 is 96 %"],
      ["AJ9", (546 / 958 - 545 / 940) * 100, "gross margin, in points"],
      ["AL13", "Improving", "days outstanding, falling to 41"],
    ],
  },
  "wide-key-results": {
    select: "Plan!B6",
    kind: "A table of key results",
    found: "Plan!A1:N8",
    roles: [
      ...["Objective", "Owner"],
      ...["Key result · KR 1", "Start · KR 1", "Target · KR 1", "Current · KR 1"],
      ...["Key result · KR 2", "Start · KR 2", "Target · KR 2", "Current · KR 2"],
      ...["Key result · KR 3", "Start · KR 3", "Target · KR 3", "Current · KR 3"],
    ],
    asOf: "2026-08-15",
    beside: [
      ["P5", 0.45, "the objective on the row: mean of 50, 60 and 25 %"],
      ["Q5", 45 / 91, "the quarter stands in the title"],
      ["S5", "held back most by Disputes open over 30 days", "25 % where 49 % was expected"],
    ],
  },
  "balanced-scorecard": {
    select: "Scorecard!C6",
    kind: "A table of KPIs",
    found: "Scorecard!A2:I14",
    roles: ["Perspective", "Objective", "KPI", "Owner", "Unit", "Direction", "Target", "Actual", "Prior"],
    asOf: "2026-06-30",
    beside: [
      ["N5", 1.15, "revenue growth 9.2 % of 8 %"],
      ["N9", 0.8, "complaints should fall: 4 of 5"],
      ["P13", "Off track", "3.5 of 5 days of training"],
    ],
  },
  cascade: {
    select: "Key results!B6",
    kind: "A table of key results",
    found: "Key results!A1:F15",
    roles: ["Objective id", "Key result", "Owner", "Start", "Current", "Target"],
    asOf: "2026-08-31",
    beside: [
      ["H8", 0.625, "48 days to 43, on the way to 40"],
      ["I8", 61 / 91, "the quarter stands in the title"],
      ["J15", "Off track", "25 %"],
    ],
  },
  "check-in-log": {
    select: "Key results!B6",
    kind: "A table of key results",
    found: "Key results!A1:K8",
    roles: [
      ...["Key result id", "Objective", "Key result", "Owner", "Start", "Current", "Target"],
      ...["Start date", "Due", "not used", "Value"],
    ],
    asOf: "2026-08-31",
    beside: [
      ["M5", 0.5625, "48 to 43.5, on the way to 40"],
      ["O7", "Off track", "24 % where 67 % was expected"],
    ],
  },
  "french-objectives": {
    select: "OKR!B6",
    kind: "A table of key results",
    found: "OKR!A2:J10",
    roles: [
      ...["Objective", "Key result", "Owner", "Start", "Current", "Target", "Weight"],
      ...["Start date", "Due", "Note"],
    ],
    asOf: "2026-08-14",
    beside: [
      ["L6", 70 / 500, "“1 250 k€” to “1 180 k€”, on the way to “750 k€”"],
      ["N6", "Off track", "34 points behind"],
      ["N10", "No data", "“–” is no number"],
    ],
  },
  "spanish-kpis": {
    select: "Indicadores!B6",
    kind: "A table of KPIs",
    found: "Indicadores!A4:K11",
    roles: ["KPI", "Owner", "Unit", "Direction", "Target", "Actual · 2026-01", "Actual · 2026-02"],
    asOf: "2026-06-30",
    beside: [
      ["N5", 437, "sales in June"],
      ["R9", "Off track", "turnover 2.1 % where at most 1.5 % was wanted"],
      ["M11", "2026-05", "June has no value yet"],
    ],
  },
  "norwegian-blocks": {
    select: "OKR!A1:F18",
    kind: "A table of key results",
    found: "OKR!A1:F18",
    roles: [
      "Key result",
      "Owner",
      "Start",
      "Current",
      "Target",
      "Note",
      "Target",
      "Current",
      "Start",
      "Owner",
    ],
    asOf: "2026-08-20",
    beside: [
      ["H6", 0.5, "9 days to 7, on the way to 5"],
      ["H11", "Score", "the second block has its headings again"],
      ["H13", 0.3 / 1.7, "“4,2” to “3,9”, on the way to “2,5”"],
      ["I17", 50 / 91, "the quarter stands in the second line"],
      ["J18", "No data", "“–” is no number"],
    ],
  },
};

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let problems: string[];

beforeAll(async () => {
  const folder = path.resolve("dist/workbench");
  if (!existsSync(folder)) throw new Error("dist/workbench is missing: npm run build");
  [browser, site] = await Promise.all([launchChromium(), serveFolder(folder)]);
  ({ page, problems } = await openPage(browser, site.url));
  await page.waitForSelector(".o-grid canvas");
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function read(request: SnapshotRequest): Promise<Snapshot> {
  return page.evaluate(async (asked) => {
    const { okrWorkbook } = globalThis as unknown as { okrWorkbook: Workbook };
    return okrWorkbook.read(asked);
  }, request);
}

async function valueAt(sheet: string, cell: string): Promise<Cell> {
  const { ranges } = await read({ ranges: [{ kind: "address", address: addressFromText(cell, sheet)! }] });
  return ranges[0]!.values[0]![0]!;
}

/** Values and formulas of a person's own cells. */
async function ownCells(address: Address): Promise<unknown> {
  const { ranges } = await read({ ranges: [{ kind: "address", address }] });
  return [ranges[0]!.values, ranges[0]!.formulas];
}

async function open(file: string): Promise<void> {
  await page.setInputFiles("input[type=file]", {
    name: `${file}.xlsx`,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await readFile(path.resolve(`examples/${file}.xlsx`)),
  });
  await page.getByText(file, { exact: true }).waitFor();
}

/** Selects cells by the name box, as a person does, and asks the pane about them. */
async function whatIsThis({
  sheet,
  cells,
  found,
}: {
  sheet: string;
  cells: string;
  found: string;
}): Promise<void> {
  await page.locator(".o-sheet", { hasText: sheet }).first().click();
  await goTo(page, cells);
  const back = page.getByRole("button", { name: "Back" });
  if ((await back.count()) > 0) await back.click();
  await page.getByRole("button", { name: /What is this/ }).click();
  await page.getByText(`Found at ${found}`, { exact: true }).waitFor();
}

async function rolesRead(): Promise<string[]> {
  return page
    .locator("section[aria-labelledby=pane-columns] select")
    .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
}

describe("one click beside the tables of the examples", () => {
  it("is walked for each of them", () => {
    const files = examples.map(({ file }) => file).sort();
    expect(files.length).toBe(10);
    expect(Object.keys(walks).sort()).toEqual(files);
  });

  it.each(Object.entries(walks))("%s", async (file, { select, kind, found, roles, asOf, beside }) => {
    await open(file);
    const [sheet, cells] = select.split("!") as [string, string];
    const table = addressFromText(found, sheet)!;
    const before = await ownCells(table);
    const sheets = (await read({ ranges: [] })).sheets.map(({ name }) => name);

    await whatIsThis({ sheet, cells, found });
    expect(await page.locator("#pane-found").textContent()).toBe(kind);
    expect((await rolesRead()).slice(0, roles.length)).toEqual(roles);
    await page.getByLabel("As-of date").fill(asOf);
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Changes nothing that is already there").waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo", exact: true }).waitFor();

    const first = table.column + table.columns + 1;
    const headings = kind === "A table of KPIs" ? kpi : okr;
    const { ranges } = await read({
      ranges: [{ kind: "address", address: { ...table, column: first, columns: headings.length } }],
    });
    expect(ranges[0]!.values.find((row) => row[0] === headings[0])).toEqual(headings);
    for (const [cell, expected, why] of beside) {
      expectSameResult([why, await valueAt(sheet, cell)], [why, expected]);
    }
    expect(await ownCells(table)).toEqual(before);

    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByText(/Undone: /).waitFor();
    expect((await read({ ranges: [] })).sheets.map(({ name }) => name)).toEqual(sheets);
    expect(await ownCells(table)).toEqual(before);
    expect(problems).toEqual([]);
  });
});
