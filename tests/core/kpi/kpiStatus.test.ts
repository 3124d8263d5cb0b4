import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attainment } from "../../../src/core/kpi/attainment";
import { attainmentOrNaN } from "../../../src/core/kpi/attainmentOrNaN";
import { defaultKpiRule } from "../../../src/core/kpi/defaultKpiRule";
import { directions } from "../../../src/core/kpi/directions";
import { kpiStatus } from "../../../src/core/kpi/kpiStatus";
import type { Direction } from "../../../src/core/model/KeyResult";
import { parseStatusRule } from "../../../src/core/status/parseStatusRule";

const status = (actual: number, target: number, direction: Direction, rule = ""): string =>
  kpiStatus(actual, target, direction, parseStatusRule(rule || defaultKpiRule(direction)));

describe("kpiStatus", () => {
  it.each<[number, number, Direction, string, string, string]>([
    [100, 100, "up", "", "on-track", "met is green, and a KPI has no end: never achieved"],
    [620, 500, "up", "", "on-track", "so does overshoot"],
    [90, 100, "up", "", "at-risk", "amber is inclusive"],
    [89.9, 100, "up", "", "off-track", ""],
    [0.27, 0.3, "up", "", "at-risk", "0.27 ÷ 0.3 is 0.9 to a person, whatever binary fractions make of it"],
    [15, 15, "down", "", "on-track", ""],
    [16, 15, "down", "", "at-risk", "15 ÷ 16"],
    [17, 15, "down", "", "off-track", "15 ÷ 17 is below 0.9"],
    [52.5, 50, "hold", "", "on-track", "5 % off is green for a level"],
    [45, 50, "hold", "", "at-risk", ""],
    [44, 50, "hold", "", "off-track", ""],
    [0, 0, "hold", "", "on-track", "a level of 0 has no share; it is held"],
    [5, 0, "hold", "", "off-track", "or missed, on the one side"],
    [-5, 0, "hold", "", "off-track", "and on the other"],
    [NaN, 100, "up", "", "no-data", ""],
    [NaN, NaN, "up", "", "no-target", "no target goes first"],
    [120, NaN, "up", "", "no-target", "never healthy"],
    [0, 0, "down", "", "on-track", "no share of 0, but met"],
    [1, 0, "down", "", "off-track", "10 % of 0 is nothing"],
    [0, 5, "down", "", "on-track", "no share either, but better than the target"],
    [-95, -100, "up", "", "on-track", "a smaller loss than planned"],
    [-110, -100, "up", "", "at-risk", "within 10 % of |target|"],
    [-111, -100, "up", "", "off-track", ""],
    [-109, -100, "up", "score 0.95 0.9", "at-risk", "without a share green means met, whatever the cut-off"],
    [-109, -100, "up", "gap 0 0.1", "at-risk", "the same cut-off as a gap"],
    [-109, -100, "up", "score 1", "off-track", "a rule without amber has two states"],
    [92, 100, "up", "pace", "on-track", "a KPI is expected to meet its target, so the gap is to 1"],
    [92, 100, "up", "mooncamp", "on-track", "ratio of 1"],
    [125, 100, "up", "score 1 0.9 1.2", "achieved", "a third cut-off is asked for"],
    [96, 90, "up", "value 95 85", "on-track", ""],
    [85, 90, "up", "value 95 85", "at-risk", ""],
    [4, 3, "down", "value 3 5", "at-risk", "mirrored"],
    [48, 50, "hold", "value 2 5", "on-track", "distances from the target"],
    [56, 50, "hold", "value 2 5", "off-track", ""],
    [96, NaN, "up", "value 95 85", "no-target", "a KPI without a target is never healthy"],
  ])("%d of %d, %s, %s: %s (%s)", (actual, target, direction, rule, expected) => {
    expect(status(actual, target, direction, rule)).toBe(expected);
  });

  it("refuses cut-offs that contradict the direction", () => {
    expect(() => status(96, 90, "down", "value 95 85")).toThrow("since lower is better");
    expect(() => status(96, 90, "up", "value 3 5")).toThrow("since higher is better");
    expect(() => status(96, 90, "hold", "value 5 2")).toThrow("distances from the target");
  });

  it("is the same in every unit, and never gets worse as the value gets better", () => {
    const order = ["off-track", "at-risk", "on-track"];
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom<Direction>("up", "down"),
        (actual, target, more, direction) => {
          const better = direction === "up" ? actual + more : actual - more;
          expect(status(actual * 1024, target * 1024, direction)).toBe(status(actual, target, direction));
          expect(order.indexOf(status(better, target, direction))).toBeGreaterThanOrEqual(
            order.indexOf(status(actual, target, direction)),
          );
        },
      ),
    );
  });
});

describe("attainment", () => {
  it.each<[number, number, Direction, number, string]>([
    [45, 50, "up", 0.9, "SAP, Achievement Scores"],
    [75, 50, "up", 1.5, "SAP, Achievement Scores: not clamped"],
    [55, 50, "hold", 0.9, "SAP, Absolute Scores"],
    [16, 15, "down", 0.9375, "feedback4e: target × 100 ÷ current"],
    [8, 15, "down", 1.875, "feedback4e"],
    [-10, 50, "up", -0.2, "below nothing"],
    [150, 50, "hold", -1, "as far off as can be, and further"],
    [-55, -50, "hold", 0.9, "a negative level can be held"],
  ])("%d of %d, %s: %d (%s)", (actual, target, direction, expected) => {
    expect(attainment(actual, target, direction)).toBeCloseTo(expected, 12);
  });

  it.each<[number, number, Direction, string]>([
    [5, 0, "up", "needs a target above 0, got 0"],
    [-50, -100, "up", "needs a target above 0, got -100"],
    [0, 15, "down", "needs actual and target above 0, got 0 and 15"],
    [3, -1, "down", "got 3 and -1"],
    [1, 0, "hold", "needs a target other than 0"],
  ])("%d of %d, %s: #N/A, “… %s” and what to use instead", (actual, target, direction, message) => {
    expect(() => attainment(actual, target, direction)).toThrow(message);
    expect(() => attainment(actual, target, direction)).toThrow("OKR.KPI.STATUS");
  });

  it("is the same in every unit", () => {
    const value = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(value, value, fc.constantFrom(...directions), (actual, target, direction) => {
        const share = attainmentOrNaN(actual, target, direction);
        expect(attainmentOrNaN(actual / 8, target / 8, direction)).toBe(share);
      }),
    );
  });
});
