import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import type { Host } from "../../src/workbook/Workbook";
import { axeFindings, openPane, type OpenPane, overflow } from "./openPane";

const okrs: Range = [
  ["Objective", "Key result", "Owner", "Start", "Current", "Target", "Due"],
  ["Close the books faster", "Days to close", "Ana", 9, 5, 5, 45930],
  ["Close the books faster", "Late postings", "Ben", 40, 31, 10, 45930],
  ["Close the books faster", "Reports that help", "Chris", 20, null, 80, 45930],
];

describe.each<[Host["name"], number, boolean]>([
  ["Google Sheets", 300, false],
  ["Excel", 380, true],
])("a review in %s, %d pixels wide", (host, width, dark) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await openPane({ width, dark });
  });
  afterAll(() => pane.close());

  it("is offered once the period is over, freezes it as decided, and is undone", async () => {
    const { page } = pane;
    await pane.start(host, { Notes: [["remember"]], OKRs: okrs });
    await page.getByRole("button", { name: "Close the period" }).click();
    await page.getByRole("heading", { name: "How 2025-Q3 ended" }).waitFor();
    const days = page.getByRole("combobox", { name: "Days to close" });
    expect(await days.inputValue()).toBe("graduate");
    await days.selectOption("carry over");
    await page.getByText("2 key results are carried over").waitFor();
    await page.getByRole("textbox", { name: "What we learnt" }).fill("=SUM is <b>no</b> strategy 🎯 שלום");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Adds the sheet “Review 2025-Q3”").waitFor();
    await page.getByText("Adds the sheet “OKRs 2025-Q4”").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const learnt = await page.evaluate(() =>
      window.workbook.contents("Review 2025-Q3").find(([first]) => first === "What we learnt"),
    );
    expect(learnt?.[1]).toBe("=SUM is <b>no</b> strategy 🎯 שלום");
    expect(await page.evaluate(() => window.workbook.contents("OKRs"))).toEqual(okrs);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone:").waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames)).toEqual(["Notes", "OKRs"]);
    expect(pane.troubles).toEqual([]);
  });

  it("keeps what was typed where the table was edited meanwhile or the host refuses", async () => {
    const { page } = pane;
    await pane.start(host, { OKRs: okrs });
    await page.getByRole("button", { name: "Review" }).click();
    await page.getByRole("textbox", { name: "Whom we thank" }).fill("Ana");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Apply" }).waitFor();
    await page.evaluate(() => {
      window.refuse("protected", undefined, ["excelAccessDenied"]);
    });
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("The sheet or workbook is protected").waitFor();
    expect(await page.evaluate(() => window.workbook.sheetNames)).toEqual(["OKRs"]);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.evaluate(() => {
      window.workbook.put("OKRs", 0, 0, [["a", "b", "c", "d", "e", "f", "g"]]);
    });
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("textbox", { name: "Whom we thank" }).inputValue()).toBe("Ana");
    expect(pane.troubles).toEqual([]);
  });
});
