import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/workbook/Workbook";
import { axeFindings, bundlePane, openPane, type OpenPane, overflow } from "./openPane";

describe.each<[Host["name"], number, boolean]>([
  ["Google Sheets", 300, false],
  ["Excel", 380, true],
])("the pane in %s, %d pixels wide", (host, width, dark) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane({ width, dark });
  });
  afterAll(() => pane.close());

  it("browses, inserts with the keyboard alone, and undoes", async () => {
    const { page } = pane;
    const name = host === "Excel" ? "OKR.SCORE" : "OKR_SCORE";
    await pane.start(host, {
      Sheet1: [
        ["Current", "Target"],
        [3, 10],
        [4, 5],
      ],
    });
    await page.getByRole("button", { name: "Functions" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("searchbox").fill("weighted mean");
    await page.getByRole("button", { name }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "current" }).fill("A2:A3");
    await page.getByRole("textbox", { name: "Into cell" }).fill("C2");
    await page.keyboard.press("Enter");
    // What is missing is said beside its field, and what was typed stays.
    await page.getByText("Needed.").waitFor();
    expect(await page.getByRole("textbox", { name: "current" }).inputValue()).toBe("A2:A3");
    await page.getByRole("textbox", { name: "target" }).fill("B2:B3");
    await page.keyboard.press("Enter");
    await page.getByText("Writes 1 cell at Sheet1!C2").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const written = (): Promise<unknown> => page.evaluate(() => window.workbook.contents("Sheet1")[1]![2]);
    expect(await written()).toBe(`=${name}(A2:A3, B2:B3)`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone:").waitFor();
    expect(await written()).toBeUndefined();
    expect(pane.troubles).toEqual([]);
  });

  it("says beside the preview what the host refused, and keeps the form", async () => {
    const { page } = pane;
    await pane.start(host);
    await page.getByRole("button", { name: "Functions" }).click();
    await page.getByRole("button", { name: /OKR.SCORE/ }).click();
    await page.getByRole("textbox", { name: "current" }).fill("A2");
    await page.getByRole("textbox", { name: "target" }).fill("B2");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Apply" }).waitFor();
    await page.evaluate(() => {
      window.workbook.put("Sheet1", 0, 0, [["someone else"]]);
    });
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("Sheet1!A1 is no longer what it was").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Read again" }).click();
    await page.getByText("Replaces 1 cell").waitFor();
    expect(await page.getByRole("textbox", { name: "target" }).inputValue()).toBe("B2");
    expect(pane.troubles).toEqual([]);
  });

  it("shows what is selected", async () => {
    await pane.start(host);
    await pane.page.evaluate(() => {
      window.workbook.select({ sheet: "Sheet1", row: 1, column: 2, rows: 3, columns: 2 });
      // Google Sheets tells nothing of the selection: coming back to the pane does.
      window.dispatchEvent(new Event("focus"));
    });
    await pane.page.getByText("Sheet1!C2:D4").waitFor();
  });
});

describe("the first load", () => {
  it("is at most 60 kB compressed, formulas counted apart; screens come when they are opened", async () => {
    const files = await bundlePane();
    const withFormulas = firstLoad(files);
    const formulas = firstLoad(await bundlePane("src/formulas/catalogue.ts"));
    expect(files.some(({ path }) => path.includes("Functions"))).toBe(true);
    expect(withFormulas - formulas).toBeLessThanOrEqual(60_000);
  });
});

/** The entry with the chunks it imports at once. */
function firstLoad(files: Awaited<ReturnType<typeof bundlePane>>): number {
  const texts = new Map(files.map(({ path, text }) => [path.slice(1), text]));
  const needed = new Set(["page.js"]);
  for (const name of needed) {
    for (const [, other] of texts.get(name)!.matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g)) {
      if (other !== undefined) needed.add(other);
    }
  }
  return [...needed].reduce((sum, name) => sum + gzipSync(texts.get(name)!).length, 0);
}
