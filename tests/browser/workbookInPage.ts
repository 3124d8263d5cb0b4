import type { Page } from "playwright-core";
import { addressFromText } from "../../src/actions/addressFromText";
import type { CellError } from "../../src/cells/Cell";
import type { RangeSnapshot } from "../../src/workbook/Snapshot";
import type { Workbook } from "../../src/workbook/Workbook";

/** One cell of the workbook in the page, as the workbook's contract reads it. */
export async function readCell(
  page: Page,
  sheet: string,
  row: number,
  column: number,
): Promise<RangeSnapshot> {
  return page.evaluate(
    async (address) => {
      const { okrWorkbook } = globalThis as unknown as { okrWorkbook: Workbook };
      return (await okrWorkbook.read({ ranges: [{ kind: "address", address }] })).ranges[0]!;
    },
    { sheet, row, column, rows: 1, columns: 1 },
  );
}

/** Every cell of the workbook in the page that shows an error: its sheet, row, column and the error. */
export async function errorCells(page: Page): Promise<[string, number, number, CellError][]> {
  return page.evaluate(async () => {
    const { okrWorkbook } = globalThis as unknown as { okrWorkbook: Workbook };
    const { ranges } = await okrWorkbook.read({ ranges: [{ kind: "workbook" }] });
    return ranges.flatMap(({ values, address }) =>
      values.flatMap((row, down) =>
        row.flatMap((cell, right) =>
          typeof cell === "object" && cell !== null
            ? [[address.sheet, down, right, cell] as [string, number, number, CellError]]
            : [],
        ),
      ),
    );
  });
}

/** Goes to cells of the active sheet by the name box, as a person does, who types again where the box was drawn anew meanwhile. */
export async function goTo(page: Page, xc: string): Promise<void> {
  const nameBox = page.locator(".o-named-range-selector-container input");
  const wanted = addressFromText(xc, "")!;
  for (let turn = 1; turn <= 3; turn += 1) {
    await nameBox.fill(xc);
    await nameBox.press("Enter");
    const reached = await page.evaluate(async () => {
      const { okrWorkbook } = globalThis as unknown as { okrWorkbook: Workbook };
      return (await okrWorkbook.read({ ranges: [] })).selection;
    });
    // What is merged is selected as a whole.
    if (
      reached.row === wanted.row &&
      reached.column === wanted.column &&
      reached.rows >= wanted.rows &&
      reached.columns >= wanted.columns
    )
      return;
  }
  throw new Error(`${xc} was not reached by the name box`);
}

/** Goes to a cell and types. */
export async function typeInto(page: Page, xc: string, text: string): Promise<void> {
  await goTo(page, xc);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
