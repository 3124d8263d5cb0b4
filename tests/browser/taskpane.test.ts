import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium, patience } from "./chromium";
import { serveFolder } from "./serveFolder";

const folder = path.resolve("dist/excel");
const officeJs = path.resolve("node_modules/@microsoft/office-js/dist");
const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  if (!existsSync(folder)) throw new Error("dist/excel is missing: npm run build");
  [browser, site] = await Promise.all([launchChromium(), serveFolder(folder)]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Opens the shipped task pane as a page of its own, with Microsoft's own loader or without. */
async function openPlain(withLoader: boolean, width = 1000): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.setDefaultTimeout(patience);
  const asked: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(site.url),
    async (route) => {
      const address = route.request().url();
      asked.push(address);
      if (!withLoader || !address.startsWith(microsoft)) return route.abort();
      const file = path.join(officeJs, new URL(address).pathname.replace("/lib/1/hosted/", ""));
      return route.fulfill({ body: await readFile(file), contentType: "text/javascript" });
    },
  );
  await page.goto(`${site.url}taskpane.html`);
  return { page, asked };
}

it.each([1000, 320])(
  "says what it is and how to install it in a plain browser, %i pixels wide",
  async (width) => {
    const { page, asked } = await openPlain(true, width);
    await page.getByRole("heading", { name: "OKR Workbook" }).waitFor();
    await page.getByText("Upload My Add-in").waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "Save the manifest" }).click();
    expect(await readFile(await (await saved).path(), "utf8")).toBe(
      await readFile(path.join(folder, "manifest.xml"), "utf8"),
    );
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(asked.filter((address) => !address.startsWith(microsoft))).toEqual([]);
    await page.close();
  },
);

it("says what is missing where office.js can't be loaded", async () => {
  const { page } = await openPlain(false);
  const message = page.getByText("needs office.js");
  const opacity = (): Promise<string> => message.evaluate((element) => getComputedStyle(element).opacity);
  expect(Number(await opacity())).toBeLessThan(1);
  await expect.poll(opacity, { timeout: 15_000 }).toBe("1");
  await page.close();
});
