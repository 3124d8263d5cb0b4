import { isCellError } from "../../cells/isCellError";
import { isFormula } from "../../workbook/isFormula";
import { readsAsBoolean } from "../../workbook/readsAsBoolean";
import type { Written } from "../../workbook/Plan";

/**
 * A cell to write, as `Range.formulas` takes it.
 *
 * A blank is "", because null would leave the cell as it is. Text that Excel would take for a formula, a number, a
 * date or TRUE goes with the apostrophe that makes it text; a date can hide in any text with a digit in it.
 */
export function contentForExcel(written: Written): string | number | boolean {
  if (written === null) return "";
  if (isFormula(written)) return written.formula;
  if (isCellError(written)) return written.error;
  if (typeof written !== "string" || written === "") return written;
  return /^\p{L}[^\d]*$/u.test(written) && !readsAsBoolean(written) ? written : `'${written}`;
}
