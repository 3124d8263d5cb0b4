import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/actions/languages";
import { english, type PaneText } from "../../src/pane/text/en";
import { paneText } from "../../src/pane/text/paneText";
import { okrs } from "./okrs";
import { openPane, type OpenPane, overflow } from "./openPane";

const others = (Object.keys(languages) as (keyof typeof languages)[]).filter((tag) => tag !== "en");

describe.each(others)("the pane in %s, 300 pixels wide", (language) => {
  let pane: OpenPane;
  let text: PaneText;
  beforeAll(async () => {
    pane = await openPane({ width: 300 });
    text = await paneText.load(language);
  });
  afterAll(() => pane.close());

  it("is chosen in the settings, and every screen fits", async () => {
    const { page } = pane;
    await pane.start("Google Sheets", { Sheet1: okrs });
    await page.getByRole("button", { name: english.screens.settings.title }).click();
    await page.getByRole("combobox", { name: "Language" }).selectOption(language);
    await page.getByRole("button", { name: english.functions.preview }).click();
    await page.getByRole("button", { name: english.plan.apply }).click();
    await page.locator(`.pane-root[lang="${text.language}"]`).waitFor();
    // The form says what now holds.
    const chosen = page.getByRole("combobox", { name: text.actions.settings.names.language, exact: true });
    await expect.poll(() => chosen.inputValue()).toBe(language);
    const tooWide: string[] = [];
    for (const { title } of [{ title: text.product }, ...Object.values(text.screens)]) {
      await page.getByRole("button", { name: text.back, exact: true }).click({ timeout: 60_000 });
      if (title !== text.product)
        await page.getByRole("navigation").getByRole("button", { name: title }).first().click();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.getByText(text.loading).waitFor({ state: "detached" });
      if ((await overflow(page)) > 0) tooWide.push(title);
      const folder = process.env["SCREENSHOTS"];
      if (folder !== undefined) {
        await page.waitForTimeout(400);
        await page.screenshot({ path: `${folder}/${language} ${title.replace(/[^\p{L} ]/gu, "")}.png` });
      }
      if (title === text.product)
        await page.getByRole("button", { name: text.screens.settings.title }).click();
    }
    expect(tooWide).toEqual([]);
    expect(pane.troubles).toEqual([]);
  });
});
