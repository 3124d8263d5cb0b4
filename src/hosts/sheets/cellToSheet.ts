import { isFormula } from "../../workbook/isFormula";
import { readsAsBoolean } from "../../workbook/readsAsBoolean";
import type { Written } from "../../workbook/Plan";
import type { Locale } from "../../workbook/Snapshot";
import { localFormula } from "./localFormula";

/** Texts that Google Sheets would take for something else: formulas, errors, numbers, dates. */
const needsGuard = /^[=+\-@'#\t]|\d/;

/**
 * A cell as `setValues` takes it. Text that would be read as a formula, a number or a date gets the apostrophe that a
 * person would type: it is not part of the text.
 */
export function cellToSheet(written: Written, locale: Locale): string | number | boolean {
  if (written === null) return "";
  if (isFormula(written))
    return written.local === true ? written.formula : localFormula(written.formula, locale);
  if (typeof written === "object") return `'${written.error}`;
  if (typeof written === "string")
    return needsGuard.test(written) || readsAsBoolean(written) ? `'${written}` : written;
  return written;
}
