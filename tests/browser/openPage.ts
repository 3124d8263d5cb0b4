import type { Browser, Page } from "playwright-core";
import { patience } from "./chromium";

export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings in the console, exceptions, failed requests: all that a clean page has none of. */
  readonly problems: string[];
}

/** A new page at an address, watched from its first request on. */
export async function openPage(
  browser: Browser,
  url: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  page.setDefaultTimeout(patience);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url);
  return { page, problems };
}
