import { addressText } from "../../actions/addressText";
import type { Address } from "../../workbook/Address";
import { isFilled } from "../../workbook/isFilled";
import { isFormula } from "../../workbook/isFormula";
import { isSameWritten } from "../../workbook/isSameWritten";
import type { Edit, Written } from "../../workbook/Plan";
import type { Locale } from "../../workbook/Snapshot";
import { WorkbookError } from "../../workbook/Workbook";
import { writtenThere } from "../../workbook/writtenThere";
import { addressOf } from "./addressOf";
import { cellToSheet } from "./cellToSheet";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";
import { readWritten } from "./readWritten";
import type { ZoneClock } from "./zoneClock";

type DeleteSheet = Extract<Edit, { kind: "delete sheet" }>;
type Ours = NonNullable<DeleteSheet["ours"]>;

interface OnSheet {
  readonly cell: Address;
  readonly written: Written;
}

/**
 * A sheet goes only while nobody has written on it since.
 *
 * Apps Script does not tell a spilled value from a typed one. Where there are values that our formulas may have
 * spilled, the formulas are taken out for a moment, under the document lock: what still stands there then was typed.
 *
 * @throws {WorkbookError} `changed` with the address of a cell that somebody wrote
 */
export function checkNobodyElse(
  planned: PlannedSpreadsheet,
  { sheet, ours }: DeleteSheet,
  locale: Locale,
  serialOf: ZoneClock["serialOf"],
): void {
  if (ours === undefined) return;
  const formulas = ours.flatMap(formulaRuns);
  const others = (): OnSheet[] => notOurs(planned, sheet, ours, serialOf);
  const found = others();
  const typed = found.find(({ cell, written }) => isFormula(written) || !maySpillTo(cell, ours, formulas));
  if (typed !== undefined) throw writtenSince(typed.cell);
  if (found.length === 0) return;
  const put = (cellsOf: (run: Run) => (string | number | boolean)[][]): void => {
    for (const run of formulas) planned.range(run.address).setValues(cellsOf(run));
    SpreadsheetApp.flush();
  };
  put(({ cells }) => cells.map(() => [""]));
  const [left] = others();
  put(({ cells }) => cells.map((written) => [cellToSheet(written, locale)]));
  if (left !== undefined) throw writtenSince(left.cell);
}

/** All on the sheet that is not what the plan wrote there. */
function notOurs(
  planned: PlannedSpreadsheet,
  sheet: string,
  ours: Ours,
  serialOf: ZoneClock["serialOf"],
): OnSheet[] {
  const used = planned.sheet(sheet).getDataRange();
  const { row: top, column: left } = addressOf(used);
  return readWritten(used, serialOf).written.flatMap((row, down) =>
    row.flatMap((written, right) => {
      const cell = { sheet, row: top + down, column: left + right, rows: 1, columns: 1 };
      return !isFilled(written) || isAsPut(writtenThere(ours, cell), written) ? [] : [{ cell, written }];
    }),
  );
}

/** Google may write a formula in its own way. */
function isAsPut(put: Written, found: Written): boolean {
  return isFormula(put) ? isFormula(found) : isFilled(put) && isSameWritten(put, found);
}

/** A formula spills to the right and down, into cells where the plan put nothing. */
function maySpillTo(cell: Address, ours: Ours, formulas: readonly Run[]): boolean {
  return (
    !isFilled(writtenThere(ours, cell)) &&
    formulas.some(({ address }) => cell.row >= address.row && cell.column >= address.column)
  );
}

interface Run {
  readonly address: Address;
  readonly cells: readonly Written[];
}

/** The formulas of a rectangle, those below each other as one. */
function formulaRuns({ address, cells }: Ours[number]): Run[] {
  const runs: Run[] = [];
  for (let right = 0; right < address.columns; right += 1) {
    for (let down = 0; down < cells.length; down += 1) {
      if (!isFormula(cells[down]![right]!)) continue;
      const from = down;
      while (down + 1 < cells.length && isFormula(cells[down + 1]![right]!)) down += 1;
      const [row, rows] = [address.row + from, down + 1 - from];
      runs.push({
        address: { ...address, row, column: address.column + right, rows, columns: 1 },
        cells: cells.slice(from, down + 1).map((line) => line[right]!),
      });
    }
  }
  return runs;
}

function writtenSince(cell: Address): WorkbookError {
  const place = addressText(cell);
  return new WorkbookError("changed", place, ["writtenSince", place]);
}
