import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axeFindings } from "../pane/openPane";
import { launchChromium } from "./chromium";
import { openPage } from "./openPage";
import { serveFolder } from "./serveFolder";
import { errorCells, goTo, readCell, typeInto } from "./workbookInPage";

const folder = path.resolve("dist/workbench");
const officeJs = path.resolve("node_modules/@microsoft/office-js/dist");

/** Columns F and K of the sample: what is typed, and where OKR.TABLE spills its scores. */
const current = 5;
const score = 10;

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(folder)) throw new Error("dist/workbench is missing: npm run build");
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

describe("where Microsoft's client is served", () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;
  let problems: string[];
  let pane: FrameLocator;

  beforeAll(async () => {
    site = await serveFolder(folder, officeJs);
  });

  afterAll(async () => {
    await site.close();
  });

  beforeEach(async () => {
    ({ page, problems } = await openPage(browser, site.url));
    await page.waitForSelector(".o-grid canvas");
    await page.getByLabel("Run as").selectOption("Excel");
    pane = page.frameLocator("iframe.bench-taskpane");
    await pane.getByText("Table here").waitFor();
  });

  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });

  async function value(row: number, column: number, sheet = "OKRs"): Promise<unknown> {
    return (await readCell(page, sheet, row, column)).values[0]![0];
  }

  it("calculates the sample with the shipped functions, and gives the same answers", async () => {
    expect((await readCell(page, "OKRs", 3, score)).formulas[0]![0]).toContain("OKR.TABLE(");
    await expect.poll(() => value(4, score)).toBe(0.5);
    const inExcel = await errorCells(page);
    await page.getByLabel("Run as").selectOption("Workbench");
    await page.locator(".bench-aside").getByRole("heading", { name: "Table here" }).waitFor();
    expect(inExcel).toEqual(await errorCells(page));
  });

  it("changes a score when a number is typed, formats shares and dates, and shows the messages that Excel shows", async () => {
    await typeInto(page, "F5", "5");
    expect(await value(4, score)).toBe(1);
    await typeInto(page, "A30", '=OKR.PERIOD.END(DATE(2026,2,14),"quarter")');
    expect((await readCell(page, "OKRs", 29, 0)).numberFormats).toEqual([["yyyy-mm-dd"]]);
    expect(await value(29, 0)).toBe(46112); // 2026-03-31
    await typeInto(page, "A31", "=OKR.PROGRESS(3,0)");
    expect(await value(30, 0)).toMatchObject({ error: "#N/A", message: expect.stringContaining("needs") });
    await typeInto(page, "A32", "=OKR.PROGRESS(1E+308,1E-308)");
    expect(await value(31, 0)).toEqual({ error: "#NUM!", message: "#NUM!" });
    await goTo(page, "A33");
    await page.keyboard.type("=OKR.PROGRESS(");
    await page.getByText("How far each key result has come").waitFor({ state: "attached" });
    await page.keyboard.type("3,4)");
    await page.keyboard.press("Enter");
    expect(await value(32, 0)).toBe(0.75);
    expect((await readCell(page, "OKRs", 32, 0)).numberFormats).toEqual([["0.0%"]]);
  });

  it("shows the pane at a task pane's width, which follows the selection and says so where there is no table", async () => {
    const box = await page.locator("iframe.bench-taskpane").boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(320);
    expect(box?.width).toBeLessThanOrEqual(350);
    await pane.getByText("No OKR table around the selected cell").waitFor();
    await goTo(page, "B8");
    await pane.getByText("OKRs!B8").first().waitFor();
    await pane.getByText("10 key results").first().waitFor();
  });

  it("checks in: previews, applies and takes back", async () => {
    await goTo(page, "B8");
    await pane.getByText("OKRs!B8").first().waitFor();
    await pane.getByRole("button", { name: "Check in" }).click();
    await pane.getByRole("textbox", { name: "Who", exact: true }).fill("Ida");
    await pane.getByRole("textbox", { name: "Uptime of patient registration", exact: true }).fill("95%");
    await pane.getByRole("button", { name: "Preview" }).click();
    await pane.getByRole("button", { name: "Apply" }).waitFor();
    expect(await value(7, current)).toBe(0.85);
    await pane.getByRole("button", { name: "Apply" }).click();
    await expect.poll(() => value(7, current)).toBe(0.95);
    expect(await value(7, score)).toBeCloseTo(45 / 49, 9);
    await pane.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => value(7, current)).toBe(0.85);
  });

  it("writes nothing on a sheet that is protected, or where a cell has changed since the preview, and says so", async () => {
    const preview = async (): Promise<void> => {
      await goTo(page, "B8");
      await page
        .getByRole("group", { name: "OKR", exact: true })
        .getByRole("button", { name: "Check in" })
        .click();
      await pane.getByRole("textbox", { name: "Who", exact: true }).fill("Ida");
      await pane.getByRole("textbox", { name: "Uptime of patient registration", exact: true }).fill("95%");
      await pane.getByRole("button", { name: "Preview" }).click();
      await pane.getByRole("button", { name: "Apply" }).waitFor();
    };
    await preview();
    await typeInto(page, "F8", "90"); // the cell is a percentage
    await pane.getByRole("button", { name: "Apply" }).click();
    await pane.getByText("OKRs!F8 is no longer what it was").waitFor();
    await pane.getByRole("button", { name: "Read again" }).click();
    await page.locator(".o-sheet", { hasText: "OKRs" }).first().click({ button: "right" });
    await page.locator(".o-menu-item", { hasText: "Lock" }).first().click();
    await preview();
    await pane.getByRole("button", { name: "Apply" }).click();
    await pane.getByText("is protected; unprotect it on the Review tab").waitFor();
    expect(await value(7, current)).toBe(0.9);
  });

  it("closes the pane, calculates on, and opens it again", async () => {
    await page.getByRole("button", { name: "Close the task pane" }).click();
    expect(await page.locator("iframe.bench-taskpane").isVisible()).toBe(false);
    await typeInto(page, "F5", "5");
    expect(await value(4, score)).toBe(1);
    await page.getByRole("button", { name: "Pane", exact: true }).click();
    await pane.getByText("Table here").waitFor();
  });

  /** Where each command of the manifest takes a person: the part of the pane that gets the focus. */
  const places = [
    ["Insert tracker", "Templates"],
    ["Traffic lights on selection", "Traffic lights"],
    ["Check in", "Check in"],
    ["Set as-of date", "Settings"],
    ["Repair formulas", "Formulas"],
    ["Freeze to values", "Freeze to values"],
  ] as const;
  const focused = (): ReturnType<FrameLocator["locator"]> =>
    pane.locator(":focus").getByRole("heading").or(pane.locator("h1:focus")).first();

  it("draws the ribbon that the manifest declares, and each button opens the closed pane at its place", async () => {
    const ribbon = page.getByRole("group", { name: "OKR", exact: true });
    const buttons = ribbon.getByRole("button");
    expect(await buttons.allTextContents()).toEqual(declaredLabels("PrimaryCommandSurface"));
    expect(await buttons.count()).toBe(places.length + 1);
    for (const image of await ribbon.locator("img").all()) {
      expect(await image.evaluate((icon: HTMLImageElement) => icon.naturalWidth)).toBeGreaterThanOrEqual(32);
    }
    for (const [button, place] of places) {
      await page.getByRole("button", { name: "Close the task pane" }).click();
      await ribbon.getByRole("button", { name: button }).click();
      await expect.poll(() => focused().textContent()).toBe(place);
      expect(await page.locator("iframe.bench-taskpane").isVisible()).toBe(true);
    }
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await ribbon.getByRole("button", { name: "OKR pane" }).click();
    await pane.getByRole("heading", { name: "Freeze to values" }).waitFor(); // where it was left
  });

  it("works the ribbon with the keyboard, and axe finds nothing in either colours", async () => {
    await page.getByRole("button", { name: "Insert tracker" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused().textContent()).toBe("Traffic lights");
    for (const scheme of ["Dark", "Light"]) {
      expect(await axeFindings(page, ".bench-ribbon")).toEqual([]);
      await page.getByRole("button", { name: scheme, exact: true }).click();
    }
    expect(await axeFindings(page, ".bench-ribbon")).toEqual([]);
  });

  it("has the entry of the context menu on cells, as long as the page is Excel", async () => {
    const [label] = declaredLabels("ContextMenu");
    const rightClick = (): Promise<void> =>
      page.locator(".o-grid-overlay").click({ button: "right", position: { x: 200, y: 150 } });
    await rightClick();
    await page.locator(".o-menu-item", { hasText: label! }).click();
    await expect.poll(() => focused().textContent()).toBe("What is this?");
    await page.getByLabel("Run as").selectOption("Workbench");
    await page.locator(".bench-aside").getByRole("heading", { name: "Table here" }).waitFor();
    expect(await page.locator(".bench-ribbon").count()).toBe(0);
    await rightClick();
    await page.locator(".o-menu-item", { hasText: "Insert row" }).first().waitFor();
    expect(await page.locator(".o-menu-item", { hasText: label! }).count()).toBe(0);
  });

  it("takes the shortcuts that shortcuts.json declares, in the grid and in the pane", async () => {
    const { shortcuts } = JSON.parse(readFileSync("dist/excel/shortcuts.json", "utf8")) as {
      shortcuts: { action: string; key: { default: string } }[];
    };
    const opens: Readonly<Record<string, string>> = {
      openCheckIn: "Check in",
      openLights: "Traffic lights",
      openRead: "What is this?",
    };
    const pressed = shortcuts.filter(({ action }) => action in opens);
    expect(pressed.length).toBe(shortcuts.length - 1);
    for (const { action, key } of pressed) {
      await goTo(page, "B8");
      await page.keyboard.press(key.default.replace("Ctrl", "Control").replace(/\w$/, "Key$&"));
      await expect.poll(() => focused().textContent()).toBe(opens[action]);
    }
    await page.keyboard.press("Control+Alt+Shift+KeyK");
    await pane.getByRole("heading", { name: "Table here" }).waitFor();
    expect((await readCell(page, "OKRs", 7, 1)).values).toEqual([["Uptime of patient registration"]]);
  });
});

