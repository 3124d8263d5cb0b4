import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedOfKeyResult } from "../../../src/core/expected/expectedOfKeyResult";
import { expectedOfObjective } from "../../../src/core/expected/expectedOfObjective";
import { expectedShare } from "../../../src/core/expected/expectedShare";
import { stepShare } from "../../../src/core/expected/stepShare";

describe("expectedShare", () => {
  it.each([
    {
      start: 100,
      due: 190,
      asOf: 100,
      count: "elapsed",
      share: 0,
      why: "nothing is expected on the first day",
    },
    { start: 100, due: 190, asOf: 145, count: "elapsed", share: 0.5, why: "half way" },
    { start: 100, due: 190, asOf: 190, count: "elapsed", share: 1, why: "all on the last day" },
    { start: 100, due: 190, asOf: 50, count: "elapsed", share: 0, why: "never below 0" },
    { start: 100, due: 190, asOf: 500, count: "elapsed", share: 1, why: "never above 1" },
    { start: 100, due: 100, asOf: 99, count: "elapsed", share: 0, why: "a deadline: 0 before" },
    { start: 100, due: 100, asOf: 100, count: "elapsed", share: 1, why: "a deadline: 1 from then" },
    { start: 101, due: 190, asOf: 101, count: "inclusive", share: 1 / 90, why: "day 1 of 90 counts" },
    { start: 101, due: 190, asOf: 190, count: "inclusive", share: 1, why: "day 90 of 90" },
    { start: 101, due: 190, asOf: 100, count: "inclusive", share: 0, why: "the day before does not" },
    { start: 100, due: 100, asOf: 100, count: "inclusive", share: 1, why: "one day: 1 from then" },
    { start: NaN, due: 190, asOf: 150, count: "elapsed", share: NaN, why: "no start date" },
    { start: 100, due: NaN, asOf: 150, count: "elapsed", share: NaN, why: "no due date" },
    { start: 100, due: 190, asOf: NaN, count: "elapsed", share: NaN, why: "no as-of date" },
  ] as const)("$share for $asOf in $start…$due ($count): $why", ({ start, due, asOf, count, share }) => {
    expect(expectedShare(start, due, asOf, count)).toBe(share);
  });

  it("refuses a due date before the start and names both", () => {
    expect(() => expectedShare(46203, 46113, 46150)).toThrow(/got 2026-04-01 with a start on 2026-06-30/);
  });

  it("never falls as days pass, stays in 0…1, and moves with the calendar", () => {
    const day = fc.integer({ min: 61, max: 2_900_000 });
    const length = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(day, length, day, fc.constantFrom("elapsed", "inclusive"), (start, days, asOf, count) => {
        const share = expectedShare(start, start + days, asOf, count);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(expectedShare(start, start + days, asOf + 1, count));
        expect(share).toBeLessThanOrEqual(1);
        expect(expectedShare(start + 37, start + days + 37, asOf + 37, count)).toBe(share);
      }),
    );
  });
});

describe("stepShare", () => {
  const dates = [300, 100, 200, 200];
  const shares = [1, 0.2, 0.4, 0.5];
  it.each([
    [99, 0, "before the first step"],
    [100, 0.2, "on the day of a step"],
    [199, 0.2, "until the next one"],
    [200, 0.5, "of two on one day the last row"],
    [5000, 1, "after the last"],
    [NaN, NaN, "no date"],
  ])("%d: %d, %s", (asOf, share) => {
    expect(stepShare(dates, shares, asOf)).toBe(share);
  });
});

describe("expectedOfKeyResult", () => {
  const dates = { startDate: 100, due: 200, kind: undefined, type: undefined };
  it.each([
    { keyResult: {}, asOf: 150, share: 0.5, why: "by its dates" },
    { keyResult: { kind: "at least" }, asOf: 120, share: 1, why: "a level is expected on every day" },
    { keyResult: { kind: "between", due: undefined }, asOf: NaN, share: 1, why: "with or without dates" },
    { keyResult: { kind: "baseline" }, asOf: 150, share: NaN, why: "nothing is expected of a baseline" },
    { keyResult: { type: "committed" }, asOf: 150, share: 0.5, why: "dates say more than the type" },
    { keyResult: { due: undefined, type: "committed" }, asOf: 150, share: 1, why: "Google: 1.0" },
    { keyResult: { due: undefined, type: "aspirational" }, asOf: 150, share: 0.7, why: "Google: 0.7" },
    { keyResult: { due: undefined }, asOf: 150, share: NaN, why: "nothing known" },
  ] as const)("$share: $why", ({ keyResult, asOf, share }) => {
    expect(expectedOfKeyResult({ ...dates, ...keyResult }, asOf)).toBe(share);
  });
});

describe("expectedOfObjective", () => {
  it.each([
    { scores: [0.2, 0.8], expected: [0.5, 0.7], weights: [NaN, NaN], share: 0.6, why: "equal weights" },
    {
      scores: [0.2, 0.8],
      expected: [0.5, 0.7],
      weights: [3, 1],
      share: 0.55,
      why: "the same weights as the score",
    },
    {
      scores: [0.2, NaN],
      expected: [0.5, 0.7],
      weights: [3, 1],
      share: 0.5,
      why: "the same key results as the score",
    },
    {
      scores: [0.2, NaN],
      expected: [0.5, NaN],
      weights: [3, 1],
      share: 0.5,
      why: "what has no score needs no date",
    },
    {
      scores: [0.2, 0.8],
      expected: [0.5, NaN],
      weights: [3, 1],
      share: NaN,
      why: "two unlike sums are not compared",
    },
  ])("$share: $why", ({ scores, expected, weights, share }) => {
    expect(Number(expectedOfObjective(scores, expected, weights).toFixed(12))).toBe(share);
  });
});
