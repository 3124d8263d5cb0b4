import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { launchChromium } from "../../tests/browser/chromium";
import { serveFolder } from "../../tests/browser/serveFolder";
import { recalculateThousand } from "../../tests/browser/recalculateThousand";
import type { Finding, Gate } from "../Gate";

const rounds = 21;
/** Once the first has been seen, as long as this is left: a page takes seconds on a machine that is busy. */
const longest = 90_000;

/** Opens Chromium and a folder of the build; without either the gate fails, for nothing was measured. */
async function inBrowser(
  folder: string,
  measure: (browser: Browser, url: string) => Promise<Finding>,
): Promise<Finding> {
  const built = path.resolve("dist", folder);
  if (!existsSync(built))
    throw new Error(`not measured: dist/${folder} is not built; run npm run build first`);
  const browser = await launchChromium().catch((error: unknown) => {
    throw new Error(`not measured: no Chromium could be started (${String(error).split("\n")[0]!})`);
  });
  const site = await serveFolder(built);
  try {
    return await measure(browser, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** As much of Microsoft's client as answers at once that this is Excel, and nothing after that. */
const excelAtOnce = `
  const never = new Promise(() => {});
  window.Office = {
    HostType: { Excel: "Excel" },
    onReady: async (ready) => ready({ host: "Excel", platform: "OfficeOnline" }),
    actions: { associate() {} },
    addin: { showAsTaskpane: async () => {}, onVisibilityChanged: async () => () => {} },
    context: { displayLanguage: "en-US", contentLanguage: "en-US", requirements: { isSetSupported: () => true } },
  };
  window.Excel = { run: () => never };
  window.CustomFunctions = { associate() {} };
`;

const empty = `<!doctype html><title>Empty</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><button>Nothing</button>`;

/** Milliseconds from asking for a page to the frame in which the first element that fits can be used. */
async function untilUsable(context: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const look = (): void => {
      if (document.querySelector(wanted) === null) requestAnimationFrame(look);
      else setTimeout(() => Object.assign(window, { usableAfter: performance.now() }));
    };
    look();
  }, selector);
  await page.goto(url);
  const usable = await page.waitForFunction(
    () => (window as { usableAfter?: number }).usableAfter,
    undefined,
    { timeout: 60_000 },
  );
  const time = (await usable.jsonValue())!;
  await page.close();
  return time;
}

/** The least time of each address, alternating: every round with a cache and a profile of its own. */
async function leastTimes(
  browser: Browser,
  pages: readonly (readonly [url: string, selector: string])[],
): Promise<number[]> {
  const least = pages.map(() => Infinity);
  const begin = performance.now();
  for (let round = 0; round < rounds && (round < 3 || performance.now() - begin < longest); round += 1) {
    const context = await browser.newContext();
    await context.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ body: excelAtOnce, contentType: "text/javascript" }),
    );
    await context.route("**/empty.html", (route) => route.fulfill({ body: empty, contentType: "text/html" }));
    for (let turn = 0; turn < pages.length; turn += 1) {
      const which = (turn + round) % pages.length;
      least[which] = Math.min(least[which]!, await untilUsable(context, ...pages[which]!));
    }
    await context.close();
  }
  return least;
}

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

export const workbenchGates: readonly Gate[] = [
  {
    name: "pane, interactive, against an empty page",
    measure: () =>
      inBrowser("excel", async (browser, url) => {
        const [pane, nothing] = await leastTimes(browser, [
          [`${url}taskpane.html`, "button:enabled"],
          [`${url}empty.html`, "button:enabled"],
        ]);
        return {
          measured: pane! / nothing!,
          atMost: 2,
          unit: "×",
          detail: `${milliseconds(pane!)} against ${milliseconds(nothing!)}, with an office.js that answers at once`,
        };
      }),
  },
  {
    name: "workbench, interactive",
    measure: () =>
      inBrowser("workbench", async (browser, url) => {
        const [time] = await leastTimes(browser, [[url, ".o-grid canvas"]]);
        return {
          measured: time!,
          atMost: 3000,
          unit: "ms",
          detail: "from its address to the grid of the sample",
        };
      }),
  },
  {
    name: "workbench, one edit recalculates 1,000 formula cells",
    measure: () =>
      inBrowser("workbench", async (browser, url) => {
        const page = await browser.newPage();
        await page.goto(url);
        await page.waitForSelector(".o-grid canvas");
        const times = await recalculateThousand(page);
        return {
          measured: Math.min(...times),
          atMost: 100,
          unit: "ms",
          detail: `the least of ${times.length} edits, with reading the result`,
        };
      }),
  },
];
