import type { Cell } from "../../cells/Cell";
import { errorInCell, isErrorCode } from "../../cells/errorInCell";
import type { Written } from "../../workbook/Plan";

/** A value of a range as Office.js gives it: errors come as their code, blanks as "". */
export function cellFromRange(value: unknown): Cell {
  if (typeof value !== "string") return (value as Cell | undefined) ?? null;
  return isErrorCode(value) ? errorInCell(value) : value;
}

/**
 * The formula of a cell, or "" where there is none. `formulas` repeats the value of a cell without one, and a text
 * that begins with = stands in both.
 */
export function formulaFromRange(formula: unknown, value: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}

/** What somebody typed into a cell; a cell that only shows what another one spills holds nothing. */
export function writtenFromRange(formula: unknown, value: unknown): Written {
  const text = formulaFromRange(formula, value);
  if (text !== "") return { formula: text, local: true };
  return formula === "" && value !== "" ? null : cellFromRange(value);
}
