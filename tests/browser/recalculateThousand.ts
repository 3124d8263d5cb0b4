import type { Page } from "playwright-core";
import type { Workbook } from "../../src/workbook/Workbook";

/**
 * Writes 1,000 formulas on a sheet of the workbench and edits the one cell that all of them read, again and again.
 *
 * @returns the milliseconds of each edit, until the last of the formulas has its new value
 */
export async function recalculateThousand(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const { okrWorkbook } = globalThis as unknown as { okrWorkbook: Workbook };
    const sheet = "Thousand";
    const at = (row: number, column: number, rows: number, columns: number) => ({
      sheet,
      row,
      column,
      rows,
      columns,
    });
    const lines = Array.from({ length: 1000 }, (_, index) => index + 2);
    await okrWorkbook.apply({
      title: "A thousand formulas",
      edits: [
        { kind: "add sheet", sheet },
        {
          kind: "cells",
          address: at(0, 0, 1, 2),
          cells: [[1, "target"]],
          expects: "blank",
        },
        {
          kind: "cells",
          address: at(1, 0, 1000, 3),
          cells: lines.map((line) => [
            line,
            line + 10,
            { formula: `=OKR.SCORE(A${line},B${line},$A$1,1,"reach")` },
          ]),
          expects: "blank",
        },
      ],
    });
    const measured: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      const start = performance.now();
      await okrWorkbook.apply({
        title: "Edit",
        edits: [
          {
            kind: "cells",
            address: at(0, 0, 1, 1),
            cells: [[round / 10]],
            expects: [[round === 0 ? 1 : (round - 1) / 10]],
          },
        ],
      });
      const { ranges } = await okrWorkbook.read({
        ranges: [{ kind: "address", address: at(1000, 2, 1, 1) }],
      });
      measured.push(performance.now() - start);
      const expected = (1001 - round / 10) / (1011 - round / 10);
      if (Math.abs((ranges[0]!.values[0]![0] as number) - expected) > 1e-12) throw new Error("stale");
    }
    return measured;
  });
}
