import { isCellError } from "../../cells/isCellError";
import type { Written } from "../../workbook/Plan";
import { cellFromSheets } from "./cellFromSheets";
import type { ZoneClock } from "./zoneClock";

/** What a range shows, and what was written to show it: two calls, whatever its size. */
export function readWritten(
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
