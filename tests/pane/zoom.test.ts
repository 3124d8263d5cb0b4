import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { english } from "../../src/pane/text/en";
import { okrs } from "./okrs";
import { openPane, type OpenPane, overflow } from "./openPane";

// Zoomed, a pane keeps its place on the screen and has half as many CSS pixels for what is in it.
describe("the pane of 380 pixels at 200 % zoom", () => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane({ width: 190 });
  });
  afterAll(() => pane.close());

  it.each(Object.values(english.screens).map(({ title }) => title))(
    "shows %s without sideways scrolling",
    async (title) => {
      const { page } = pane;
      await pane.start("Excel", { Sheet1: okrs });
      await page.getByRole("navigation").getByRole("button", { name: title }).first().click();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.getByText(english.loading).waitFor({ state: "detached" });
      await page.getByText(english.reading).first().waitFor({ state: "detached" });
      const folder = process.env["SCREENSHOTS"];
      if (folder !== undefined) {
        await page.screenshot({
          path: `${folder}/zoom ${title.replace(/[^\p{L} ]/gu, "")}.png`,
          fullPage: true,
        });
      }
      expect(await overflow(page)).toBe(0);
    },
  );
});
