import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/workbook/Workbook";
import { axeFindings, openPane, type OpenPane, overflow } from "./openPane";

describe.each<[Host["name"], number, boolean]>([
  ["Google Sheets", 300, false],
  ["Excel", 380, true],
])("the tools in %s, %d pixels wide", (host, width, dark) => {
  const name = (formula: string): string => (host === "Excel" ? formula : formula.replace(/\./g, "_"));
  const foreign = (formula: string): string => (host === "Excel" ? formula.replace(/\./g, "_") : formula);
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane({ width, dark });
  });
  afterAll(() => pane.close());

  it("repair formulas when a command asks, list what stays, and undo", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: [[3, 4]] });
    const before = [foreign("=OKR.PROGRESS(A1,B1)"), "=OKR_NOTHING(A1)", name("=OKR.BAR(C1)")];
    await page.evaluate((formulas) => {
      window.workbook.put("Sheet1", 0, 2, [formulas.map((formula) => ({ formula }))]);
      window.pane.open("tools/repair");
    }, before);
    await page.getByText("1 in order, 1 to repair, 1 to look at yourself").waitFor();
    await page.getByText("There is no function OKR_NOTHING").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Sheet1!D1" }).click();
    await page.waitForFunction(() => window.workbook.selection.column === 3);
    await page.getByRole("button", { name: "Repair it" }).click();
    await page.getByText("Replaces what stands in 1 cell").waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("2 in order, 1 to look at yourself").waitFor();
    const formulas = (): Promise<unknown> =>
      page.evaluate(() => window.workbook.contents("Sheet1")[0]!.slice(2));
    expect(await formulas()).toEqual([name("=OKR.PROGRESS(A1,B1)"), before[1], before[2]]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone:").waitFor();
    expect(await formulas()).toEqual(before);
    expect(pane.troubles).toEqual([]);
  });

  it.each<[why: string, score: number | object, says: RegExp]>([
    ["alive", 0.75, /^They do/],
    ["not loaded", { error: "#NAME?", message: "" }, /^Not loaded/],
    ["others answer", 7, /answers 7, and should answer 0.75/],
  ])("tell whether the functions are alive and leave no sheet behind: %s", async (_, score, says) => {
    const { page } = pane;
    await pane.start(host);
    await page.evaluate((answer) => {
      const { workbook } = window;
      const read = workbook.read.bind(workbook);
      workbook.read = async (request) => {
        const snapshot = await read(request);
        const values = [[answer], ["███████░░░ 70%"]] as never[][];
        return {
          ...snapshot,
          ranges: snapshot.ranges.map((range) =>
            range.address.sheet === "OKR test" ? { ...range, values } : range,
          ),
        };
      };
    }, score);
    await page.getByRole("button", { name: "Tools" }).click();
    await page.getByRole("button", { name: "Test" }).click();
    await page.getByText(says).waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames)).toEqual(["Sheet1"]);
    expect(await axeFindings(page)).toEqual([]);
    expect(pane.troubles).toEqual([]);
  });

  it("put lights on the selection when a command asks, again for another selection, and copy a sheet as values", async () => {
    const { page } = pane;
    await pane.start(host, {
      Sheet1: [
        ["Score", "Status"],
        [0.5, "At risk"],
      ],
    });
    const ask = (column: number): Promise<void> =>
      page.evaluate((at) => {
        window.workbook.select({ sheet: "Sheet1", row: 1, column: at, rows: 1, columns: 1 });
        window.pane.open("tools/lights");
      }, column);
    await ask(0);
    await page.getByText("Marks Sheet1!A2 in red, amber and green").waitFor();
    await ask(1);
    await page.getByText("Marks Sheet1!B2 in red, amber and green").waitFor();
    await page.getByRole("textbox", { name: "Amber from" }).fill("80%");
    await page
      .getByRole("region", { name: "Traffic lights" })
      .getByRole("button", { name: "Preview" })
      .click();
    await page.getByText("Amber must not lie above green").waitFor();
    await page.getByRole("textbox", { name: "Amber from" }).fill("50%");
    await page.keyboard.press("Enter");
    await page.getByText("Marks Sheet1!B2 in red, amber and green").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const freeze = page.getByRole("region", { name: "Freeze to values" });
    await freeze.getByRole("combobox").selectOption("all");
    await freeze.getByRole("button", { name: "Preview" }).click();
    await page.getByText("No visible sheet has a formula").waitFor();
    await freeze.getByRole("combobox").selectOption("sheet");
    await freeze.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Adds the sheet “Sheet1 values”").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForFunction(() => window.workbook.sheetNames.includes("Sheet1 values"));
    expect(pane.troubles).toEqual([]);
  });
});
