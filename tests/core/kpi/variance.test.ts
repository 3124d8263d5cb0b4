import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directions } from "../../../src/core/kpi/directions";
import { variance, type VarianceSign, type VarianceUnit } from "../../../src/core/kpi/variance";
import type { Direction } from "../../../src/core/model/KeyResult";

describe("variance", () => {
  it.each<
    [
      number,
      number,
      Direction | undefined,
      VarianceSign,
      VarianceUnit,
      number,
      number | undefined,
      string,
      string,
    ]
  >([
    [90, 100, "up", "actual-plan", "share", -10, -0.1, "Unfavourable", ""],
    [25, 20, "down", "actual-plan", "share", 5, 0.25, "Unfavourable", "over budget keeps its sign"],
    [25, 20, "down", "favourable-positive", "share", -5, -0.25, "Unfavourable", "and turns it"],
    [48, 50, "hold", "actual-plan", "share", -2, -0.04, "Unfavourable", "any distance from a level"],
    [52, 50, "hold", "favourable-positive", "share", -2, -0.04, "Unfavourable", "too much is not favourable"],
    [50, 50, "hold", "favourable-positive", "share", 0, 0, "On plan", ""],
    [0.1 + 0.2, 0.3, "up", "actual-plan", "share", 0, 0, "On plan", "equal to nine decimals"],
    [5, 0, "up", "actual-plan", "share", 5, undefined, "Favourable", "a plan of 0 has no share"],
    [
      -80,
      -100,
      "up",
      "actual-plan",
      "share",
      20,
      0.2,
      "Favourable",
      "a smaller loss: the share is of |plan|",
    ],
    [0.338, 0.35, "up", "actual-plan", "points", -1.2, undefined, "Unfavourable", "operating margin, points"],
    [
      0.457,
      0.47,
      undefined,
      "actual-plan",
      "bps",
      -130,
      undefined,
      "Below plan",
      "gross margin, basis points",
    ],
  ])(
    "%d against %d, %s, %s, %s: %d, %s, %s (%s)",
    (actual, plan, direction, sign, unit, difference, share, reading) => {
      const answer = variance(actual, plan, direction, sign, unit);
      expect(answer.difference).toBeCloseTo(difference, 9);
      if (share === undefined) expect(answer.share).toBeUndefined();
      else expect(answer.share).toBeCloseTo(share, 9);
      expect(answer.reading).toBe(reading);
    },
  );

  it("refuses favourable-positive without a direction", () => {
    expect(() => variance(1, 2, undefined, "favourable-positive", "share")).toThrow("needs a direction");
  });

  it("is favourable exactly where favourable-positive is above 0, by more than nine decimals", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.constantFrom(...directions), (actual, plan, direction) => {
        const { difference, reading } = variance(actual, plan, direction, "favourable-positive", "share");
        if (reading === "Favourable") expect(difference).toBeGreaterThan(0);
        if (reading === "Unfavourable") expect(difference).toBeLessThan(0);
        if (reading === "On plan") expect(Math.abs(difference)).toBeLessThan(2e-9);
      }),
    );
  });
});