/** The labels of one extension point of the shipped manifest, in its order. */
function declaredLabels(point: string): string[] {
  const manifest = readFileSync("dist/excel/manifest.xml", "utf8");
  const [, part = ""] = new RegExp(`xsi:type="${point}">(.*?)</ExtensionPoint>`, "s").exec(manifest) ?? [];
  const labels = [...part.matchAll(/<Control .*?<Label resid="(.*?)"/gs)].map(
    ([, id]) => new RegExp(`id="${id!}" DefaultValue="(.*?)"`).exec(manifest)![1]!,
  );
  expect(labels.length).toBeGreaterThan(0);
  return labels;
}

it.each([
  ["nb-NO", "OKR-panel"],
  ["de-AT", "OKR-Bereich"],
  ["ja", "OKR pane"],
])("shows the ribbon in the language of a browser in %s", async (locale, label) => {
  const site = await serveFolder(folder, officeJs);
  const { page, problems } = await openPage(browser, site.url, { locale });
  await page.waitForSelector(".o-grid canvas");
  await page.getByLabel("Run as").selectOption("Excel");
  await page.getByRole("button", { name: label }).waitFor();
  expect(problems).toEqual([]);
  await Promise.all([page.close(), site.close()]);
});

describe("a published page", () => {
  it("has none of Microsoft's files and doesn't offer Excel", async () => {
    const site = await serveFolder(folder);
    const { page, problems } = await openPage(browser, site.url);
    await page.waitForSelector(".o-grid canvas");
    expect(await page.getByLabel("Run as").locator("option").allTextContents()).toEqual([
      "Workbench",
      "Google Sheets",
      "Google Sheets, with reminder",
    ]);
    expect(problems).toEqual([]);
    await Promise.all([page.close(), site.close()]);
    expect(readdirSync(folder)).not.toContain("office-js");
  });

  it("holds the add-in as it is shipped, but for the tag that loads office.js", () => {
    const names = readdirSync("dist/excel").filter((name) => /\.(js|json)$|^manifest\.xml$/.test(name));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      expect([name, readFileSync(path.join(folder, "excel", name), "utf8")]).toEqual([
        name,
        readFileSync(path.join("dist/excel", name), "utf8"),
      ]);
    }
    const tag =
      /(<meta http-equiv="Content-Security-Policy"[^>]*>)?<script src="[^"]*(office|excel-web)[^"]*"><\/script>(<script src="..\/officeHost.js"><\/script>)?/;
    const shipped = readFileSync("dist/excel/taskpane.html", "utf8");
    const swapped = readFileSync(path.join(folder, "excel/taskpane.html"), "utf8");
    expect(swapped).not.toBe(shipped);
    expect(swapped.replace(tag, "")).toBe(shipped.replace(tag, ""));
  });
});
