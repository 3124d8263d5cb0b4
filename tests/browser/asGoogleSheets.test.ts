import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from "vitest";
import { launchChromium } from "./chromium";
import { openPage } from "./openPage";
import { serveFolder } from "./serveFolder";
import { errorCells, goTo, readCell, typeInto } from "./workbookInPage";

const folder = path.resolve("dist/workbench");

/** Column K of the sample, where OKR.TABLE spills its scores. */
const score = 10;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let problems: string[];
let sidebar: FrameLocator;

beforeAll(async () => {
  if (!existsSync(folder)) throw new Error("dist/workbench is missing: npm run build");
  [browser, site] = await Promise.all([launchChromium(), serveFolder(folder)]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

beforeEach(async () => {
  ({ page, problems } = await openPage(browser, site.url));
  await page.waitForSelector(".o-grid canvas");
  await page.getByLabel("Run as").selectOption("Google Sheets");
  sidebar = page.frameLocator("iframe.bench-sidebar");
  await sidebar.getByText("Google Sheets").waitFor();
});

afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

async function value(row: number, column: number, sheet = "OKRs"): Promise<unknown> {
  return (await readCell(page, sheet, row, column)).values[0]![0];
}

it("gives the sample's formulas Google's names, and the same answers", async () => {
  const { formulas } = await readCell(page, "OKRs", 3, score);
  expect(formulas[0]![0]).toMatch(/^=.*OKR_TABLE\(/);
  expect(await value(4, score)).toBe(0.5);
  // No formula of any sheet shows an error that it did not show before.
  const here = await errorCells(page);
  await page.getByLabel("Run as").selectOption("Workbench");
  await page.getByRole("heading", { name: "Table here" }).waitFor();
  expect(await page.getByText("Extensions", { exact: true }).count()).toBe(0);
  expect((await readCell(page, "OKRs", 3, score)).formulas[0]![0]).toContain("OKR.TABLE(");
  expect(here).toEqual(await errorCells(page));
});

it("recalculates in the pushed code when a number is typed, with help while typing and the thrown message", async () => {
  await typeInto(page, "F5", "5");
  expect(await value(4, score)).toBe(1);
  await goTo(page, "A30");
  await page.keyboard.type("=OKR_PROGRESS(");
  await page.getByText("How far each key result has come").waitFor({ state: "attached" });
  await page.keyboard.type("3,4)");
  await page.keyboard.press("Enter");
  expect(await value(29, 0)).toBe(0.75);
  await typeInto(page, "A31", '=OKR_PERIOD_END(DATE(2026,2,14),"quarter")');
  expect(await value(30, 0)).toBe(46112); // 2026-03-31
  await typeInto(page, "A32", "=OKR_PROGRESS(3,0)");
  expect(await value(31, 0)).toMatchObject({ error: "#ERROR!", message: expect.stringMatching(/^#N\/A /) });
  // The dot is no part of a name there.
  await typeInto(page, "A33", "=OKR.PROGRESS(3,4)");
  expect(await value(32, 0)).toMatchObject({ error: expect.stringMatching(/^#/) });
});

it("shows the pane at 300 pixels, which reads the selection, inserts a formula and undoes it", async () => {
  const box = await page.locator("iframe.bench-sidebar").boundingBox();
  expect(box?.width).toBe(300);
  await goTo(page, "B40");
  await page.locator("iframe.bench-sidebar").hover();
  await sidebar.getByText("OKRs!B40").first().waitFor();
  await sidebar.getByRole("button", { name: "Functions" }).click();
  await sidebar.getByRole("searchbox").fill("OKR_PROGRESS");
  await sidebar.getByRole("button", { name: "OKR_PROGRESS" }).click();
  await sidebar.getByRole("textbox", { name: "current" }).fill("F5");
  await sidebar.getByRole("textbox", { name: "target" }).fill("G5");
  await sidebar.getByRole("textbox", { name: "start" }).fill("E5");
  await sidebar.getByRole("button", { name: "Preview" }).click();
  await sidebar.getByRole("button", { name: "Apply" }).click();
  await sidebar.getByRole("button", { name: "Undo" }).waitFor();
  expect((await readCell(page, "OKRs", 39, 1)).formulas[0]![0]).toMatch(/^=OKR_PROGRESS\(F5, ?G5, ?E5\)$/);
  expect(await value(39, 1)).toBe(0.5);
  await sidebar.getByRole("button", { name: "Undo" }).click();
  await sidebar.getByText("Undone:").waitFor();
  expect((await readCell(page, "OKRs", 39, 1)).formulas[0]![0]).toBe("");
});

it("closes the pane, and opens it again from the menu of the add-on", async () => {
  await page.getByRole("button", { name: "Close the sidebar" }).click();
  expect(await page.locator("iframe.bench-sidebar").isVisible()).toBe(false);
  await page.getByText("Extensions", { exact: true }).click();
  await page.locator(".o-menu").getByText("OKR Workbook").click();
  await page.getByText("Open the OKR pane").click();
  await sidebar.getByRole("heading", { name: "OKR Workbook" }).waitFor();
});

it("switches the weekly reminder on, runs its trigger by hand and shows the mail that would be sent", async () => {
  const clock = page.getByRole("region", { name: "Google's clock and mail" });
  expect(await clock.count()).toBe(0); // the plain build may not ask for a trigger
  await page.getByLabel("Run as").selectOption("Google Sheets, with reminder");
  await clock.getByText("no trigger").waitFor();
  await sidebar.getByRole("button", { name: "Settings" }).click();
  await sidebar.getByRole("combobox", { name: "Day", exact: true }).selectOption("Friday");
  await sidebar.getByRole("button", { name: "Switch the reminder on" }).click();
  await sidebar.getByText("On: every Friday").waitFor();
  await clock.getByText("every Friday from").waitFor();
  await clock.getByRole("button", { name: "Run the trigger now" }).click();
  await clock.getByText("this mail would be sent").waitFor();
  const mail = clock.getByRole("region", { name: "The last mail" });
  expect(await mail.innerText()).toMatch(/^To: \S+@\S+\nSubject: .*wait for a check-in/);
  // Google may run a trigger twice; nobody gets a second mail for it.
  await clock.getByRole("button", { name: "Run the trigger now" }).click();
  await clock.getByText("sent nothing").waitFor();
  await sidebar.getByRole("button", { name: "Back" }).click();
  await sidebar.getByRole("button", { name: "Settings" }).click();
  await sidebar.getByText("sent a mail about").waitFor();
  await sidebar.getByRole("button", { name: "Switch the reminder off" }).click();
  await clock.getByText("no trigger").waitFor();
});
