import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/Cell";
import { FormulaError } from "../../src/core/errors/FormulaError";
import { catalogue } from "../../src/formulas/catalogue";
import type { Formula } from "../../src/formulas/definition/formula";
import type { Input } from "../../src/formulas/definition/Input";
import { hostileInputs, randomFrom, tallInputs } from "./hostileInputs";

const calls = 20_000;
const callsEach = Math.ceil(calls / catalogue.length);

/** Why an answer may not leave a formula, or undefined where it may. */
function fault(formula: Formula, inputs: readonly Input[]): string | undefined {
  let result: unknown;
  try {
    result = formula.evaluate(inputs);
  } catch (error) {
    if (!(error instanceof FormulaError)) return String((error as Error).stack ?? error);
    return faultOfMessage(error.message);
  }
  if (!Array.isArray(result)) return faultOfCell(result as Cell);
  const rows = result as readonly (readonly Cell[])[];
  if (rows.length === 0) return "no row to spill";
  const width = rows[0]!.length;
  for (const row of rows) {
    if (row.length !== width || width === 0) return `rows of ${width} and ${row.length} cells`;
    for (const cell of row) {
      const reason = faultOfCell(cell);
      if (reason !== undefined) return reason;
    }
  }
  return undefined;
}

function faultOfCell(cell: Cell | undefined): string | undefined {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) && !Object.is(cell, -0)
        ? undefined
        : `the number ${Object.is(cell, -0) ? "−0" : cell}`;
    case "string":
      return cell.includes("undefined") || cell.includes("[object") ? `the text ${cell}` : undefined;
    case "boolean":
      return undefined;
    case "object":
      if (cell === null) return "null, which shows as 0";
      return faultOfMessage(cell.message);
    default:
      return `a cell of type ${typeof cell}`;
  }
}

function faultOfMessage(message: string): string | undefined {
  if (message.trim() === "") return "an error without a message";
  if (/undefined|\[object/.test(message)) return `the message ${message}`;
  return /[^.]\.$/.test(message) ? `a message with a full stop: ${message}` : undefined;
}

describe(`${callsEach} hostile calls each`, () => {
  it.each(catalogue.map((formula, index) => [formula.name, formula, index] as const))(
    "%s",
    (_, formula, index) => {
      const random = randomFrom(20_000 + index);
      const faults: string[] = [];
      for (let call = 0; call < callsEach && faults.length < 3; call += 1) {
        const inputs = hostileInputs(random, formula);
        const reason = fault(formula, inputs);
        if (reason !== undefined) faults.push(`${reason}\n  from ${JSON.stringify(inputs).slice(0, 2000)}`);
      }
      expect(faults.join("\n\n")).toBe("");
    },
  );
});

describe("eight times the rows take about eight times as long", () => {
  const seconds = (formula: Formula, rows: number): number => {
    const inputs = tallInputs(randomFrom(rows), formula, rows);
    let least = Infinity;
    for (let round = 0; round < 5; round += 1) {
      const begin = performance.now();
      try {
        formula.evaluate(inputs);
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
      }
      least = Math.min(least, performance.now() - begin);
    }
    return least;
  };

  // Again where it fails: a machine that turns to something else for a moment is no square.
  it.each(catalogue.map((formula) => [formula.name, formula] as const))("%s", { retry: 2 }, (_, formula) => {
    seconds(formula, 1_000);
    const few = seconds(formula, 2_000);
    const many = seconds(formula, 16_000);
    // A square would take 64 times as long. What is over in 10 ms is too short to be told from noise.
    expect(many < 10 || many / few < 24, `${few.toFixed(2)} ms, then ${many.toFixed(2)} ms`).toBe(true);
  });
});
