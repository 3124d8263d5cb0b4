import { addressText } from "../../actions/addressText";
import { changedSince } from "../../workbook/changedSince";
import { isFormula } from "../../workbook/isFormula";
import { isSameWritten } from "../../workbook/isSameWritten";
import type { Edit, WriteCells, Written } from "../../workbook/Plan";
import type { Locale } from "../../workbook/Snapshot";
import { WorkbookError } from "../../workbook/Workbook";
import { checkNobodyElse } from "./checkNobodyElse";
import { localFormula } from "./localFormula";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";
import { readWritten } from "./readWritten";
import type { ZoneClock } from "./zoneClock";

/**
 * Looks whether every cell to be written is still what the plan saw, and keeps what is there for the way back.
 *
 * Two calls for each rectangle, whatever its size.
 *
 * @returns what stands in each rectangle, in the order of the plan's `cells` edits; nothing for those on a new sheet
 * @throws {WorkbookError} `changed` with the address, `missing` where the sheet is gone, `refused` where a name is taken
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
      checkNobodyElse(planned, edit, locale, serialOf);
    } else if (edit.kind === "table" && planned.spreadsheet.getRangeByName(edit.name) !== null) {
      throw new WorkbookError("refused", undefined, ["nameTaken", edit.name]);
    }
  }
  return before;
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
      throw changedSince(
        addressText({
          ...address,
          row: address.row + down,
          column: address.column + right,
          rows: 1,
          columns: 1,
        }),
      );
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
