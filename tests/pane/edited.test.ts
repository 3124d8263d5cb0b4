import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import { patience } from "../browser/chromium";
import { okrs } from "./okrs";
import { type OpenPane, openPane } from "./openPane";

/** What a person does on the sheet while a form of the pane is open. */
describe("a workbook that is edited while a form is open", () => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane();
  }, patience);
  afterAll(() => pane.close());

  const rows = (sheet: string): Promise<readonly (readonly unknown[])[]> =>
    pane.page.evaluate((name) => window.workbook.contents(name), sheet);
  const put = (sheet: string, row: number, cells: Range): Promise<void> =>
    pane.page.evaluate(
      ([name, at, values]) => {
        window.workbook.put(name, at, 0, values);
      },
      [sheet, row, cells] as const,
    );
  const select = (sheet: string, row: number): Promise<void> =>
    pane.page.evaluate(
      ([name, at]) => {
        window.workbook.select({ sheet: name, row: at, column: 0, rows: 1, columns: 1 });
      },
      [sheet, row] as const,
    );
  const openCheckIn = async (): Promise<void> => {
    await pane.page.getByRole("button", { name: "Check in", exact: true }).click();
    await pane.page.getByLabel("Who").fill("Ana");
  };
  const value = (title: string) => pane.page.getByRole("textbox", { name: title, exact: true });
  const preview = () => pane.page.getByRole("button", { name: "Preview" });
  const apply = () => pane.page.getByRole("button", { name: "Apply" });

  it("keeps what is typed with its key result where rows are inserted and sorted", async () => {
    await pane.start("Excel", { OKRs: okrs });
    await openCheckIn();
    await value("Late postings").fill("11");
    const [heading, first, second, third] = okrs;
    await put("OKRs", 0, [
      heading!,
      [...second!].map((cell, column) => (column === 0 ? "Close the books faster" : cell)),
      ["", "Audit findings", "Ben", 8, 6, 2, 46387],
      ["", ...first!.slice(1)],
      third!,
    ]);
    await select("OKRs", 1);
    await value("Audit findings").waitFor();
    expect(await value("Late postings").inputValue()).toBe("11");
    await preview().click();
    await apply().click();
    await pane.page.getByRole("button", { name: "Undo" }).waitFor();
    expect((await rows("OKRs")).map((row) => row[4])).toEqual(["Current", 11, 6, 7, null]);
    expect(pane.troubles).toEqual([]);
  });

  it("stays with the table that something is typed for, wherever the person looks", async () => {
    await pane.start("Excel", { OKRs: okrs, Notes: [["remember the milk"]], Other: okrs });
    await openCheckIn();
    await value("Days to close").fill("6");
    await select("Notes", 0);
    await select("Other", 1);
    await pane.page.getByText("What is typed here is for the table at OKRs!A1:G4").waitFor();
    expect(await value("Days to close").inputValue()).toBe("6");
    await preview().click();
    await pane.page.getByText("OKRs!E2").first().waitFor();
    await pane.page.getByRole("button", { name: "Drop it" }).click();
    await apply().waitFor({ state: "detached" });
    await preview().waitFor();
    expect(await value("Days to close").inputValue()).toBe("");
    expect(pane.troubles).toEqual([]);
  });

  it("keeps what is typed, and says why, where the sheet has gone or the key result is called otherwise", async () => {
    await pane.start("Excel", { OKRs: okrs, Notes: [["remember the milk"]] });
    await openCheckIn();
    await value("Days to close").fill("6");
    await put("OKRs", 1, [["Close the books faster", "Days until the close"]]);
    await preview().click();
    await pane.page.getByText("The table has changed meanwhile").waitFor();
    expect(await value("Days to close").inputValue()).toBe("6");
    await pane.page.getByRole("button", { name: "Refresh" }).click();
    await pane.page.getByText("“Days to close” is no longer in the table, so 6 is left out").waitFor();
    await select("Notes", 0);
    await pane.page.evaluate(() =>
      window.workbook.apply({ title: "", edits: [{ kind: "delete sheet", sheet: "OKRs" }] }),
    );
    await preview().click();
    await pane.page.getByText("There is no sheet “OKRs” any more").first().waitFor();
    await pane.page.getByText("so 6 is left out").waitFor();
    expect(pane.troubles).toEqual([]);
  });

  it("shows no preview of what the form does not say any more", async () => {
    await pane.start("Google Sheets", { Sheet1: [[null]] });
    const { page } = pane;
    await page.getByRole("button", { name: "Draft an objective", exact: true }).last().click();
    await page.getByRole("textbox", { name: "Objective" }).fill("Cash comes in sooner");
    await page.getByLabel("What is measured").first().fill("Days sales outstanding");
    await preview().click();
    await apply().waitFor();
    await page.getByLabel("What is measured").first().fill("Days until paid");
    await apply().waitFor({ state: "detached" });
    await preview().click();
    await apply().click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    expect((await rows("OKRs"))[1]![1]).toBe("Days until paid");
    expect(pane.troubles).toEqual([]);
  });

  it("finds the figures of a KPI again where their table has grown, and says where they have gone", async () => {
    const ledger = (lines: number): Range => [
      ["Date", "Account", "Amount"],
      ...Array.from({ length: lines }, (_, line) => [46200 + line, line % 2 ? "Sales" : "Costs", 100 + line]),
    ];
    await pane.start("Excel", { Ledger: ledger(4) });
    const { page } = pane;
    await page.getByRole("button", { name: "Define a KPI", exact: true }).click();
    await page.getByLabel("What is measured").fill("Revenue");
    await page.getByLabel("Target", { exact: true }).fill("400");
    await page.getByLabel("Per", { exact: true }).selectOption("month");
    await page.getByLabel("From", { exact: true }).selectOption({ label: "Amount · Ledger!A1:C5" });
    await page.getByLabel("Only lines where").selectOption("Account");
    await page.getByLabel("Is", { exact: true }).selectOption("Sales");
    await put("Ledger", 0, ledger(8));
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.locator("option", { hasText: "Amount · Ledger!A1:C9" }).first().waitFor({ state: "attached" });
    expect(await page.getByLabel("Is", { exact: true }).inputValue()).toBe("Sales");
    await preview().click();
    await apply().waitFor();
    await put("Ledger", 0, [["Date", "Account", "Betrag"]]);
    await page.getByLabel("Unit").fill("k€");
    await preview().click();
    await page.getByText("These figures have moved or gone meanwhile").waitFor();
    expect(await page.getByLabel("What is measured").inputValue()).toBe("Revenue");
    expect(pane.troubles).toEqual([]);
  });

  it("says so at the foot of the pane where a place to go to is no longer there", async () => {
    await pane.start("Excel", { Notes: [["remember the milk"]], OKRs: okrs });
    const { page } = pane;
    await page.getByRole("button", { name: /3 key results/ }).waitFor();
    await page.evaluate(() => {
      window.refuse("missing", "OKRs", ["noSheet", "OKRs"]);
    });
    await page.getByRole("button", { name: /3 key results/ }).click();
    await page.getByText("There is no sheet “OKRs” any more").waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByText("There is no sheet “OKRs” any more").waitFor({ state: "detached" });
    expect(pane.troubles).toEqual([]);
  });
});
