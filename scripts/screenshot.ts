/** Takes the README's picture, a number being typed: `npm run build`, then `npx tsx scripts/screenshot.ts`. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
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
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

void takeScreenshot();
