import type { FunctionResultObject } from "@odoo/o-spreadsheet";
import type { Cell } from "../../cells/Cell";
import { isCellError } from "../../cells/isCellError";
import type { Input } from "../../formulas/definition/Input";
import type { Format, Returns } from "../../formulas/definition/Returns";
import { errorToGrid } from "./errorCodes";

/** What a formula answered as the grid takes it: column by column, each value with its number format. */
export function resultToGrid(
  returns: Returns,
  inputs: readonly Input[],
  result: Cell | readonly (readonly Cell[])[],
  dateFormat: string,
): FunctionResultObject | FunctionResultObject[][] {
  const formats = returns.columns.map(([, format]) => numberFormat(format, dateFormat));
  if (!Array.isArray(result)) return valueToGrid(result as Cell, formats[0]);
  const rows = result as readonly (readonly Cell[])[];
  const across = returns.shape === "rows" && rows.length === formats.length && isAlongOneRow(inputs);
  const headings = returns.shape === "table" ? 1 : 0;
  return rows[0]!.map((_, column) =>
    rows.map((cells, row) =>
      valueToGrid(cells[column]!, row < headings ? undefined : formats[across ? row : column]),
    ),
  );
}

/** Rows given along one row of the sheet come back along one, each line of the answer in a row of its own. */
function isAlongOneRow(inputs: readonly Input[]): boolean {
  const ranges = inputs.filter((input): input is readonly (readonly Cell[])[] => Array.isArray(input));
  return ranges.every((range) => range.length === 1) && ranges.some((range) => range[0]!.length > 1);
}

function numberFormat(format: Format, dateFormat: string): string | undefined {
  if (format === "share") return "0%";
  return format === "date" ? dateFormat : undefined;
}

function valueToGrid(cell: Cell, format: string | undefined): FunctionResultObject {
  if (isCellError(cell)) return { value: errorToGrid(cell.error), message: cell.message };
  const value = cell ?? "";
  return format !== undefined && typeof value === "number" ? { value, format } : { value };
}
