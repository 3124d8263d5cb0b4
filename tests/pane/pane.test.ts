import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import type { Host } from "../../src/workbook/Workbook";
import { axeFindings, openPane, type OpenPane, overflow } from "./openPane";

const okrs: Range = [
  ["Objective", "Key result", "Owner", "Start", "Current", "Target", "Due"],
  ["Close the books faster", "Days to close", "Ana", 9, 7, 5, 46387],
  ["Close the books faster", "Late postings", "Ben", 40, 31, 10, 46387],
  ["Close the books faster", "Reconciliations done by themselves", "Chris", 0.2, 0.35, 0.8, 46387],
];

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
    await page.getByRole("button", { name: /OKR.SCORE / }).click();
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
    await page.getByText("Replaces what stands in 1 cell").waitFor();
    expect(await page.getByRole("textbox", { name: "target" }).inputValue()).toBe("B2");
    expect(pane.troubles).toEqual([]);
  });

  it("drafts two objectives with a coach, one below the other", async () => {
    const { page } = pane;
    await pane.start(host);
    await page.getByRole("button", { name: "Draft an objective", exact: true }).click();
    const objective = page.getByRole("textbox", { name: "Objective" });
    const first = page.getByRole("group", { name: "Key result 1" });
    await objective.fill("Grow revenue by 15 %");
    await first.getByRole("textbox", { name: "What is measured" }).fill("Launch the price list");
    await page.getByText("Objective contains a number").waitFor();
    await page.getByText("Output rather than outcome").waitFor();
    await objective.fill("Customers choose us for the price");
    await page.getByText("Objective contains a number").waitFor({ state: "detached" });
    await first.getByRole("textbox", { name: "What is measured" }).fill("Share of offers won");
    await first.getByRole("textbox", { name: "From" }).fill("some");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Needs a number").waitFor();
    await first.getByRole("textbox", { name: "From" }).fill("20");
    await first.getByRole("textbox", { name: "To" }).fill("35");
    await first.getByRole("textbox", { name: "Unit" }).fill("%");
    const more = first.getByText("Kind, weight, own due date");
    const weight = first.getByRole("textbox", { name: "Weight" });
    await more.click();
    await weight.fill("heavy");
    await more.click();
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Needs a number").waitFor();
    expect(await weight.evaluate((field) => field === document.activeElement)).toBe(true);
    await weight.fill("");
    const until = page.getByLabel("Until");
    const due = await until.inputValue();
    await until.fill("2020-01-01");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("The period ends before it begins").waitFor();
    await until.fill(due);
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Adds the sheet “OKRs”").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("Write the next objective").waitFor();
    await objective.fill("Managers trust the forecast");
    await first.getByRole("textbox", { name: "What is measured" }).fill("Forecast error");
    await page.getByRole("combobox", { name: "Where" }).waitFor();
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("at OKRs!A3:O3").first().waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForFunction(() => window.workbook.contents("OKRs").length === 3);
    expect(
      await page.evaluate(() => window.workbook.contents("OKRs").map((row) => [row[0], row[6]])),
    ).toEqual([
      ["Objective", "Start"],
      ["Customers choose us for the price", 0.2],
      ["Managers trust the forecast", null],
    ]);
    expect(pane.troubles).toEqual([]);
  });

  it("takes back what was cancelled while it was being written, or says that it could not", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    await page.getByRole("button", { name: "Templates" }).click();
    const applySlowly = async (): Promise<void> => {
      await page.getByRole("button", { name: "Preview" }).click();
      await page.getByRole("button", { name: "Apply" }).waitFor();
      await page.evaluate(() => {
        window.workbook.writingTime = 4000;
      });
      await page.getByRole("button", { name: "Apply" }).click();
      await page.getByText("Writing…").first().waitFor();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByText("as soon as it is written").waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    };
    await applySlowly();
    await page.getByText("Stopped, and taken back:").waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames)).toEqual(["Sheet1"]);
    expect(await page.evaluate(() => window.workbook.calls.apply)).toBe(2);
    await applySlowly();
    await page.evaluate(() => {
      window.workbook.refuseUndo = true;
    });
    await page.getByText("Excel refused: the undo was refused").waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames.length)).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() => window.workbook.sheetNames.length === 1);
    expect(pane.troubles).toEqual([]);
  });

  it("shows the dashboard, goes to the cell, and puts a report on a sheet", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    await page.getByRole("button", { name: "Dashboard" }).click();
    await page.getByRole("heading", { name: "Needs attention" }).waitFor();
    await page
      .getByText(/^Score \d+%/)
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Late postings" }).click();
    await page.waitForFunction(() => window.workbook.selection.row === 2);
    await page.getByRole("button", { name: "Put this on a sheet" }).click();
    await page.getByText(/Adds the sheet “OKR report” with .* chart/).waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames)).toContain("OKR report");
    expect(pane.troubles).toEqual([]);
  });

  it("explains the selected key result and follows the selection", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    await page.getByRole("button", { name: "Explain this" }).click();
    await page.getByText("Select a cell on the row").waitFor();
    const select = (row: number): Promise<void> =>
      page.evaluate((to) => {
        window.workbook.select({ sheet: "Sheet1", row: to, column: 4, rows: 1, columns: 1 });
        window.dispatchEvent(new Event("focus"));
      }, row);
    await select(1);
    await page.getByRole("heading", { name: "Days to close" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await select(2);
    await page.getByRole("heading", { name: "Late postings" }).waitFor();
    expect(pane.troubles).toEqual([]);
  });

  it("takes the OKR formula of the selected cell apart with one more read", async () => {
    const { page } = pane;
    const name = host === "Excel" ? "OKR.PROGRESS" : "OKR_PROGRESS";
    await pane.start(host, { Sheet1: okrs });
    await page.getByRole("button", { name: "Explain this" }).click();
    await page.getByText("Select a cell on the row").waitFor();
    const reads = await page.evaluate((formula) => {
      window.workbook.put("Sheet1", 1, 7, [[{ formula: `=IF(E2="","",${formula}(E2,F2,D2))` }]]);
      const before = window.workbook.calls.read;
      window.workbook.select({ sheet: "Sheet1", row: 1, column: 7, rows: 1, columns: 1 });
      window.dispatchEvent(new Event("focus"));
      return before;
    }, name);
    await page.getByRole("heading", { name: "The formula at Sheet1!H2" }).waitFor();
    await page.getByText("D2 = 9").waitFor();
    await page.getByText("Answer: 50%").waitFor();
    await page.getByText("Left out: reach").waitFor();
    await page.getByText("Step by step").click();
    await page.getByText("falling, because the target 5 is below the start 9").waitFor();
    expect(await page.evaluate(() => window.workbook.calls.read)).toBe(reads + 2);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(pane.troubles).toEqual([]);
  });

  it("reads a table and puts its scores beside it", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    await page.getByText("3 key results at Sheet1!A1:G4").waitFor();
    await page.getByRole("button", { name: "What is this?" }).click();
    await page.getByRole("heading", { name: "A table of key results" }).waitFor();
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Changes nothing that is already there").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const formula = await page.evaluate(() => window.workbook.contents("Sheet1")[0]![8]);
    expect(formula).toMatch(
      /^=OKR[._]BESIDE\(A1:G4, OKR_AS_OF, OKR_STATUS_RULE&"", "", OKR_LABELS, OKR_FISCAL_START&"", OKR_CALENDAR&""\)$/,
    );
    expect(pane.troubles).toEqual([]);
  });

  it("asks for the value that a note is about, so that no note is lost", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    await page.getByRole("button", { name: "Check in" }).click();
    await page.getByLabel("Who").fill("Ana");
    await page.getByRole("textbox", { name: "Days to close", exact: true }).fill("6");
    const note = page.getByRole("textbox", { name: "Note on Late postings" });
    await note.fill("=no change");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("What you say of it needs a value too").waitFor();
    expect(await note.inputValue()).toBe("=no change");
    await page.getByRole("textbox", { name: "Late postings", exact: true }).fill("12");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Adds the sheet “Check-ins”").waitFor();
    expect(pane.troubles).toEqual([]);
  });

  it("checks in with the keyboard alone, asks about a step back, keeps what was typed", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    await page.getByRole("button", { name: "Check in" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Who").fill("");
    await page.getByRole("textbox", { name: "Days to close", exact: true }).focus();
    await page.keyboard.type("8\nabc\n40%\n");
    await page.getByText("8 is further from the target than last time").waitFor();
    await page.getByText("Needs a number").waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("abc");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("25\n\n");
    await page.getByText("Say who checks in").waitFor();
    await page.locator("input:focus").and(page.getByLabel("Who")).waitFor();
    await page.keyboard.type("Ana\n");
    await page.getByText("Adds the sheet “Check-ins”").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page
      .getByText("logged")
      .or(page.getByText(/Last 25/))
      .first()
      .waitFor();
    expect(
      await page.evaluate(() => window.workbook.contents("Check-ins").map((row) => [row[2], row[3], row[6]])),
    ).toEqual([
      ["Key result", "Value", "Author"],
      ["Days to close", 8, "Ana"],
      ["Late postings", 25, "Ana"],
      ["Reconciliations done by themselves", 0.4, "Ana"],
    ]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone:").waitFor();
    expect(await page.evaluate(() => window.workbook.contents("Sheet1"))).toEqual(okrs);
    expect(pane.troubles).toEqual([]);
  });

  it("goes where the host wants it, and to the start for a place it doesn't know", async () => {
    const { page } = pane;
    await pane.start(host, { Sheet1: okrs });
    const open = (place: string): Promise<void> =>
      page.evaluate((wanted) => {
        window.pane.open(wanted);
      }, place);
    await open("checkIn");
    await page.getByRole("heading", { level: 1, name: "Check in" }).waitFor();
    await open("read");
    await page.getByRole("heading", { level: 1, name: "What is this?" }).waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await open("read");
    await page.getByRole("heading", { level: 1, name: "What is this?" }).waitFor();
    await open("elsewhere/nowhere");
    await page.getByRole("heading", { level: 1, name: "OKR Workbook" }).waitFor();
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
