import { registries } from "@odoo/o-spreadsheet";
import { catalogue } from "../../formulas/catalogue";
import { registerFormulas } from "../../hosts/grid/registerFormulas";
import { type CustomFunctions, sheetsFunction, sheetsName } from "./sheetsFunction";

/** Lets every grid of this page know our formulas under Google's names only, answered by a script. */
export function offerSheetsFunctions(script: () => CustomFunctions): void {
  for (const formula of catalogue) {
    registries.functionRegistry.remove(formula.name);
    registries.functionRegistry.replace(sheetsName(formula.name), sheetsFunction(formula, script));
  }
}

/** Lets every grid know them under their own names only, answered by the catalogue. */
export function offerCatalogue(): void {
  for (const { name } of catalogue) registries.functionRegistry.remove(sheetsName(name));
  registerFormulas(catalogue);
}
