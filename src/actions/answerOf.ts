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

interface Refused {
  /** The formula's own words where it refuses the whole table. */
  readonly refusal: string;
}

/** The rows that a formula of the catalogue answers, for a screen to show: the pane never computes on its own. */
export function rowsOf(name: string, inputs: readonly Input[]): Cell[][] | Refused {
  const formula = catalogue.find((candidate) => candidate.name === name);
  if (formula === undefined) throw new Error(`there is no formula ${name}`);
  try {
    return formula.evaluate(inputs) as Cell[][];
  } catch (error) {
    if (error instanceof FormulaError) return { refusal: error.message };
    throw error;
  }
}

/** The one value that a formula of the catalogue answers. */
export function valueOf(name: string, inputs: readonly Input[]): { readonly value: Cell } | Refused {
  const answer: unknown = rowsOf(name, inputs);
  if (typeof answer === "object" && answer !== null && "refusal" in answer) return answer as Refused;
  return { value: answer as Cell };
}

/** The answer of a formula that spills a table with its heading row. */
export function answerOf(name: string, inputs: readonly Input[]): AnswerTable | Refused {
  const answer = rowsOf(name, inputs);
  if ("refusal" in answer) return answer;
  const [heading = [], ...rows] = answer;
  return {
    rows,
    column: (wanted) => {
      const index = heading.indexOf(wanted);
      if (index < 0) throw new Error(`${name} has no column ${wanted}`);
      return index;
    },
  };
}
