import { registries } from "@odoo/o-spreadsheet";
import type { Formula } from "../../formulas/definition/formula";
import { gridFunction } from "./gridFunction";

/** Makes formulas known to every grid of this page. Models made before don't know them. */
export function registerFormulas(formulas: readonly Formula[]): void {
  for (const formula of formulas) registries.functionRegistry.replace(formula.name, gridFunction(formula));
}
