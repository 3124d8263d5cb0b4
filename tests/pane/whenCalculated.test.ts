import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Cell } from "../../src/cells/Cell";
import { whenCalculated } from "../../src/pane/whenCalculated";
import type { Snapshot } from "../../src/workbook/Snapshot";
import { MemoryWorkbook } from "./MemoryWorkbook";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const busy: Cell = { error: "#BUSY!", message: "" };

/** A workbook with a formula in A1 that shows one value after the other, the last one for good. */
function showing(formula: string, ...values: readonly Cell[]) {
  const workbook = new MemoryWorkbook("Excel", { Sheet1: [[1]] });
  let reads = 0;
  const read = async (): Promise<Snapshot> => {
    const seen = await MemoryWorkbook.prototype.read.call(workbook, {
      ranges: [{ kind: "address", address: { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 } }],
    });
    const value = values[Math.min(reads, values.length - 1)]!;
    reads += 1;
    return { ...seen, ranges: [{ ...seen.ranges[0]!, values: [[value]], formulas: [[formula]] }] };
  };
  const calculated = whenCalculated(Object.assign(workbook, { read }));
  return {
    reads: () => reads,
    value: async (): Promise<Cell> => {
      const reading = calculated.read({ ranges: [] });
      await vi.runAllTimersAsync();
      return (await reading).ranges[0]!.values[0]![0]!;
    },
  };
}

it.each<[string, string, readonly Cell[], Cell, number]>([
  ["a value is taken as it is", "=OKR.SCORE(A2,B2)", [0.5], 0.5, 1],
  ["Excel's #BUSY! is waited for", "=OKR.SCORE(A2,B2)", [busy, busy, 0.5], 0.5, 3],
  ["so is Google's word", "=OKR_SCORE(A2,B2)", ["Loading...", 0.5], 0.5, 2],
  ["the same word typed by a person is text", "", ["Loading...", 0.5], "Loading...", 1],
  [
    "another error is an answer",
    "=OKR.SCORE(A2,B2)",
    [{ error: "#N/A", message: "" }, 0.5],
    { error: "#N/A", message: "" },
    1,
  ],
  ["what never ends is handed over", "=OKR.SCORE(A2,B2)", [busy], busy, 5],
])("%s", async (_why, formula, values, expected, reads) => {
  const workbook = showing(formula, ...values);
  expect(await workbook.value()).toEqual(expected);
  expect(workbook.reads()).toBe(reads);
});
