import { isBlank } from "../cells/isBlank";
import { isCellError } from "../cells/isCellError";
import { isFormula } from "./isFormula";
import type { Written } from "./Plan";

/** A formula is held against a formula and a value against a value; an error is known by its code, and blank is blank. */
export function isSameWritten(a: Written, b: Written): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && a.formula === b.formula;
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b || (isBlank(a) && isBlank(b));
}
