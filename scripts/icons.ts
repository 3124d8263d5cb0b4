import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** Draws assets/icon.svg at the sizes Office asks for: `npm run icons`, after a change to the drawing. */
const sizes = [16, 32, 64, 80, 128];
const drawing = readFileSync("assets/icon.svg", "utf8");

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
mkdirSync("assets/icons", { recursive: true });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  await page.screenshot({ path: `assets/icons/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
