import type { Cell } from "../../cells/Cell";
import { errorInCell } from "../../cells/errorInCell";

/** What Excel's objects have in common: rich values carry a type and a plain value, errors of older versions a code. */
interface ExcelObject {
  readonly type?: string;
  readonly basicType?: string;
  readonly basicValue?: string | number | boolean;
  readonly text?: string;
  readonly code?: string;
}

/**
 * A cell as Excel hands it to a custom function, as every formula reads it.
 *
 * Numbers, text and booleans come plain. A blank cell comes as 0, null, "" or an object of type Empty, depending on
 * the version (office-js issues 5262, 4702, 1951): all but 0 are read as blank. Formatted numbers are their number,
 * entities (a stock, a place) their text.
 */
export function cellFromExcel(value: unknown): Cell {
  if (typeof value !== "object") return value === undefined ? null : (value as Cell);
  if (value === null) return null;
  const { type, basicType, basicValue, text, code } = value as ExcelObject;
  if (type === "Empty" || basicType === "Empty") return null;
  if (text !== undefined) return text;
  if (type === "Error" || basicType === "Error" || code !== undefined) {
    return errorInCell(String(basicValue ?? code));
  }
  return basicValue ?? null;
}
