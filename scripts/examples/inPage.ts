/** What runs in a browser's page, because reading and writing the file's XML wants one. */
import type { Cell } from "../../src/cells/Cell";
import { cellFromGrid } from "../../src/hosts/grid/cellFromGrid";
import { createGridModel } from "../../src/hosts/grid/createGridModel";
import { readXlsx } from "../../src/workbench/files/readXlsx";
import { writeXlsx } from "../../src/workbench/files/writeXlsx";

/** The bytes of a workbook file. */
export async function write(data: object): Promise<number[]> {
  return [...(await writeXlsx(createGridModel(data)))];
}

/** Every sheet of a workbook file, calculated anew. */
export function read(bytes: readonly number[]): Record<string, Cell[][]> {
  const { getters } = readXlsx(Uint8Array.from(bytes));
  const sheets: Record<string, Cell[][]> = {};
  for (const sheetId of getters.getSheetIds()) {
    const rows: (Cell[] | undefined)[] = [];
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      (rows[position.row] ??= [])[position.col] = cellFromGrid(getters.getEvaluatedCell(position));
    }
    sheets[getters.getSheetName(sheetId)] = Array.from(rows, (row) =>
      Array.from<Cell | undefined, Cell>(row ?? [], (cell) => cell ?? null),
    );
  }
  return sheets;
}
