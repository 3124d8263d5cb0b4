import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { built } from "../support/built";

describe("what is shipped stays small and carries nobody else's code", () => {
  // A little above what is reached, so that growth is noticed: docs/decisions/0007-size-of-the-function-bundle.md
  it("functions.js is at most 175.8 kB, and 66.6 kB as it is sent", () => {
    expect(Buffer.byteLength(built("excel/functions.js"))).toBeLessThanOrEqual(175_800);
    expect(sent("excel/functions.js")).toBeLessThanOrEqual(66_600);
  });

  it("the pane's first load is at most 40 kB as it is sent; formulas and screens come when they are needed", () => {
    const scripts = [...built("excel/taskpane.html").matchAll(/<script[^>]* src="([^"]+)"/g)].map(
      ([, source]) => source!,
    );
    expect(scripts).toEqual([expect.stringMatching(/^https:.*office\.js$/), "functions.js", "taskpane.js"]);
    expect(sent("excel/taskpane.html") + sent("excel/taskpane.js")).toBeLessThanOrEqual(40_000);
  });

  it("Code.js is at most 239.9 kB, which Google evaluates at every execution", () => {
    expect(Buffer.byteLength(built("sheets/Code.js"))).toBeLessThanOrEqual(239_900);
  });

  it.each(["excel/functions.js", "sheets/Code.js"])("%s needs no module and asks nobody for code", (file) => {
    expect(built(file)).not.toMatch(
      /\brequire\(|\bimport\(|\bimport\s|https?:\/\/(?!www\.googleapis\.com)\S+\.js/,
    );
  });

  it("the package has no runtime dependency", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8"))).not.toHaveProperty("dependencies");
  });

  it("asks Google for the two scopes and nothing else", () => {
    const manifest = JSON.parse(built("sheets/appsscript.json")) as Record<string, unknown>;
    expect(manifest["oauthScopes"]).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
    expect(manifest["runtimeVersion"]).toBe("V8");
    expect(manifest).not.toHaveProperty("addOns");
  });
});

/** The length of a built file as a web server sends it. */
function sent(path: string): number {
  return gzipSync(built(path)).length;
}
