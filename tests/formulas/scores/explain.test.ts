import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyResultKinds } from "../../../src/core/score/keyResultKinds";
import { statusPresetNames } from "../../../src/core/status/statusPresets";
import type { Input } from "../../../src/formulas/definition/Input";
import { answer, column } from "../answer";

const said = (...inputs: readonly Input[]): Record<string, string> =>
  Object.fromEntries(answer("OKR.EXPLAIN", ...inputs) as [string, string][]);

describe("OKR.EXPLAIN", () => {
  it.each([
    {
      why: "rising",
      inputs: [6, 10, 2],
      says: {
        Direction: "rising, because the target 10 is above the start 2",
        Formula: "(current − start) ÷ (target − start) = (6 − 2) ÷ (10 − 2) = 4 ÷ 8 = 0.5 (50%)",
        Score: "0.5",
      },
    },
    {
      why: "below zero: signs stay readable",
      inputs: [-3, 1, -5],
      says: {
        Formula:
          "(current − start) ÷ (target − start) = (−3 − (−5)) ÷ (1 − (−5)) = 2 ÷ 6 = 0.333333333333 (33.3%)",
      },
    },
    {
      why: "overshoot",
      inputs: [12, 10],
      says: {
        Start: "left out, so it counts from 0",
        Score: "1, because a score never rises above 1",
        Decision: "score 1 ≥ 1: achieved, before the rule is asked",
        Status: "Achieved",
      },
    },
    {
      why: "moved away",
      inputs: [43, 34, 40, null, 0.5],
      says: {
        "Moved away": "−50%: it is further from the target than where it started",
        Score: "0, because a score never falls below 0",
        Status: "Off track",
      },
    },
    {
      why: "a level that is kept",
      inputs: [98.5, 98, null, "at least"],
      says: {
        Formula: "98.5 ≥ 98, so the level is kept: 1",
        Status: "Achieved",
        Note: "In OKR.TABLE a level is achieved only from its due date on; before it, it is on track",
      },
    },
    {
      why: "a milestone by share",
      inputs: ["75%", "", null, "milestone"],
      says: { Formula: "the share done, as given: 0.75 (75%)", Status: "On track" },
    },
    {
      why: "a milestone by steps",
      inputs: [3, 4, null, "milestone"],
      says: { Formula: "current ÷ target = 3 ÷ 4 = 0.75 (75%)" },
    },
    {
      why: "a blank current",
      inputs: ["", 10],
      says: {
        Current: "blank",
        Score: "none: a blank current value is no data; it is left out of the mean, never counted as 0",
        Status: "No data",
      },
    },
    {
      why: "a blank target",
      inputs: [5, ""],
      says: {
        Score: "none: without a target there is nothing to measure against; it is left out of the mean",
        Status: "No target",
      },
    },
    {
      why: "a baseline",
      inputs: [120, "", null, "baseline"],
      says: { Score: "none, as for every baseline", Status: "Achieved" },
    },
    { why: "a baseline without its number", inputs: ["", "", null, "baseline"], says: { Status: "No data" } },
    {
      why: "no way to go",
      inputs: [95, 95, 95],
      says: {
        Direction: "none: target and start are both 95",
        Score:
          'none (#N/A): progress needs a target other than the start (95); use kind "at least" or "at most" to hold a level',
        Status: "none: without a score there is nothing to judge",
      },
    },
    {
      why: "a falling value without its start",
      inputs: [9, 3, ""],
      says: {
        Start: "blank",
        Score:
          "none (#N/A): needs a start, because the current value (9) is above the target (3); write where it began",
      },
    },
    {
      why: "a blank start where the value rises",
      inputs: [3, 9, ""],
      says: { Start: "blank, so it counts from 0, since the value should rise" },
    },
    {
      why: "rounding of the source",
      inputs: [6.5, 10, 0],
      says: { Measure: "score 0.65, rounded 0.7", Decision: "0.7 ≥ 0.7, so on track" },
    },
    {
      why: "a ratio shows its working",
      inputs: [4, 10, 0, null, 0.5, "cascade"],
      says: {
        Rule: "cascade; by the share of what is expected: on track from 0.95 of expected, at risk from 0.85 of expected, else off track; achieved from a score of 1",
        Measure: "score 0.4 against shares of the expected 0.5: 0.95 × 0.5 = 0.475, 0.85 × 0.5 = 0.425",
        Decision: "0.4 < 0.475, so not on track; 0.4 < 0.425, so not at risk; so off track",
      },
    },
    {
      why: "strict cut-offs",
      inputs: [3, 10, 0, null, 0.4, "gap <0.10"],
      says: {
        Rule: "gap <0.10; by the gap (expected − score): on track below 0.1, else off track; achieved from a score of 1",
        Decision: "0.1 ≥ 0.1, so not on track; so off track",
      },
    },
    {
      why: "a rule by value, downwards, with its own achieved",
      inputs: [6, 4, 10, null, null, "value 5 8 4"],
      says: {
        Rule: "value 5 8 4; by the current value: achieved up to 4, on track up to 5, at risk up to 8, else off track",
        Decision: "6 > 4, so not achieved; 6 > 5, so not on track; 6 ≤ 8, so at risk",
        Status: "At risk",
      },
    },
    {
      why: "a rule that needs what is not given",
      inputs: [6, 10, 0, null, null, "pace"],
      says: {
        Expected: "not given",
        Status:
          "none (#VALUE!): a rule by gap needs the expected share; give it, or use a rule by score such as “score 0.7 0.4”",
      },
    },
  ] as { why: string; inputs: Input[]; says: Record<string, string> }[])("$why", ({ inputs, says }) => {
    expect(said(...inputs)).toMatchObject(says);
  });

  it.each([
    [[column(1, 2, 3), 10], /needs one key result, single cells, got 3 rows/],
    [["many", 10], /^current needs a number, got “many”/],
    [[1, 10, 0, "climb"], /^kind needs reach/],
    [[1, 10, 0, null, null, "traffic"], /^rule needs a preset/],
    [[{ error: "#REF!", message: "Invalid cell reference" }, 10], /^current: Invalid cell reference/],
  ] as [Input[], RegExp][])("refuses %j", (inputs, message) => {
    expect((answer("OKR.EXPLAIN", ...inputs) as { message: string }).message).toMatch(message);
  });

  it("comes to the score of OKR.SCORE and the status of OKR.STATUS", () => {
    const number = fc.integer({ min: -200, max: 200 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.constantFrom(...keyResultKinds.filter((kind) => kind !== "baseline" && kind !== "milestone")),
        fc.constantFrom("", 0, 0.3, 0.55, 1),
        fc.constantFrom("", ...statusPresetNames, "gap 0.1 0.2 -0.1"),
        (current, target, start, kind, expected, rule) => {
          const score = answer("OKR.SCORE", current, target, start, null, kind);
          fc.pre(typeof score === "number");
          const [[status]] = answer("OKR.STATUS", score, expected, rule) as [[string | { message: string }]];
          const explained = said(current, target, start, kind, expected, rule);
          if (typeof status === "string") expect(explained["Status"]).toBe(status);
          else expect(explained["Status"]).toContain(status.message);
          expect(parseFloat(explained["Score"]!)).toBeCloseTo(score, 9);
        },
      ),
    );
  });
});
