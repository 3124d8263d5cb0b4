import type { Cell } from "../../src/cells/Cell";
import { catalogue } from "../../src/formulas/catalogue";
import { FormulaError } from "../../src/core/errors/FormulaError";
import type { Input } from "../../src/formulas/definition/Input";

/** What a formula answers, by its name; a refusal as the error cell a host would show. */
export function answer(name: string, ...inputs: readonly Input[]): unknown {
  const formula = catalogue.find((candidate) => candidate.name === name);
  if (formula === undefined) throw new Error(`no formula ${name}`);
  try {
    return formula.evaluate(inputs);
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.code, message: error.message };
    throw error;
  }
}

/** Values one below the other, as a column of a sheet. */
export function column(...values: readonly Cell[]): Cell[][] {
  return values.map((value) => [value]);
}
