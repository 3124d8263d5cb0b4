import { catalogue } from "../../formulas/catalogue";
import { callFormula } from "../../hosts/sheets/callFormula";

/** Called by the declarations at the top level, which Google Sheets finds by their names. */
export function call(name: string, given: readonly unknown[]): unknown {
  return callFormula(
    catalogue.find((formula) => formula.name === name)!,
    given,
  );
}
