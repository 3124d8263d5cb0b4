import type { Cell } from "../../cells/Cell";
import { isCellError } from "../../cells/isCellError";
import type { Format, Returns } from "../../formulas/definition/Returns";

type SheetsCell = number | string | boolean | Date;

/**
 * A result as Google Sheets takes it: dates as Date objects, blanks as "".
 *
 * No error can stand inside an array there, so a row's own error is a text beginning with its code. An error that is
 * the whole answer is thrown, and shows as #ERROR! with its message.
 */
export function resultForSheets(
  result: Cell | Cell[][],
  { columns, shape }: Returns,
  dateOf: (serial: number) => Date,
): SheetsCell | SheetsCell[][] {
  const formats = columns.map(([, format]) => format);
  const cellForSheets = (cell: Cell, format: Format | undefined): SheetsCell => {
    if (cell === null) return "";
    if (isCellError(cell)) return `${cell.error} ${cell.message}`;
    return format === "date" && typeof cell === "number" ? dateOf(cell) : cell;
  };
  if (!Array.isArray(result)) return cellForSheets(result, formats[0]);
  const goesAcross = shape === "rows" && result[0]!.length !== columns.length;
  return result.map((row, index) =>
    row.map((cell, column) => cellForSheets(cell, formats[goesAcross ? index : column])),
  );
}
