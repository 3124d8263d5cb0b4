import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/formulas/catalogue";
import { FormulaError } from "../../src/core/errors/FormulaError";
import { expectSameResult } from "../expectSameResult";
import type { Formula } from "../../src/formulas/definition/formula";
import type { Input } from "../../src/formulas/definition/Input";

function answer(formula: Formula, inputs: readonly Input[]): unknown {
  try {
    return formula.evaluate(inputs);
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.code, message: error.message };
    throw error;
  }
}

describe.each(catalogue.map((formula) => [formula.name, formula] as const))("%s", (_, formula) => {
  it("has two examples or more, unless it takes no arguments", () => {
    expect(formula.examples.length).toBeGreaterThanOrEqual(formula.parameters.length === 0 ? 1 : 2);
  });

  it.each(formula.examples.map((example) => [example.title, example] as const))("%s", (_title, example) => {
    expectSameResult(answer(formula, example.inputs), example.result);
  });
});
