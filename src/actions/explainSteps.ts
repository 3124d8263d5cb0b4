import { explainKeyResult } from "../core/explain/explainKeyResult";
import type { Step } from "../core/explain/Explained";
import type { ExplainWords } from "../core/explain/words";
import { FormulaError } from "../core/errors/FormulaError";
import type { Input } from "../formulas/definition/Input";
import { readArguments } from "../formulas/definition/readArguments";
import { explain } from "../formulas/scores/explain";
import { keyResultAsked } from "../formulas/scores/keyResultAsked";

/**
 * What OKR.EXPLAIN says of one key result, in the words of a language; nothing where it refuses.
 *
 * @param inputs the arguments of OKR.EXPLAIN, by position
 */
export function explainSteps(inputs: readonly Input[], words: ExplainWords): readonly Step[] {
  try {
    const { values } = readArguments(explain.name, explain.parameters, inputs);
    return explainKeyResult(keyResultAsked(values as Parameters<typeof keyResultAsked>[0]), words);
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}
