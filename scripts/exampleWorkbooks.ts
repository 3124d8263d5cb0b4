/** Makes examples/*.xlsx, the workbench's sample among them: `npm run build`, then `npx tsx scripts/exampleWorkbooks.ts`. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchChromium } from "../tests/browser/chromium";
import { openPage } from "../tests/browser/openPage";
import { serveFolder } from "../tests/browser/serveFolder";
import { examples } from "./examples/examples";
import { filesInPage } from "./examples/filesInPage";
import { exampleData } from "./examples/kit";

async function exportExamples(): Promise<void> {
  const folder = path.resolve("examples");
  await mkdir(folder, { recursive: true });
  const [browser, site] = await Promise.all([launchChromium(), serveFolder(path.resolve("dist/workbench"))]);
  try {
    const { page } = await openPage(browser, site.url);
    await page.waitForSelector(".o-grid canvas");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save", exact: true }).click(),
    ]);
    await download.saveAs(path.join(folder, "finance-quarter.xlsx"));
    const { write } = await filesInPage(browser);
    for (const example of examples) {
      await writeFile(path.join(folder, `${example.file}.xlsx`), await write(exampleData(example)));
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

void exportExamples();
