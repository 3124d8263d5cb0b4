import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build, type OutputFile } from "esbuild";
import type { Page } from "playwright-core";
import type { Range } from "../../src/cells/Cell";
import type { Host } from "../../src/workbook/Workbook";
import { launchChromium, patience } from "../browser/chromium";

const origin = "http://pane.test";
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>OKR Workbook</title>
<link rel="stylesheet" href="/page.css"></head><body><main></main><script type="module" src="/page.js"></script></body></html>`;

/** The pane as a bundle with its screens in files of their own. */
async function bundlePane(): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: { page: "tests/pane/page/page.ts" },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    outdir: "/",
    write: false,
    logLevel: "silent",
  });
  return outputFiles;
}

export interface OpenPane {
  readonly page: Page;
  /** What went wrong in the page: script errors, refused by the policy, requests to anywhere else. */
  readonly troubles: string[];
  readonly start: (host: Host["name"], sheets?: Readonly<Record<string, Range>>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a page with nothing but the pane, under a strict content security policy. */
export async function openPane({ width = 320, dark = false } = {}): Promise<OpenPane> {
  const files = new Map((await bundlePane()).map((file) => [file.path, file.text]));
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
    locale: "en-GB",
    bypassCSP: false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const script = files.get(url.pathname);
    if (url.origin !== origin) {
      troubles.push(`request to ${url.href}`);
      await route.abort();
    } else if (url.pathname === "/") {
      await route.fulfill({
        body: html,
        contentType: "text/html",
        headers: { "content-security-policy": policy },
      });
    } else if (url.pathname === "/page.css") {
      await route.fulfill({ body: "html, body, main { margin: 0; height: 100%; }", contentType: "text/css" });
    } else if (script !== undefined) {
      await route.fulfill({ body: script, contentType: "text/javascript" });
    } else await route.fulfill({ status: url.pathname === "/favicon.ico" ? 204 : 404, body: "" });
  });
  await page.goto(`${origin}/`);
  return {
    page,
    troubles,
    start: async (host, sheets) => {
      await page.evaluate(
        ([name, cells]) => {
          window.start(name, cells);
        },
        [host, sheets] as const,
      );
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
    close: () => browser.close(),
  };
}

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Longer than any change of colour takes: half way through one, a button has a contrast nobody gets to read. */
const settled = 400;

/** What axe-core finds on the page, or within a part of it, once it has settled: rule and element, one line each. */
export async function axeFindings(page: Page, part = "html"): Promise<string[]> {
  await page.waitForTimeout(settled);
  await page.evaluate(readFileSync(axePath, "utf8"));
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as {
      axe: {
        run: (within: string) => Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run(within);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  }, part);
}

/** How far the page is wider than its window, in pixels: 0 where nothing breaks the layout. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
