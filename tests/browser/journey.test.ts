import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Workbook } from "../../src/workbook/Workbook";
import { launchChromium } from "./chromium";
import { openPage } from "./openPage";
import { serveFolder } from "./serveFolder";
import { errorCells } from "./workbookInPage";

const folder = path.resolve("dist/workbench");
const officeJs = path.resolve("node_modules/@microsoft/office-js/dist");

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  if (!existsSync(folder)) throw new Error("dist/workbench is missing: npm run build");
  [browser, site] = await Promise.all([launchChromium(), serveFolder(folder, officeJs)]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

type Pane = Locator | FrameLocator;

const paneIn: Readonly<Record<string, (page: Page) => Pane>> = {
  Excel: (page) => page.frameLocator("iframe.bench-taskpane"),
  "Google Sheets": (page) => page.frameLocator("iframe.bench-sidebar"),
};

/** The names of the sheets, as the workbook's contract reads them. */
async function sheetsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { okrWorkbook } = globalThis as unknown as { okrWorkbook: Workbook };
    return (await okrWorkbook.read({ ranges: [] })).sheets.map(({ name }) => name);
  });
}

describe.each(Object.keys(paneIn))("a quarter that begins in an empty workbook, as %s", (host) => {
  it("drafts two objectives, maps a KPI, checks in twice by keyboard, reviews and takes all of it back", async () => {
    const { page, problems } = await openPage(browser, site.url);
    const pane = paneIn[host]!(page);
    const button = (name: string | RegExp): Locator => pane.getByRole("button", { name });
    const apply = async (): Promise<void> => {
      await button("Preview").click();
      await button("Apply").click();
      await button("Apply").waitFor({ state: "detached" });
      await pane.getByText("✓ Done:").waitFor();
    };
    const back = async (): Promise<void> => {
      await button("Back").click();
      await pane.getByRole("heading", { name: "In this workbook" }).waitFor();
    };
    const draft = async (objective: string, keyResults: readonly (readonly string[])[]): Promise<void> => {
      await pane.getByRole("textbox", { name: "Objective" }).fill(objective);
      for (const [index, [title, from, to, unit]] of keyResults.entries()) {
        const fields = pane.getByRole("group", { name: `Key result ${index + 1}` });
        await fields.getByLabel("What is measured").fill(title!);
        await fields.getByLabel("From", { exact: true }).fill(from!);
        await fields.getByLabel("To", { exact: true }).fill(to!);
        await fields.getByLabel("Unit", { exact: true }).fill(unit!);
      }
      await apply();
      await pane.getByText("Inserted. Write the next objective").waitFor();
    };
    /** From the button on: nothing is clicked. */
    const checkIn = async (values: readonly string[], written: number): Promise<void> => {
      await button(/^3 key results/).click();
      await pane.getByText("Selected OKRs!A1").waitFor();
      await button(/^Check in/).focus();
      await page.keyboard.press("Enter");
      await pane.getByLabel("Who").focus();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("Ida");
      await page.keyboard.press("Tab");
      for (const value of values) {
        await page.keyboard.type(value);
        await page.keyboard.press("Enter");
      }
      await button("Apply").waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await pane.getByText(`Check in 3 key results, ${written} cells written`).waitFor();
      await back();
    };
    const scores = async (): Promise<string[]> => {
      await button(/^Dashboard/).click();
      await pane
        .getByText(/^Score \d/)
        .first()
        .waitFor();
      const shown = await pane.getByText(/^Score \d/).allInnerTexts();
      await back();
      return shown.map((text) => /\d+%/.exec(text)![0]);
    };

    await page.waitForSelector(".o-grid canvas");
    await page.getByRole("button", { name: "New", exact: true }).click();
    await page.getByLabel("Run as").selectOption(host);
    await pane.getByText("Nothing yet.").waitFor();

    await button("Draft an objective").first().click();
    await draft("Close the books without night shifts", [
      ["Days to close", "9", "4", "days"],
      ["Corrections after close", "30", "10", "entries"],
    ]);
    await draft("Customers pay when they should", [["Overdue share", "20", "8", "%"]]);
    await back();

    await button("Define a KPI").click();
    await pane.getByLabel("What is measured").fill("Closing time");
    await pane.getByLabel("Target", { exact: true }).fill("4");
    await pane.getByLabel("Per", { exact: true }).selectOption("month");
    await pane.getByLabel("Good is").selectOption("down");
    await apply();
    await back();
    await button("Map KPIs to key results").click();
    await pane.getByRole("checkbox", { name: "Closing time" }).check();
    await apply();
    await back();
    const sheets = ["Sheet1", "OKR settings", "OKRs", "KPIs", "KPI map"];
    expect(await sheetsOf(page)).toEqual(sheets);

    // The first writes the headings of the log too.
    await checkIn(["8", "25", "18%"], 25);
    expect(await scores()).toEqual(["23%", "17%"]);
    await checkIn(["5", "12", "9%"], 18);
    expect(await scores()).toEqual(["85%", "92%"]);

    await button(/^Dashboard/).click();
    await button("Put this on a sheet").click();
    await button("Apply").click();
    await pane.getByText("✓ Done: Make a report sheet").waitFor();
    expect(await sheetsOf(page)).toContain("OKR report");
    // The figures of the charts hold #N/A where a line has a gap, and nothing else is an error.
    const errors = (await errorCells(page)).map(([sheet, , , { error }]) => `${sheet} ${error}`);
    expect([...new Set(errors)]).toEqual(["OKR report figures #N/A"]);
    await button("Undo").click();
    await pane.getByText("Undone: Make a report sheet").waitFor();
    expect(await sheetsOf(page)).toEqual([...sheets, "Check-ins"]);
    await back();

    await button(/^3 key results/).click();
    await pane.getByText("Selected OKRs!A1").waitFor();
    await button(/^Review/).click();
    await pane.getByRole("heading", { name: "What becomes of each" }).waitFor();
    await apply();
    const reviewed = await sheetsOf(page);
    expect(reviewed.slice(0, 6)).toEqual([...sheets, "Check-ins"]);
    expect(reviewed.length).toBeGreaterThan(6);
    await button("Undo").click();
    await pane.getByText("Undone:").waitFor();
    expect(await sheetsOf(page)).toEqual([...sheets, "Check-ins"]);
    expect(await errorCells(page)).toEqual([]);

    // All the rest, the newest first, until the workbook is as empty as it was.
    for (const title of ["Check in", "Check in", "Map", "closing time", "Customers pay", "Close the books"]) {
      await button("Undo").click();
      await pane.getByText(new RegExp(`Undone: .*${title}`, "i")).waitFor();
    }
    expect(await sheetsOf(page)).toEqual(["Sheet1"]);
    expect(await button("Undo").count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  }, 600_000);
});
