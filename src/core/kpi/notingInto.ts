import { FormulaError } from "../errors/FormulaError";

/** Computes what may be refused: a refusal becomes a note and no value; anything else is a defect and goes on up. */
export function notingInto(notes: Set<string>): <Value>(compute: () => Value) => Value | undefined {
  return (compute) => {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      notes.add(error.message);
      return undefined;
    }
  };
}
