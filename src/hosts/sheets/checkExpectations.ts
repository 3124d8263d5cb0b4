import { columnLetters } from "../../cells/columnLetters";
import { isBlank } from "../../cells/isBlank";
import { isCellError } from "../../cells/isCellError";
import { changedSince } from "../../workbook/changedSince";
import { isFormula } from "../../workbook/isFormula";
import { isSameWritten } from "../../workbook/isSameWritten";
import type { Edit, WriteCells, Written } from "../../workbook/Plan";
import type { Locale } from "../../workbook/Snapshot";
import { WorkbookError } from "../../workbook/Workbook";
import { cellFromSheets } from "./cellFromSheets";
import { localFormula } from "./localFormula";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";
import type { ZoneClock } from "./zoneClock";

type DeleteSheet = Extract<Edit, { kind: "delete sheet" }>;
type Ours = NonNullable<DeleteSheet["ours"]>[number];

/**
 * Looks whether every cell to be written is still what the plan saw, and keeps what is there for the way back.
 *
 * Two calls for each rectangle, whatever its size.
 *
 * @returns what stands in each rectangle, in the order of the plan's `cells` edits; nothing for those on a new sheet
 * @throws {WorkbookError} `changed` with the address, `missing` where the sheet is gone
 */
export function checkExpectations(
  planned: PlannedSpreadsheet,
  edits: readonly Edit[],
  locale: Locale,
  serialOf: ZoneClock["serialOf"],
): Map<WriteCells, Written[][]> {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "add sheet" ? [edit.sheet] : [])));
  const before = new Map<WriteCells, Written[][]>();
  for (const edit of edits) {
    if (edit.kind === "cells" && !added.has(edit.address.sheet)) {
      const { values, written } = readWritten(planned.range(edit.address), serialOf);
      checkCells(edit, values, written, locale);
      before.set(edit, written);
    } else if (edit.kind === "delete sheet") {
      checkNobodyElse(planned, edit, serialOf);
    }
  }
  return before;
}

function readWritten(
  range: GoogleAppsScript.Spreadsheet.Range,
  serialOf: ZoneClock["serialOf"],
): { values: Written[][]; written: Written[][] } {
  const typed: unknown[][] = range.getValues();
  const values = typed.map((row) => row.map((value) => cellFromSheets(value, serialOf)));
  const formulas = range.getFormulas();
  const written = values.map((row, down) =>
    row.map((value, right): Written => {
      // An error without a formula was typed, as was a text that begins like one: both are typed again to come back.
      const formula = formulas[down]![right]! || (isCellError(value) ? String(typed[down]![right]) : "");
      return formula === "" ? value : { formula, local: true };
    }),
  );
  return { values, written };
}

function checkCells(
  { address, expects }: WriteCells,
  values: Written[][],
  written: Written[][],
  locale: Locale,
): void {
  written.forEach((row, down) => {
    row.forEach((found, right) => {
      const expected = expects === "blank" ? null : (expects[down]?.[right] ?? null);
      const here = localised(expected, locale);
      // A value expected over a formula is held against what the formula shows.
      if (
        isSameFormula(here, found) ||
        isSameWritten(here, found) ||
        (expects !== "blank" && isSameWritten(here, values[down]![right]!))
      )
        return;
      throw changedSince(cellName(address.sheet, address.row + down, address.column + right));
    });
  });
}

/** Spaces between the parts of a formula are no difference: they need not come back as they were written. */
function isSameFormula(a: Written, b: Written): boolean {
  return isFormula(a) && isFormula(b) && withoutSpaces(a.formula) === withoutSpaces(b.formula);
}

function withoutSpaces(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\s+/g, (part) => (part.trim() === "" ? "" : part));
}

function localised(written: Written, locale: Locale): Written {
  return isFormula(written) && written.local !== true
    ? { formula: localFormula(written.formula, locale) }
    : written;
}

/**
 * A sheet goes only while nobody has written on it since.
 *
 * Apps Script does not tell a spilled value from a typed one, so values right of and below a formula of ours are taken
 * for its spill; a formula there is someone's in any case.
 */
function checkNobodyElse(
  planned: PlannedSpreadsheet,
  { sheet, ours }: DeleteSheet,
  serialOf: ZoneClock["serialOf"],
): void {
  if (ours === undefined) return;
  readWritten(planned.sheet(sheet).getDataRange(), serialOf).written.forEach((row, down) => {
    row.forEach((found, right) => {
      if (isNothing(found) || ours.some((block) => isOurs(block, down, right, found))) return;
      const place = cellName(sheet, down, right);
      throw new WorkbookError(
        "changed",
        `${place} was written since, so the sheet stays; empty the cell, or delete the sheet by hand`,
        place,
      );
    });
  });
}

function isOurs({ address, cells }: Ours, row: number, column: number, found: Written): boolean {
  const [down, right] = [row - address.row, column - address.column];
  const put = cells[down]?.[right];
  // Google may write a formula in its own way.
  if (put !== undefined && !isNothing(put)) {
    return isFormula(put) ? isFormula(found) : isSameWritten(put, found);
  }
  return (
    !isFormula(found) &&
    cells.some((line, top) => line.some((cell, left) => isFormula(cell) && down >= top && right >= left))
  );
}

function isNothing(written: Written): boolean {
  return !isFormula(written) && isBlank(written);
}

function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}!${columnLetters(column)}${row + 1}`;
}
