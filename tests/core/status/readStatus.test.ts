import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStatus } from "../../../src/core/status/readStatus";
import { defaultLabels, statusCodes } from "../../../src/core/status/statusCodes";
import { statusSeverity } from "../../../src/core/status/statusSeverity";
import { statusWords } from "../../../src/core/status/statusWords";
import { statusWorst } from "../../../src/core/status/statusWorst";

describe("readStatus", () => {
  it.each([
    ["On track", "on-track"],
    ["on-track", "on-track"],
    ["ON_TRACK", "on-track"],
    ["  On   Track ", "on-track"],
    ["● On track", "on-track"],
    ["🟢 On track", "on-track"],
    ["🟡", "at-risk"],
    ["Amber", "at-risk"],
    ["Yellow", "at-risk"],
    ["RED", "off-track"],
    ["Rot", "off-track"],
    ["Em risco", "at-risk"],
    ["✅", "achieved"],
    ["No data", "no-data"],
  ])("%s is %s", (text, code) => {
    expect(readStatus(text)).toBe(code);
  });

  it.each(["Behind", "", "greenish", "0.7"])("%s says nothing", (text) => {
    expect(readStatus(text)).toBeUndefined();
  });

  it("reads every code and label, and no word means two things", () => {
    expect(statusCodes).toHaveLength(9);
    for (const code of statusCodes) {
      expect(readStatus(code)).toBe(code);
      expect(readStatus(defaultLabels[code])).toBe(code);
    }
    const words = Object.values(statusWords).flat();
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("statusWorst", () => {
  it.each([
    { of: ["on-track", "off-track"], worst: "off-track", why: "ServiceNow: red wins over green" },
    { of: ["off-track", "on-track", "at-risk"], worst: "off-track", why: "ServiceNow: red, green, yellow" },
    { of: ["achieved", "on-track"], worst: "on-track", why: "what is still on its way is worse than done" },
    { of: ["stale", "on-track"], worst: "stale", why: "an old green is not a green" },
    { of: ["stale", "at-risk"], worst: "at-risk", why: "a known risk is worse than the unknown" },
    { of: ["missed", "at-risk"], worst: "missed", why: "missed is as bad as off track" },
    { of: ["missed", "off-track"], worst: "off-track", why: "of equals the one that can still be acted on" },
    { of: ["no-data", "achieved"], worst: "achieved", why: "nothing to judge counts only alone (Perdoo)" },
    { of: ["not-started", "no-data", "no-target"], worst: "no-data", why: "alone, it counts" },
  ] as const)("$of: $worst, $why", ({ of, worst }) => {
    expect(statusWorst(of)).toBe(worst);
  });

  it("answers nothing for none", () => {
    expect(statusWorst([])).toBeUndefined();
  });

  it("ranks every status, and order or repetition change nothing", () => {
    expect([...statusSeverity].sort()).toEqual([...statusCodes].sort());
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statusCodes), { minLength: 1 }), (statuses) => {
        const worst = statusWorst(statuses);
        expect(statusWorst([...statuses].reverse())).toBe(worst);
        expect(statusWorst([...statuses, ...statuses])).toBe(worst);
        expect(statusWorst([worst!, statusWorst(statuses.slice(1)) ?? worst!])).toBe(worst);
      }),
    );
  });
});
