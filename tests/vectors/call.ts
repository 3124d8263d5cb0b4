import { catalogue } from "../../src/formulas/catalogue";
import type { Cell, Range } from "../../src/cells/Cell";
import type { Input } from "../../src/formulas/definition/Input";

/** Calls a formula of the catalogue as a cell would, and answers all that spills. */
export function callTable(name: string, ...inputs: readonly Input[]): Range {
  const formula = catalogue.find((candidate) => candidate.name === name);
  if (formula === undefined) throw new Error(`${name} is not in the catalogue`);
  const result = formula.evaluate(inputs);
  return Array.isArray(result) ? result : [[result]];
}

/** The same where one cell is the answer. */
export function call(name: string, ...inputs: readonly Input[]): Cell {
  return callTable(name, ...inputs)[0]![0]!;
}

/** A column of cells. */
export function column(values: unknown): Range {
  return (values as readonly Cell[]).map((value) => [value ?? ""]);
}
