import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMet } from "../../../src/core/kpi/isMet";
import { replayGraduation } from "../../../src/core/kpi/replayGraduation";
import { replayPromotion } from "../../../src/core/kpi/replayPromotion";
import type { Direction } from "../../../src/core/model/KeyResult";

const periods = (text: string): boolean[] => Array.from(text, (letter) => letter === "+");

describe("replayPromotion", () => {
  it.each<[string, number, string, number, string]>([
    ["", 2, "Watch", 0, "nothing reported"],
    ["+", 2, "Watch", 0, "met"],
    ["-", 2, "Watch", 1, "one unmet"],
    ["--", 2, "Promote", 2, "two in a row"],
    ["-+-", 2, "Watch", 1, "a met one resets"],
    ["---", 2, "Recovering", 0, "already pursued, still unmet"],
    ["--+", 2, "Recovering", 1, ""],
    ["--+-+", 2, "Recovering", 1, "an unmet one resets the way back"],
    ["--++", 2, "Revert", 2, "met twice in a row"],
    ["--+++", 2, "Watch", 0, "back to being watched"],
    ["--++-", 2, "Watch", 1, "counting starts anew"],
    ["--++--", 2, "Promote", 2, "a second time"],
    ["-", 1, "Promote", 1, ""],
    ["-+", 1, "Revert", 1, ""],
    ["---", 4, "Watch", 3, ""],
  ])("“%s” with %i needed: %s, %i (%s)", (text, needed, signal, count) => {
    expect(replayPromotion(periods(text), needed)).toEqual({ signal, periods: count });
  });

  it("says what it said before, continued period by period", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (met, needed) => {
          let pursued = false;
          for (let length = 1; length <= met.length; length += 1) {
            const { signal, periods } = replayPromotion(met.slice(0, length), needed);
            if (signal === "Promote") pursued = true;
            if (signal === "Revert") pursued = false;
            expect(signal === "Recovering" || signal === "Promote").toBe(pursued);
            expect(periods).toBeLessThanOrEqual(needed);
          }
        },
      ),
    );
  });
});

describe("replayGraduation", () => {
  it.each<[string, number, string, number]>([
    ["", 2, "Watch", 0],
    ["+", 2, "Watch", 1],
    ["++", 2, "Graduate", 2],
    ["+++", 2, "Graduate", 3],
    ["++-", 2, "Watch", 0],
  ])("“%s” with %i needed: %s, %i", (text, needed, signal, count) => {
    expect(replayGraduation(periods(text), needed)).toEqual({ signal, periods: count });
  });
});

describe("isMet", () => {
  it.each<[number, number, Direction, boolean, string]>([
    [45, 45, "up", true, "an attainment of 1"],
    [44.9, 45, "up", false, "below 1, whatever the status says"],
    [0, 0, "down", true, "no share, but met"],
    [1, 0, "down", false, ""],
    [0, 3, "down", true, "better than the target"],
    [-90, -100, "up", true, "a smaller loss"],
    [52, 50, "hold", true, "within 5 % of a level"],
    [53, 50, "hold", false, ""],
  ])("%d of %d, %s: %s (%s)", (actual, target, direction, met) => {
    expect(isMet(actual, target, direction)).toBe(met);
  });
});
