import { ourFunction } from "../../workbook/formulas/ourFunction";
import { renameFunctions } from "../../workbook/formulas/renameFunctions";

/** `_xldudf_OKR_SCORE` for `OKR.SCORE`. */
export function nameInFile(name: string): string {
  return `_xldudf_${name.replace(/\./g, "_")}`;
}

/**
 * A formula as an .xlsx file stores it: the name of an add-in's function has a prefix, and underscores for dots. Google's
 * names of our functions go the same way, so that what is saved calculates in Excel.
 */
export function toFileFormula(formula: string): string {
  return renameFunctions(formula, (name) => {
    const means = ourFunction(name);
    return "formula" in means ? nameInFile(means.formula) : name;
  });
}

/**
 * A formula as it is typed: `_xldudf_OKR_SCORE(…)`, `OKR_SCORE(…)` as Google Sheets has it, and `OKR.SCORE(…)` are one,
 * and the marks that Excel puts before newer functions of its own go.
 */
export function fromFileFormula(formula: string): string {
  return renameFunctions(formula, (name) => {
    const means = ourFunction(name);
    if ("formula" in means) return means.formula;
    return "native" in means ? means.native : name;
  });
}
