import { describe, expect, it } from "vitest";
import { FormulaError } from "../../src/core/errors/FormulaError";
import { scriptRun } from "../../src/workbench/sheets/scriptRun";

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  answer(...given: unknown[]): void;
  hidden_: unknown;
  unknown: unknown;
}

const steps: string[] = [];
const functions: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
  answer: (...given) => given,
  hidden_: () => 1,
  fails: () => {
    throw new TypeError("no such sheet");
  },
  date: () => new Date(0),
};
const pending: (() => void)[] = [];
const run = scriptRun({
  has: (name) => name in functions,
  call: (name, given) => {
    steps.push(name);
    return functions[name]!(...given);
  },
  later: (work) => pending.push(work),
}) as Runner & Record<string, (...given: unknown[]) => void>;

function outcome(start: (runner: typeof run) => void): unknown {
  let result: unknown;
  start(
    run
      .withSuccessHandler((answer) => (result = { answer }))
      .withFailureHandler((error) => (result = { error: `${error.name}: ${error.message}` })) as typeof run,
  );
  expect(result).toBeUndefined(); // nothing is answered before the caller has gone on
  for (const work of pending.splice(0)) work();
  return result;
}

const circular: unknown[] = [];
circular.push({ circular });

describe("google.script.run as Google limits it", () => {
  it.each<[string, (runner: typeof run) => void, unknown]>([
    [
      "text comes and goes",
      (runner) => {
        runner.answer("a");
      },
      { answer: ["a"] },
    ],
    [
      "undefined inside an array is null",
      (runner) => {
        runner.answer([1, undefined]);
      },
      { answer: [[1, null]] },
    ],
    [
      "of an error only the message",
      (runner) => {
        runner["fails"]!();
      },
      { error: "Error: no such sheet" },
    ],
    [
      "no date comes back",
      (runner) => {
        runner["date"]!();
      },
      { error: "Error: Failed due to illegal value in property" },
    ],
  ])("%s", (_why, start, expected) => {
    expect(outcome(start)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ["a date", new Date(0)],
    ["a function", () => 1],
    ["a date deep inside", { a: [new Date(0)] }],
    ["an object of a class", new FormulaError("#N/A", "none")],
    ["what contains itself", circular],
  ])("refuses to carry %s", (_why, value) => {
    expect(() => {
      run.answer(value);
    }).toThrow("illegal value");
  });

  it("hides names that end in _ and knows no others than the script's", () => {
    expect(run.hidden_).toBeUndefined();
    expect(run.unknown).toBeUndefined();
  });
});
