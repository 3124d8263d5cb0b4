import { catalogue } from "../../formulas/catalogue";
import { callFormula } from "../../hosts/sheets/callFormula";

export { addonMenu, openPane } from "../../hosts/sheets/addonMenu";
export { answerSidebar } from "../../hosts/sheets/answerSidebar";

/** Called by the declarations at the top level, which Google Sheets finds by their names. */
export function call(name: string, given: ArrayLike<unknown>): unknown {
  return callFormula(
    catalogue.find((formula) => formula.name === name)!,
    Array.from(given),
  );
}
