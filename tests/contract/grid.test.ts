import type { Arg, EvalContext, FunctionResultObject } from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import "../gridInNode";
import type { Cell } from "../../src/cells/Cell";
import { isErrorCode } from "../../src/cells/errorInCell";
import { isCellError } from "../../src/cells/isCellError";
import { errorFromGrid, errorToGrid } from "../../src/hosts/grid/errorCodes";
import { gridFunction } from "../../src/hosts/grid/gridFunction";
import { differing, expectSameResult } from "../expectSameResult";
import { type ContractCase, contractCases } from "./cases";
import { expected } from "./expected";
import { spoiledCases } from "./spoiledCases";

type Shown = FunctionResultObject | FunctionResultObject[][];

/** What the grid hands a function besides its arguments, as far as ours read it. */
const context = { locale: { dateFormat: "yyyy-mm-dd" } } as EvalContext;

describe("the workbench's grid", () => {
  it("has cases to answer", () => {
    expect(contractCases.length).toBeGreaterThan(20);
  });

  it.each(contractCases.map((each) => [each.why, each] as const))("%s", (_, each) => {
    expectSameResult(answerTo(each), expected(each, asGridShows));
  });

  it("answers as the rules do where one input is not what it should be", () => {
    expect(differing(spoiledCases, answerTo, (each) => expected(each, asGridShows))).toEqual([]);
  });
});

function answerTo({ formula, inputs }: ContractCase): unknown {
  const given = formula.parameters.map((_, index) => asArgument(inputs[index]));
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  return asRows(gridFunction(formula).compute.apply(context, given) as Shown);
}

/** The grid hands ranges over column by column, each cell with its value. */
function asArgument(input: unknown): Arg {
  if (input === undefined || input === null) return undefined;
  if (!Array.isArray(input)) return asCell(input as Cell);
  const rows = input as Cell[][];
  return rows[0]!.map((_, column) => rows.map((row) => asCell(row[column]!)));
}

function asCell(cell: Cell): FunctionResultObject {
  return isCellError(cell) ? { value: errorToGrid(cell.error), message: cell.message } : { value: cell };
}

function asRows(answer: Shown): unknown {
  if (!Array.isArray(answer)) return shown(answer);
  return answer[0]!.map((_, row) => answer.map((column) => shown(column[row]!)));
}

function shown({ value, message }: FunctionResultObject): unknown {
  const error = typeof value === "string" ? errorFromGrid(value) : undefined;
  return error === undefined ? value : { error, message };
}

/** A text that is an error's code and nothing else is that error to the grid. */
function asGridShows(cell: Cell): unknown {
  if (typeof cell === "string" && isErrorCode(cell)) return { error: cell, message: undefined };
  return isCellError(cell) ? { error: cell.error, message: cell.message } : (cell ?? "");
}
