import type { Cell } from "../../cells/Cell";
import { isCellError } from "../../cells/isCellError";
import type { Format, Returns } from "../../formulas/definition/Returns";
import type { CustomFunctionsRuntime, FormattedNumber } from "./customFunctions";
import { errorForExcel } from "./errorForExcel";

type ExcelCell = number | string | boolean | FormattedNumber | object;

/** How a share and a date are shown; the date in ISO, which is read the same way in every country. */
const numberFormats: Partial<Record<Format, string>> = { share: "0.0%", date: "yyyy-mm-dd" };

/** Beyond this many cells a spill goes over plain: an object for each of them would multiply what is sent. */
const mostFormattedCells = 10_000;

/**
 * A result as Excel takes it: errors as its own objects, blanks as "" (null would show as 0), and shares and dates
 * with their number format.
 *
 * @param withFormats whether this Excel knows numbers with a format of their own
 */
export function resultForExcel(
  result: Cell | Cell[][],
  { columns, shape }: Returns,
  runtime: CustomFunctionsRuntime,
  withFormats: boolean,
): ExcelCell | ExcelCell[][] {
  const formats = columns.map(([, format]) => format);
  const cellForExcel = (cell: Cell, format: Format | undefined): ExcelCell => {
    if (cell === null) return "";
    if (isCellError(cell)) return errorForExcel(cell, runtime);
    const numberFormat = format && numberFormats[format];
    if (numberFormat === undefined || typeof cell !== "number") return cell;
    return { type: "Double", basicValue: cell, numberFormat };
  };
  if (!Array.isArray(result)) return cellForExcel(result, withFormats ? formats[0] : undefined);
  const width = result[0]!.length;
  if (!withFormats || width * result.length > mostFormattedCells) {
    return result.map((row) => row.map((cell) => cellForExcel(cell, undefined)));
  }
  const goesAcross = shape === "rows" && width !== columns.length;
  return result.map((row, index) =>
    row.map((cell, column) => cellForExcel(cell, formats[goesAcross ? index : column])),
  );
}
