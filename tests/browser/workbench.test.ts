import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Workbook } from "../../src/workbook/Workbook";
import { launchChromium } from "./chromium";
import { openPage } from "./openPage";
import { serveFolder } from "./serveFolder";

const folder = path.resolve("dist/workbench");

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  if (!existsSync(folder)) throw new Error("dist/workbench is missing: npm run build");
  [browser, site] = await Promise.all([launchChromium(), serveFolder(folder)]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function openWorkbench(): Promise<{ page: Page; problems: string[] }> {
  const opened = await openPage(browser, site.url);
  await ready(opened.page);
  return opened;
}

async function ready(page: Page): Promise<void> {
  await page.waitForSelector(".o-grid canvas");
}

/** The value of a cell as the workbook's contract reads it. */
async function cell(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(
    async (address) => {
      const { okrWorkbook } = globalThis as unknown as { okrWorkbook: Workbook };
      const { ranges } = await okrWorkbook.read({ ranges: [{ kind: "address", address }] });
      return ranges[0]!.values[0]![0];
    },
    { sheet, row, column, rows: 1, columns: 1 },
  );
}

/** Goes to a cell of the active sheet by the name box and types, as a person does. */
async function typeInto(page: Page, xc: string, text: string): Promise<void> {
  const nameBox = page.locator(".o-named-range-selector-container input");
  await nameBox.fill(xc);
  await nameBox.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles("input[type=file]", {
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer,
  });
}

async function save(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  return readFile(await download.path());
}

const score = 8; // column I
const current = 5; // column F

describe("the workbench", () => {
  it("shows the sample within 3 s, without a console error or a failed request", async () => {
    const times: number[] = [];
    // The best of three: the machine that tests may be busy with something else.
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      const { page, problems } = await openWorkbench();
      times.push(performance.now() - start);
      await page.getByText("Report", { exact: true }).click();
      await page.waitForSelector(".o-figure canvas");
      expect(problems).toEqual([]);
      await page.close();
      if (times[round]! <= 3000) break;
    }
    expect(Math.min(...times)).toBeLessThanOrEqual(3000);
  });

  it("changes a score when a number is typed", async () => {
    const { page, problems } = await openWorkbench();
    expect(await cell(page, "OKRs", 4, score)).toBe(0.5);
    await typeInto(page, "F5", "5");
    expect(await cell(page, "OKRs", 4, score)).toBe(1);
    expect(await cell(page, "OKRs", 4, 10)).toBe("Achieved");
    expect(problems).toEqual([]);
    await page.close();
  });

  it("calculates a formula typed by hand, with help for its arguments", async () => {
    const { page, problems } = await openWorkbench();
    const nameBox = page.locator(".o-named-range-selector-container input");
    await nameBox.fill("A30");
    await nameBox.press("Enter");
    await page.keyboard.type("=OKR.PROGRESS(");
    await page.getByText("How far each key result has come").waitFor();
    await page.keyboard.type("3,4)");
    await page.keyboard.press("Enter");
    expect(await cell(page, "OKRs", 29, 0)).toBe(0.75);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("saves formulas and last values as Excel stores them, and opens them again", async () => {
    const { page, problems } = await openWorkbench();
    await typeInto(page, "F11", "24");
    const file = await save(page);
    const parts = unzipSync(file);
    const sheet = strFromU8(parts["xl/worksheets/sheet0.xml"]!);
    expect(sheet).toContain("_xldudf_OKR_TABLE(A4:H14,K2,,I2)");
    expect(sheet).not.toContain("OKR.TABLE");
    // A score that a formula elsewhere spilled, with its value and the look of a share.
    expect(sheet).toMatch(/<c r="I5" s="\d+"><v>0\.5<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="K5" s="\d+" t="str"><v>At risk<\/v><\/c>/);

    await page.getByRole("button", { name: "New sample" }).click();
    await expect.poll(() => cell(page, "OKRs", 10, current)).toBe(null);
    await openFile(page, "Saved quarter.xlsx", file);
    await page.getByText("Saved quarter").first().waitFor();
    await ready(page);
    expect(await cell(page, "OKRs", 10, current)).toBe(0.24);
    expect(await cell(page, "OKRs", 10, score)).toBeCloseTo(0.5, 9);
    await typeInto(page, "F5", "5");
    expect(await cell(page, "OKRs", 4, score)).toBe(1);
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each([
    ["a text file", "notes.xlsx", Buffer.from("not a workbook"), "is not an Excel workbook"],
    [
      "an old or locked workbook",
      "old.xls",
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      "is protected by a password",
    ],
    ["half a workbook", "half.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "is damaged"],
  ])("says so and keeps what was open when given %s", async (_why, name, content, message) => {
    const { page, problems } = await openWorkbench();
    await typeInto(page, "F5", "6");
    await openFile(page, name, content);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain(`“${name}” ${message}`);
    expect(await cell(page, "OKRs", 4, current)).toBe(6);
    expect(problems).toEqual([]);
    await page.close();
  });
});
