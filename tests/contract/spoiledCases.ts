import { errorInCell } from "../../src/cells/errorInCell";
import type { Cell, Range } from "../../src/cells/Cell";
import { catalogue } from "../../src/formulas/catalogue";
import type { Input } from "../../src/formulas/definition/Input";
import { type ContractCase, withHostErrors } from "./cases";

/** A day that no example has, so that it is known for a date wherever it stands. */
export const strayDate = 46_467;

const spoilers: readonly (readonly [what: string, cell: Cell])[] = [
  ["a blank", null],
  ["empty text", ""],
  ["text", "five or so"],
  ["an error", errorInCell("#DIV/0!")],
  ["TRUE", true],
  ["a date", strayDate],
  ["percent text", "75%"],
  ["a huge number", 1e300],
  ["a number below zero", -5],
];

/**
 * The first example of each formula with one parameter spoiled: all of it, or the first cell of its
 * last row. What comes out is a matter of the rules; that it comes out of every host is a matter of these.
 */
export const spoiledCases: readonly ContractCase[] = catalogue.flatMap((formula) => {
  const inputs = formula.examples[0]!.inputs.map(withHostErrors);
  return formula.parameters.flatMap((parameter, index) =>
    spoilers.flatMap(([what, cell]) =>
      spoiled(inputs[index], cell).map(([where, input]) => ({
        why: `${formula.name}: ${what} ${where} ${parameter.name}`,
        formula,
        inputs: inputs.map((each, other) => (other === index ? input : each)),
      })),
    ),
  );
});

function spoiled(input: Input, cell: Cell): (readonly [where: string, input: Input])[] {
  if (!Array.isArray(input)) return [["as", cell]];
  const rows = input as Range;
  const [, ...others] = rows[rows.length - 1]!;
  return [
    ["in place of", cell],
    ["in the last row of", [...rows.slice(0, -1), [cell, ...others]]],
  ];
}
