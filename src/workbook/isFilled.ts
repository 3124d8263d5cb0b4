import { isBlank } from "../cells/isBlank";
import { isFormula } from "./isFormula";
import type { Written } from "./Plan";

/** Whether a cell that is written, or was found, holds something: a formula does, whatever it answers. */
export function isFilled(written: Written | undefined): boolean {
  return written !== undefined && (isFormula(written) || !isBlank(written));
}
