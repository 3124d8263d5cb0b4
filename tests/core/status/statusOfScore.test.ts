import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStatusRule } from "../../../src/core/status/parseStatusRule";
import { statusOfScore } from "../../../src/core/status/statusOfScore";
import { statusPresetNames } from "../../../src/core/status/statusPresets";
import { statusSeverity } from "../../../src/core/status/statusSeverity";

const none = NaN;

describe("statusOfScore", () => {
  it.each([
    {
      rule: "pace",
      score: 0.4,
      expected: 0.5,
      status: "on-track",
      why: "ten points behind exactly is on track",
    },
    {
      rule: "pace",
      score: 0.8,
      expected: 0.9,
      status: "on-track",
      why: "0.9 − 0.8 is 0.1, not 0.09999999999999998",
    },
    {
      rule: "pace",
      score: 0.7,
      expected: 0.8,
      status: "on-track",
      why: "0.8 − 0.7 is 0.1, not 0.10000000000000009",
    },
    { rule: "pace", score: 0.3999, expected: 0.5, status: "at-risk", why: "a hair more is not" },
    {
      rule: "pace",
      score: 0.25,
      expected: 0.5,
      status: "at-risk",
      why: "25 points behind exactly is at risk",
    },
    { rule: "pace", score: 0.2499, expected: 0.5, status: "off-track", why: "a hair more is off track" },
    { rule: "pace", score: 1, expected: 0.5, status: "achieved", why: "a score of 1 is done at any time" },
    { rule: "pace", score: none, expected: 0.5, status: "no-data", why: "no score, no colour" },
    {
      rule: "viva",
      score: 0.33,
      expected: 0.33,
      status: "on-track",
      why: "Viva phased targets: 33 % or more",
    },
    { rule: "viva", score: 0.25, expected: 0.5, status: "at-risk", why: "Viva: 25 points is still Behind" },
    {
      rule: "viva",
      score: 0.24,
      expected: 0.5,
      status: "off-track",
      why: "Viva: above 25 points is At Risk",
    },
    { rule: "upraise", score: 0.475, expected: 0.5, status: "on-track", why: "0.95 of ideal is On Track" },
    { rule: "upraise", score: 0.47, expected: 0.5, status: "at-risk", why: "0.94 is Lagging" },
    {
      rule: "upraise",
      score: 0.375,
      expected: 0.5,
      status: "off-track",
      why: "0.75 itself is not above 0.75",
    },
    {
      rule: "cascade",
      score: 0,
      expected: 0,
      status: "on-track",
      why: "nothing expected yet: no division by 0",
    },
    {
      rule: "mooncamp",
      score: 0.5,
      expected: 0.5,
      status: "on-track",
      why: "Mooncamp: half the cycle needs 45 %",
    },
    {
      rule: "mooncamp",
      score: 0.5,
      expected: 1,
      status: "off-track",
      why: "Mooncamp: at the end it needs 90 %",
    },
    {
      rule: "planview",
      score: 0.2,
      expected: 0.4,
      status: "off-track",
      why: "LeanKit: behind from ten points",
    },
    { rule: "planview", score: 0.3, expected: 0.4, status: "off-track", why: "ten points exactly is behind" },
    { rule: "planview", score: 0.301, expected: 0.4, status: "on-track", why: "LeanKit: within ten points" },
    {
      rule: "servicenow",
      score: 0.7,
      expected: none,
      status: "off-track",
      why: "ServiceNow: 70 % is red below 75",
    },
    { rule: "servicenow", score: 0.88, expected: none, status: "at-risk", why: "ServiceNow: 88 % is yellow" },
    { rule: "google", score: 0.65, expected: none, status: "on-track", why: "printed bands: 0.65 is 0.7" },
    { rule: "google", score: 0.64, expected: none, status: "at-risk", why: "0.64 is 0.6" },
    { rule: "google", score: 0.35, expected: none, status: "at-risk", why: "0.35 is 0.4" },
    {
      rule: "google",
      score: 0.95,
      expected: none,
      status: "on-track",
      why: "rounding makes nothing achieved",
    },
    {
      rule: "puzzle",
      score: 0.31,
      expected: none,
      status: "at-risk",
      why: "Puzzle: past commit, before target",
    },
    {
      rule: "value 95 85",
      score: 96,
      expected: none,
      status: "on-track",
      why: "a raw value is not done at 1",
    },
    { rule: "value 5 8", score: 6, expected: none, status: "at-risk", why: "a value that should fall" },
    { rule: "value 95 85 99", score: 99, expected: none, status: "achieved", why: "achieved by value" },
    {
      rule: "score 0.7 0.4 0.9",
      score: 0.9,
      expected: none,
      status: "achieved",
      why: "achieved by its own cut",
    },
    {
      rule: "score 0.7 0.4 1.2",
      score: 1,
      expected: none,
      status: "on-track",
      why: "its own cut replaces 1",
    },
  ])("$rule: $score of $expected is $status, $why", ({ rule, score, expected, status }) => {
    expect(statusOfScore(score, expected, parseStatusRule(rule))).toBe(status);
  });

  it("compares values near the largest double without overflow", () => {
    expect(
      statusOfScore(1e308, none, { measure: "value", green: { at: 9e307, strict: false }, better: 1 }),
    ).toBe("on-track");
  });

  it.each(["gap 0.1", "ratio 0.9"])("%s needs an expected share", (rule) => {
    expect(() => statusOfScore(0.5, none, parseStatusRule(rule))).toThrow(/needs the expected share/);
  });

  it("never gets worse as the score rises, by any preset", () => {
    const share = fc.double({ min: 0, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.constantFrom(...statusPresetNames),
        (one, other, expected, preset) => {
          const rule = parseStatusRule(preset);
          const rank = (score: number): number =>
            statusSeverity.indexOf(statusOfScore(score, expected, rule));
          expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
        },
      ),
    );
  });
});
