import type { Cell, CellError } from "../../src/cells/Cell";
import { FormulaError } from "../../src/core/errors/FormulaError";
import type { ContractCase } from "./cases";

/** The answer of the rules themselves, each cell as a host shows it; an error that is all there is as one cell. */
export function expected({ formula, inputs }: ContractCase, show: (cell: Cell) => unknown): unknown {
  const result = evaluated(formula.evaluate, structuredClone(inputs));
  return Array.isArray(result) ? result.map((row) => row.map(show)) : show(result);
}

function evaluated(
  evaluate: ContractCase["formula"]["evaluate"],
  inputs: ContractCase["inputs"],
): Cell | Cell[][] | CellError {
  try {
    return evaluate(inputs);
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.code, message: error.message };
    throw error;
  }
}
