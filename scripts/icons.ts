import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/**
 * Draws assets/icon.svg and the icons of the commands at the sizes Office asks for: `npm run icons`, after a change to a
 * drawing.
 */
const commands = readdirSync("assets/commands").map((file) => file.replace(/\.svg$/, ""));
const drawings = [
  { name: "icon", file: "assets/icon.svg", sizes: [16, 32, 64, 80, 128] },
  ...commands.map((name) => ({ name, file: `assets/commands/${name}.svg`, sizes: [16, 32, 80] })),
];

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
mkdirSync("assets/icons", { recursive: true });
for (const { name, file, sizes } of drawings) {
  const drawing = readFileSync(file, "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    await page.screenshot({ path: `assets/icons/${name}-${size}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();
