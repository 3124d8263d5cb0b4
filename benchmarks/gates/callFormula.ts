import { catalogue } from "../../src/formulas/catalogue";
import type { Formula } from "../../src/formulas/definition/formula";

/** A formula of the catalogue by its name, called as the hosts call it. */
export function formulaNamed(name: string): Formula["evaluate"] {
  const formula = catalogue.find((candidate) => candidate.name === name);
  if (formula === undefined) throw new Error(`${name} is not in the catalogue`);
  return formula.evaluate;
}
