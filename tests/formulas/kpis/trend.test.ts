import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/cells/Cell";
import { answer, column } from "../answer";

const trend = (...inputs: readonly unknown[]): unknown => answer("OKR.KPI.TREND", ...(inputs as Cell[]));
const days = (count: number): Cell[][] => Array.from({ length: count }, (_, index) => [46000 + index * 30]);

function row(...inputs: readonly unknown[]): unknown[] {
  const result = trend(...inputs) as unknown[][];
  expect(result[0]).toEqual(["Trend", "Slope per period"]);
  expect(result).toHaveLength(2);
  return result[1]!;
}

describe("OKR.KPI.TREND", () => {
  it.each<[number[], string, string, number, string]>([
    [[1, 2, 3, 4, 5, 6], "", "Improving", 1, "up is the default"],
    [[1, 2, 3, 4, 5, 6], "Lower is better", "Worsening", 1, ""],
    [[100, 100.5, 101, 101.5, 102], "up", "Flat", 0.5, "2 in 101 is not above 2 %"],
    [[100, 100.6, 101.2, 101.8, 102.4], "up", "Improving", 0.6, "2.4 in 101.2 is"],
    [[5, 5, 5], "down", "Flat", 0, ""],
    [[0, 0], "up", "Flat", 0, "no size at all"],
    [[99, 98, 1, 2, 3, 4, 5, 6], "up", "Improving", 1, "only the last six"],
    [[99, 101], "up", "Flat", 2, "2 in 100 is 2 % and not above it"],
    [[-1, -2, -3], "up", "Worsening", -1, "mean of |value|"],
    [[-101, -100], "up", "Flat", 1, "1 in 100.5, below 0 as above"],
  ])("%j, %s: %s, %d (%s)", (values, direction, word, slope) => {
    const [shown, shownSlope] = row(days(values.length), column(...values), direction);
    expect(shown).toBe(word);
    expect(shownSlope).toBeCloseTo(slope, 12);
  });

  it("holds a level: nearing it from either side improves", () => {
    expect(row(days(3), column(36, 33, 31), "hold", "", 30)).toEqual(["Improving", -2.5]);
    expect(row(days(3), column(24, 27, 29), "hold", "", 30)).toEqual(["Improving", 2.5]);
    expect(row(days(3), column(31, 33, 36), "hold", "", 30)).toEqual(["Worsening", 2.5]);
  });

  it.each<[string, unknown[], string, string]>([
    ["one value", [days(3), column("", 4, "")], "#N/A", "two periods or more, got 1"],
    ["a level without target", [days(2), column(1, 2), "hold"], "#VALUE!", "needs its target"],
    ["one period", [days(2), column(1, 2), "up", 1], "#NUM!", "periods needs"],
    ["half a period", [days(2), column(1, 2), "up", 2.5], "#NUM!", "periods needs"],
    ["no direction", [days(2), column(1, 2), "sideways"], "#VALUE!", "direction needs up, down or hold"],
    ["a value without date", [column(46000, ""), column(1, 2)], "#VALUE!", "dates, row 2"],
  ])("refuses %s", (_, inputs, code, message) => {
    expect(trend(...inputs)).toMatchObject({
      error: code,
      message: expect.stringContaining(message) as string,
    });
  });

  it("keeps the latest whatever the order; of one date the lower row counts", () => {
    const report = fc.record({
      date: fc.integer({ min: 46000, max: 46050 }),
      value: fc.integer({ min: -99, max: 99 }),
    });
    fc.assert(
      fc.property(
        fc.array(report, { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 2, max: 10 }),
        (rows, periods) => {
          const byDate = new Map(rows.map(({ date, value }) => [date, value]));
          const latest = [...byDate].sort(([one], [other]) => one - other).slice(-periods);
          const result = trend(
            rows.map(({ date }) => [date]),
            rows.map(({ value }) => [value]),
            "up",
            periods,
          );
          if (latest.length < 2) {
            expect(result).toMatchObject({ error: "#N/A" });
            return;
          }
          const middle = (latest.length - 1) / 2;
          const moment = latest.reduce((sum, [, value], index) => sum + (index - middle) * value, 0);
          const spread = latest.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
          expect((result as number[][])[1]![1]).toBeCloseTo(moment / spread, 9);
        },
      ),
    );
  });
});
