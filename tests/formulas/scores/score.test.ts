import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSameResult } from "../../expectSameResult";
import type { Input } from "../../../src/formulas/definition/Input";
import { answer, column } from "../answer";

const refREF = { error: "#REF!", message: "Invalid cell reference" } as const;
const score = (...inputs: readonly Input[]): unknown => answer("OKR.SCORE", ...inputs);

describe("OKR.SCORE", () => {
  it.each([
    {
      why: "Synergita: weights 40, 20, 40 over 30 %, 30 %, 40 %",
      inputs: [column(0.3, 0.3, 0.4), 1, 0, column(40, 20, 40)],
      result: 0.34,
    },
    {
      why: "Perdoo, Mooncamp: a key result below its start counts 0, not less",
      inputs: [column(100, -50, 0), 100],
      result: 1 / 3,
    },
    {
      why: "overshoot of one does not cover for another",
      inputs: [column(200, 0), 100],
      result: 0.5,
    },
    {
      why: "a blank current is left out, a blank target as well",
      inputs: [column(4, "", 9), column(10, 20, "")],
      result: 0.4,
    },
    {
      why: "headings are skipped in all columns at once",
      inputs: [column("Current", 4, 9), column("Target", 10, 12)],
      result: 0.575,
    },
    {
      why: "with one weight given, a blank one counts nothing",
      inputs: [column(4, 9), column(10, 12), null, column(1, "")],
      result: 0.4,
    },
    {
      why: "a column of blank weights is no weights",
      inputs: [column(4, 9), column(10, 12), null, column("", "")],
      result: 0.575,
    },
    {
      why: "one weight given, and its key result has no value: the others have none",
      inputs: [column("", 9), column(10, 12), null, column(1, "")],
      result: { error: "#N/A", message: "no data: no key result with a score has a weight above 0" },
    },
    {
      why: "a value that stands at its target has arrived, wherever it began",
      inputs: [column(4, 12), column(10, 12), column(0, "")],
      result: 0.7,
    },
    {
      why: "a baseline is never part of the mean",
      inputs: [column(4, 120), column(10, ""), null, null, column("", "Baseline")],
      result: 0.4,
    },
    {
      why: "a milestone without target is the share done; percent text and ticks are numbers",
      inputs: [column("75%", "✅"), column("", ""), null, null, "milestone"],
      result: 0.875,
    },
    {
      why: "a blank start is 0 where the value rises",
      inputs: [column(4, 9), column(10, 12), column("", 6)],
      result: 0.45,
    },
    { why: "min", inputs: [column(4, 9), column(10, 12), null, null, null, "MIN"], result: 0.4 },
    { why: "max", inputs: [column(4, 9), column(10, 12), null, null, null, "max"], result: 0.75 },
    { why: "rows along the sheet", inputs: [[[4, 9]], [[10, 12]]], result: 0.575 },
    { why: "operators are kinds", inputs: [column(5, 5), 5, null, null, column("≤", "<")], result: 0.5 },
  ] as { why: string; inputs: Input[]; result: number }[])("$result: $why", ({ inputs, result }) => {
    expectSameResult(score(...inputs), result);
  });

  it.each([
    {
      why: "the row is counted in the range, heading included",
      inputs: [column("Current", 4, 5), column("Target", 10, 5), column("Start", 0, 5)],
      result: /^row 3: progress needs a target other than the start \(5\)/,
      code: "#N/A",
    },
    {
      why: "also where the first argument is a single cell",
      inputs: [5, column("Target", 10, 5), column("Start", 0, 5)],
      result: /^row 3: progress needs/,
      code: "#N/A",
    },
    {
      why: "a falling key result needs its start",
      inputs: [column(4, 9), column(10, 3), column(0, "")],
      result: /^row 2: needs a start, because the current value \(9\) is above the target \(3\)/,
      code: "#N/A",
    },
    {
      why: "a cell that is named is not named twice",
      inputs: [column(4, "many"), column(10, 3)],
      result: /^current, row 2 needs a number, got “many”/,
      code: "#VALUE!",
    },
    {
      why: "text that itself speaks of rows confuses nobody",
      inputs: [column(5, 4), column(5, 10), column(5, 0)],
      result: /^row 1: progress/,
      code: "#N/A",
    },
    {
      why: "an error passes through with its own code",
      inputs: [column(4, refREF), 10],
      result: /^current, row 2: Invalid cell reference/,
      code: "#REF!",
    },
    {
      why: "a negative weight",
      inputs: [column(4, 9), 10, null, column(1, -1)],
      result: /^row 2: weight needs 0 or more, got -1/,
      code: "#NUM!",
    },
    {
      why: "no positive weight",
      inputs: [column(4, 9), 10, null, column(0, "")],
      result: /no data: no key result with a score has a weight above 0/,
      code: "#N/A",
    },
    { why: "nothing has a score", inputs: [column("", 4), column(10, "")], result: /no data/, code: "#N/A" },
    {
      why: "an unknown kind names the right ones",
      inputs: [4, column(10, 12), null, null, column("reach", "climb")],
      result: /^kind, row 2 needs reach, at least, .* or baseline, got “climb”/,
      code: "#VALUE!",
    },
    {
      why: "between needs two numbers, which only tables have",
      inputs: [4, 10, null, null, "between"],
      result: /^kind needs/,
      code: "#VALUE!",
    },
    {
      why: "a target written as a range is for tables",
      inputs: [92, "90–95"],
      result: /^target needs a number, got “90–95”/,
      code: "#VALUE!",
    },
    {
      why: "an unknown method",
      inputs: [4, 10, null, null, null, "median"],
      result: /^method needs mean, min or max, got “median”/,
      code: "#VALUE!",
    },
    {
      why: "ranges of unlike height",
      inputs: [column(1, 2, 3), column(1, 2)],
      result: /current has 3 rows and target has 2/,
      code: "#VALUE!",
    },
    {
      why: "a milestone of 75 is not silently done",
      inputs: [75, "", null, null, "milestone"],
      result: /got 75/,
      code: "#NUM!",
    },
    {
      why: "overflow of the weights",
      inputs: [column(4, 9), 10, null, column(1e308, 1e308)],
      result: /weight needs numbers whose sum/,
      code: "#NUM!",
    },
  ] as { why: string; inputs: Input[]; result: RegExp; code: string }[])(
    "$code: $why",
    ({ inputs, result, code }) => {
      expect(score(...inputs)).toEqual({ error: code, message: expect.stringMatching(result) as string });
    },
  );

  const row = fc.record({
    current: fc.option(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { nil: "" }),
    target: fc.double({ min: 1, max: 1e4, noNaN: true }),
    start: fc.double({ min: -1e4, max: 0, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  });
  type Row = Readonly<Record<"current" | "target" | "start" | "weight", number | string>>;
  const ofRows = (rows: readonly Row[], method = "mean"): unknown =>
    answer(
      "OKR.SCORE",
      rows.map(({ current }) => [current]),
      rows.map(({ target }) => [target]),
      rows.map(({ start }) => [start]),
      rows.map(({ weight }) => [weight]),
      null,
      method,
    );
  const scored = fc
    .array(row, { minLength: 1, maxLength: 12 })
    .filter((rows) => rows.some((r) => r.current !== ""));

  it("stays in 0…1, between the lowest and the highest, in any order of rows and any scale of weights", () => {
    fc.assert(
      fc.property(scored, fc.constantFrom(0.01, 7, 100), (rows, scale) => {
        const mean = ofRows(rows) as number;
        expect(mean).toBeGreaterThanOrEqual((ofRows(rows, "min") as number) - 1e-12);
        expect(mean).toBeLessThanOrEqual((ofRows(rows, "max") as number) + 1e-12);
        expect(mean).toBeGreaterThanOrEqual(0);
        expect(mean).toBeLessThanOrEqual(1);
        expect(ofRows([...rows].reverse())).toBeCloseTo(mean, 10);
        expect(ofRows(rows.map((r) => ({ ...r, weight: r.weight * scale })))).toBeCloseTo(mean, 10);
      }),
    );
  });

  it("is unmoved by a key result without a value", () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const idle = { current: "", target: 5, start: 0, weight: 3 };
        expect(ofRows([...rows, idle])).toBe(ofRows(rows));
      }),
    );
  });
});

