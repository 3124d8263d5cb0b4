import type { Input } from "../../src/formulas/definition/Input";
import { errorInCell } from "../../src/cells/errorInCell";
import { catalogue } from "../../src/formulas/catalogue";
import type { Formula } from "../../src/formulas/definition/formula";

/** One call of a formula that must come out the same through every host. */
export interface ContractCase {
  readonly why: string;
  readonly formula: Formula;
  readonly inputs: readonly Input[];
}

/** What no example shows, because nobody would want it: the inputs that hosts spoil on their way. */
const special: readonly (readonly [why: string, name: string, ...inputs: Input[]])[] = [
  ["an error in the range is named, not fatal", "OKR.PROGRESS", [[errorInCell("#N/A")], [8]], [[10], [10]]],
  ["an error as the only cell", "OKR.SCORE", errorInCell("#DIV/0!"), 10],
  ["an error code that Excel may not return", "OKR.SCORE", [[errorInCell("#REF!")]], [[10]]],
  [
    "blanks in the middle and at the end",
    "OKR.PROGRESS",
    [[5], [null], [""], [2], [null]],
    [[10], [10], [10], [10], [null]],
  ],
  ["a blank cell where an option could stand", "OKR.PROGRESS", [[5]], [[10]], null, ""],
  ["nothing but blanks has no score", "OKR.SCORE", [[""], [null]], [[""], [null]]],
  ["a required argument left out", "OKR.SCORE", 5],
  ["text where a number belongs", "OKR.SCORE", [["five"]], [[10]]],
  [
    "number text, percent text, TRUE and yes",
    "OKR.PROGRESS",
    [["1,200"], ["75%"], [true], ["yes"]],
    [[2400], [1], [1], [1]],
  ],
  ["a wrong option word lists the right ones", "OKR.SCORE", 5, 10, undefined, undefined, undefined, "median"],
  ["ranges of unequal height", "OKR.SCORE", [[1], [2]], [[1], [2], [3]]],
  ["a heading row is skipped", "OKR.PROGRESS", [["Current"], [5]], [["Target"], [10]]],
  ["rows given along a row answer along a row", "OKR.PROGRESS", [[5, 6, ""]], [[10, 10, 10]]],
  ["a result too large for a cell", "OKR.PROGRESS", 1e308, 1e-308],
  ["text in every script", "OKR.STATUS", [[0.5]], [[0.5]], "gap 0.1", [["on-track", "Планово ✅ 順調"]]],
  [
    "text that looks like a formula stays text",
    "OKR.STATUS",
    [[0.5]],
    [[0.5]],
    "gap 0.1",
    [["on-track", "=1+1"]],
  ],
  ["text that looks like an error", "OKR.STATUS", [[0.5]], [[0.5]], "gap 0.1", [["on-track", "#1 team"]]],
];

export const contractCases: readonly ContractCase[] = [
  ...catalogue.flatMap((formula) =>
    formula.examples.map(({ title, inputs }) => ({
      why: `${formula.name}: ${title}`,
      formula,
      inputs: inputs.map(withHostErrors),
    })),
  ),
  ...special.map(([why, name, ...inputs]) => ({ why: `${name}: ${why}`, formula: named(name), inputs })),
];

function named(name: string): Formula {
  const found = catalogue.find((formula) => formula.name === name);
  if (found === undefined) throw new Error(`${name} is not in the catalogue`);
  return found;
}

/** An example may give an error a message of its own; hosts hand over the code alone. */
export function withHostErrors(input: Input): Input {
  if (Array.isArray(input)) {
    return (input as readonly (readonly Input[])[]).map((row) => row.map(withHostErrors)) as Input;
  }
  return typeof input === "object" && input !== null && "error" in input ? errorInCell(input.error) : input;
}
