import { describe, expect, it } from "vitest";
import { parseStatusRule } from "../../../src/core/status/parseStatusRule";
import { statusPresetNames } from "../../../src/core/status/statusPresets";

const at = (value: number, strict = false): object => ({ at: value, strict });

describe("parseStatusRule", () => {
  it.each([
    {
      text: "gap 0.10 0.25",
      rule: { measure: "gap", green: at(0.1), amber: at(0.25), better: -1 },
      why: "a person's own cut-offs; a smaller gap is better",
    },
    {
      text: "  GAP  0,1   0,25 ",
      rule: { measure: "gap", green: at(0.1), amber: at(0.25), better: -1 },
      why: "decimal comma, capitals and spaces as they get typed",
    },
    {
      text: "ratio 95% >75%",
      rule: { measure: "ratio", green: at(0.95), amber: at(0.75, true), better: 1 },
      why: "percent is a hundredth; a sign makes the cut-off strict",
    },
    {
      text: "gap <0.10",
      rule: { measure: "gap", green: at(0.1, true), better: -1 },
      why: "Planview: two states, ten points is already behind",
    },
    {
      text: "score 0.7 0.4 0.9",
      rule: { measure: "score", green: at(0.7), amber: at(0.4), achieved: at(0.9), better: 1 },
      why: "a third cut-off replaces the score of 1",
    },
    {
      text: "gap 0.1 0.25 -0.1",
      rule: { measure: "gap", green: at(0.1), amber: at(0.25), achieved: at(-0.1), better: -1 },
      why: "achieved by a gap is being ahead, a negative gap",
    },
    {
      text: "value 95 85",
      rule: { measure: "value", green: at(95), amber: at(85), better: 1 },
      why: "amber below green: more is better",
    },
    {
      text: "value 5 8",
      rule: { measure: "value", green: at(5), amber: at(8), better: -1 },
      why: "amber above green: less is better",
    },
    {
      text: "value <5",
      rule: { measure: "value", green: at(5, true), better: -1 },
      why: "without amber the sign tells the direction",
    },
    {
      text: "value −4 −8",
      rule: { measure: "value", green: at(-4), amber: at(-8), better: 1 },
      why: "a typographic minus is a minus",
    },
    {
      text: "Google",
      rule: { measure: "score", green: at(0.7), amber: at(0.4), decimals: 1, better: 1 },
      why: "a preset's name in any case, with its rounding",
    },
  ])("$text: $why", ({ text, rule }) => {
    expect(parseStatusRule(text)).toEqual(rule);
  });

  it.each([
    ["", /needs a preset/, "nothing"],
    [
      "traffic",
      /needs a preset \(pace, .*\) or cut-offs such as “gap 0.1 0.25”, got “traffic”/,
      "a word of no rule",
    ],
    ["gap", /needs a preset/, "a measure without cut-off"],
    ["gap ten", /needs a preset/, "no number"],
    ["gap 0.1 0.25 0.3 0.4", /needs a preset/, "too many"],
    ["pace 0.1", /needs a preset/, "a preset takes no cut-offs"],
    ["gap 1,000.5", /needs a preset/, "thousands and decimals together"],
    ["gap 0.25 0.10", /from small to large/, "amber before green"],
    ["score 0.4 0.7", /green at or above amber/, "amber above green"],
    ["score 0.7 0.4 0.6", /achieved at or above green/, "achieved below green"],
    [
      "score <0.7",
      /“>” before a cut-off, because more is better/,
      "the wrong sign is not silently turned round",
    ],
    ["gap >0.1", /“<” before a cut-off, because less is better/, "likewise"],
    ["x".repeat(500), /got “x{39}…”/, "a long text is cut"],
  ])("refuses %s (%s): %s", (text, message) => {
    expect(() => parseStatusRule(text)).toThrow(message);
    expect(() => parseStatusRule(text)).toThrow(expect.objectContaining({ code: "#VALUE!" }));
  });

  it("reads every preset", () => {
    expect(statusPresetNames.length).toBeGreaterThanOrEqual(12);
    for (const name of statusPresetNames) expect(parseStatusRule(name).green.at).toBeTypeOf("number");
  });
});
