import type { Cell } from "../cells/Cell";
import { FormulaError } from "../core/errors/FormulaError";
import { catalogue } from "../formulas/catalogue";
import type { Input } from "../formulas/definition/Input";

/** A table that a formula answered, read by its headings. */
export interface AnswerTable {
  /** Without the heading row. */
  readonly rows: readonly (readonly Cell[])[];
  /** @throws {Error} for a heading the formula doesn't have: a defect */
  readonly column: (heading: string) => number;
}

/**
 * The answer of a table formula of the catalogue, for a screen to show: the pane never computes on its own.
 *
 * @returns the formula's own words where it refuses the whole table
 */
export function answerOf(name: string, inputs: readonly Input[]): AnswerTable | { readonly refusal: string } {
  const formula = catalogue.find((candidate) => candidate.name === name);
  if (formula === undefined) throw new Error(`there is no formula ${name}`);
  try {
    const [heading = [], ...rows] = formula.evaluate(inputs) as Cell[][];
    return {
      rows,
      column: (wanted) => {
        const index = heading.indexOf(wanted);
        if (index < 0) throw new Error(`${name} has no column ${wanted}`);
        return index;
      },
    };
  } catch (error) {
    if (error instanceof FormulaError) return { refusal: error.message };
    throw error;
  }
}
