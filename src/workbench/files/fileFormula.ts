import { catalogue } from "../../formulas/catalogue";
import { renameFunctions } from "./renameFunctions";

/** `_xldudf_OKR_SCORE` for `OKR.SCORE`. */
export function nameInFile(name: string): string {
  return `_xldudf_${name.replace(/\./g, "_")}`;
}

const byFileName = new Map(catalogue.map(({ name }) => [name.replace(/\./g, "_"), name]));

/**
 * A formula as an .xlsx file stores it: the name of an add-in's function has a prefix, and underscores for dots. Google's
 * names of our functions go the same way, so that what is saved calculates in Excel.
 */
export function toFileFormula(formula: string): string {
  return renameFunctions(formula, (name) => {
    const ours = byFileName.get(name.toUpperCase().replace(/\./g, "_"));
    return ours === undefined ? name : nameInFile(ours);
  });
}

/**
 * A formula as it is typed: `_xldudf_OKR_SCORE(…)`, `OKR_SCORE(…)` as Google Sheets has it, and `OKR.SCORE(…)` are one,
 * and the marks that Excel puts before newer functions of its own go.
 */
export function fromFileFormula(formula: string): string {
  return renameFunctions(formula, (name) => {
    const plain = name.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, "").replace(/^_xldudf_/i, "");
    return (
      byFileName.get(plain.toUpperCase().replace(/\./g, "_")) ?? (/^_xldudf_/i.test(name) ? name : plain)
    );
  });
}
