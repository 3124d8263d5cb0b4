import { describe, it } from "vitest";
import type { Range } from "../../../src/cells/Cell";
import { catalogue } from "../../../src/formulas/catalogue";
import { exampleSheet } from "../../../src/formulas/exampleSheet";
import { expectSameResult } from "../../expectSameResult";
import { modelWith, type, value } from "./modelWith";

const style = { formulaName: (name: string) => name, argumentSeparator: "," };

/** A blank is null in the grid and "" in an answer: the same to every rule. */
const blankAsText = (cell: unknown): unknown => cell ?? "";

describe.each(catalogue.map((formula) => [formula.name, formula] as const))(
  "%s in the grid",
  (_, formula) => {
    it.each(formula.examples.map((example) => [example.title, example] as const))("%s", (_title, example) => {
      const sheet = exampleSheet(formula, example, style);
      const model = modelWith(sheet.cells);
      const { row, column } = sheet.formulaAt;
      type(model, row, column, { formula: sheet.formula });
      const expected = (Array.isArray(example.result) ? example.result : [[example.result]]) as Range;
      expectSameResult(
        expected.map((cells, down) =>
          cells.map((_cell, right) => blankAsText(value(model, row + down, column + right))),
        ),
        expected.map((cells) => cells.map(blankAsText)),
      );
    });
  },
);
