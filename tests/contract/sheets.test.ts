import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/Cell";
import { isCellError } from "../../src/cells/isCellError";
import type { Input } from "../../src/formulas/definition/Input";
import { differing, expectSameResult } from "../expectSameResult";
import { built } from "../support/built";
import { sheetsCell, sheetsRuntime, type SheetsArgument, type SheetsShown } from "../support/sheetsRuntime";
import { type ContractCase, contractCases } from "./cases";
import { expected } from "./expected";
import { spoiledCases, strayDate } from "./spoiledCases";

const code = built("sheets/Code.js");

it("is a script of ES2020 without private fields, static blocks or modules", () => {
  expect(() => parse(code, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
});

describe.each(["Pacific/Auckland", "America/Los_Angeles", "Europe/Berlin"])(
  "dist/sheets in a bare global, the spreadsheet in %s",
  (zone) => {
    const call = sheetsRuntime(code, zone);

    it.each(contractCases.map((each) => [each.why, each] as const))("%s", (_, each) => {
      expectSameResult(answerTo(each, call), rulesFor(each));
    });
  },
);

it("dist/sheets answers as the rules do where one input is not what it should be", () => {
  const call = sheetsRuntime(code, "America/Los_Angeles");
  expect(differing(spoiledCases, (each) => answerTo(each, call), rulesFor)).toEqual([]);
});

function answerTo({ formula, inputs }: ContractCase, call: ReturnType<typeof sheetsRuntime>): SheetsShown {
  const given = formula.parameters.map(({ content }, index) => asArgument(inputs[index], content === "date"));
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  return call(formula.name.replace(/\./g, "_"), given);
}

function rulesFor(each: ContractCase): SheetsShown {
  const rules = expected(each, asSheetsShows);
  const alone = Array.isArray(rules) && rules.length === 1 && (rules[0] as unknown[]).length === 1;
  const only: unknown = alone ? (rules[0] as unknown[])[0] : rules;
  return isThrown(only) ? only : { cells: withoutErrors(rules) };
}

/** The last day of 9999: a larger number is no date in a spreadsheet. */
const lastDay = 2_958_465;

function asArgument(input: Input, isDate: boolean): SheetsArgument {
  if (input === undefined || input === null) return undefined;
  const asDate = (cell: Cell): SheetsArgument =>
    sheetsCell(cell, cell === strayDate || (isDate && Number(cell) <= lastDay));
  if (!Array.isArray(input)) return asDate(input as Cell);
  return (input as Cell[][]).map((row) => row.map(asDate)) as SheetsArgument;
}

interface Thrown {
  readonly thrown: string;
}

function asSheetsShows(cell: Cell): unknown {
  if (cell === null) return "";
  return isCellError(cell) ? { thrown: `${cell.error} ${cell.message}` } : cell;
}

function isThrown(value: unknown): value is Thrown {
  return typeof value === "object" && value !== null && "thrown" in value;
}

/** Inside an array an error is a text that begins with its code. */
function withoutErrors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutErrors);
  return isThrown(value) ? value.thrown : value;
}
