import type { Page } from "playwright-core";
import type { Finding, Gate } from "../Gate";

const rounds = 21;

/** Office's client as far as the first screen goes: it names Excel, and no question to the workbook is ever answered. */
const office = `
  window.Office = { HostType: { Excel: "Excel" }, onReady: () => Promise.resolve({ host: "Excel" }) };
  window.Excel = { run: () => new Promise(() => {}) };`;

const empty = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>
<body><button type="button">Empty</button></body></html>`;

/** Milliseconds from asking for a page to the frame in which its first button can be pressed; the best of all rounds. */
async function interactive(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.waitForSelector("button, fluent-button");
  return page.evaluate(
    () => (globalThis as unknown as { shown: Promise<number> }).shown, // set by the script below
  );
}

const watch = `
  window.shown = new Promise((resolve) => {
    const look = () => {
      const button = document.querySelector("button, fluent-button");
      if (button && button.getBoundingClientRect().width > 0) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });`;

async function paneAgainstEmptyPage(): Promise<Finding> {
  // Loaded here, so that no other gate waits for a browser's client.
  const [{ launchChromium }, { serveFolder }] = await Promise.all([
    import("../../tests/browser/chromium"),
    import("../../tests/browser/serveFolder"),
  ]);
  const [browser, site] = await Promise.all([launchChromium(), serveFolder("dist/excel")]);
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.addInitScript(watch);
    await page.route("**/office.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: office }),
    );
    await page.route("**/empty.html", (route) => route.fulfill({ contentType: "text/html", body: empty }));
    const least = { ours: Infinity, rival: Infinity };
    for (let round = 0; round < rounds; round += 1) {
      least.ours = Math.min(least.ours, await interactive(page, `${site.url}taskpane.html`));
      least.rival = Math.min(least.rival, await interactive(page, `${site.url}empty.html`));
    }
    return {
      measured: least.ours / least.rival,
      atMost: 2,
      unit: "×",
      detail: `${least.ours.toFixed(0)} ms against ${least.rival.toFixed(0)} ms for a page with one button, in Chromium`,
    };
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

export const paneGates: readonly Gate[] = [
  { name: "pane, interactive, against an empty page", measure: paneAgainstEmptyPage },
];