describe("OKR.PROGRESS", () => {
  const number = fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100);

  it.each([
    { why: "a baseline has no progress", inputs: [5, 10, 0, "baseline"], result: [[""]] },
    { why: "a blank target answers blank", inputs: [5, "", 0], result: [[""]] },
    {
      why: "rising and falling",
      inputs: [column(22, 0), column(20, 20), column(10, 100)],
      result: [[1.2], [1.25]],
    },
    { why: "along a row of the sheet", inputs: [[[1, 2]], 4], result: [[0.25, 0.5]] },
    {
      why: "trailing blank rows are left off, blank rows between stay",
      inputs: [column(1, "", 2, "", ""), column(4, "", 4, "", "")],
      result: [[0.25], [""], [0.5]],
    },
  ] as { why: string; inputs: Input[]; result: unknown }[])("$why", ({ inputs, result }) => {
    expectSameResult(answer("OKR.PROGRESS", ...inputs), result);
  });

  it("takes TRUE and FALSE in words, and says so where clamp is neither", () => {
    const progress = (clamp: string): unknown => answer("OKR.PROGRESS", 15, 10, 0, null, clamp);
    expect(progress("yes")).toEqual([[1]]);
    expect(progress("no")).toEqual([[1.5]]);
    expect(progress("perhaps")).toEqual({
      error: "#VALUE!",
      message: "clamp needs TRUE or FALSE, got “perhaps”",
    });
  });

  it("clamped is the clamped unclamped", () => {
    fc.assert(
      fc.property(number, number, number, (current, target, start) => {
        fc.pre(target !== start);
        const [[free]] = answer("OKR.PROGRESS", current, target, start) as number[][] as [[number]];
        const [[held]] = answer("OKR.PROGRESS", current, target, start, null, true) as [[number]];
        expect(held).toBe(Math.min(1, Math.max(0, free)));
      }),
    );
  });
});
