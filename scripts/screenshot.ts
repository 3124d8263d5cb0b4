/** Takes the README's picture, a number being typed, and the guide's of a report: `npm run build`, then `npx tsx scripts/screenshot.ts`. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../tests/browser/chromium";
import { openPage } from "../tests/browser/openPage";
import { serveFolder } from "../tests/browser/serveFolder";

async function takeScreenshot(): Promise<void> {
  const folder = path.resolve("docs/images");
  await mkdir(folder, { recursive: true });
  const [browser, site] = await Promise.all([launchChromium(), serveFolder(path.resolve("dist/workbench"))]);
  try {
    const { page } = await openPage(browser, site.url, {
      viewport: { width: 1440, height: 800 },
      colorScheme: "light",
    });
    await page.waitForSelector(".o-grid canvas");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await page.keyboard.type("35");
    await page.waitForTimeout(1500);
    await page.screenshot({ path: path.join(folder, "workbench.png") });
    await takeReport(page, path.join(folder, "report.png"));
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

async function takeReport(page: Page, file: string): Promise<void> {
  await page.setViewportSize({ width: 1900, height: 1320 });
  await page.getByRole("button", { name: "Dashboard", exact: true }).click();
  await page.getByRole("button", { name: "Put this on a sheet" }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).waitFor();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: file, clip: { x: 0, y: 140, width: 1500, height: 1130 } });
}

void takeScreenshot();
