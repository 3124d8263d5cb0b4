import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";
import { isCellError } from "../../cells/isCellError";
import type { Written } from "../../workbook/Plan";
import { isFormula } from "../../workbook/isFormula";
import { errorFromGrid, errorToGrid } from "./errorCodes";

/**
 * What to type into the grid so that exactly this stands there afterwards.
 *
 * Text that the grid would take for something else (a formula, a number, a date) gets an apostrophe before it, as a
 * person would type it; the apostrophe is not part of the value.
 */
export function writtenContent(written: Written): string {
  if (written === null) return "";
  if (isFormula(written)) return written.formula;
  if (isCellError(written)) return errorToGrid(written.error);
  if (typeof written === "boolean") return written ? "TRUE" : "FALSE";
  return typeof written === "string" && isReadOtherwise(written) ? `'${written}` : String(written);
}

function isReadOtherwise(text: string): boolean {
  return (
    /^[='+\-@\t]/.test(text) ||
    /^(?:true|false)$/i.test(text) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, DEFAULT_LOCALE) ||
    errorFromGrid(text) !== undefined
  );
}
