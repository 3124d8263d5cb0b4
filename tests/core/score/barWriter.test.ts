import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barWriter } from "../../../src/core/score/barWriter";

describe("barWriter", () => {
  it.each([
    { share: 0.7, width: 10, text: "███████░░░ 70%", why: "seven blocks of ten" },
    { share: 0, width: 10, text: "░░░░░░░░░░ 0%", why: "not begun" },
    { share: 1, width: 10, text: "██████████ 100%", why: "done" },
    { share: 0.999, width: 10, text: "█████████░ 99%", why: "nearly done is not done" },
    { share: 0.001, width: 10, text: "█░░░░░░░░░ 1%", why: "begun is not nothing" },
    { share: 0.1 * 3 + 0.7, width: 10, text: "██████████ 100%", why: "1 to nine decimals is done" },
    {
      share: 0.285,
      width: 10,
      text: "███░░░░░░░ 29%",
      why: "28.5 rounds up, though 0.285 × 100 is 28.499999999999996",
    },
    { share: 1.2, width: 5, text: "█████ 120%", why: "overshoot is told, not drawn" },
    { share: -0.2, width: 5, text: "░░░░░ -20%", why: "moved away is told, not drawn" },
    { share: -0.001, width: 5, text: "░░░░░ -1%", why: "never -0%" },
    { share: 0.4, width: 1, text: "░ 40%", why: "one block is empty until it is done" },
    { share: 0.9, width: 1, text: "░ 90%", why: "one block is empty until it is done" },
    { share: 1, width: 1, text: "█ 100%", why: "one block, done" },
    { share: 0.5, width: 2, text: "█░ 50%", why: "one of two" },
    { share: 1.004, width: 4, text: "████ 100%", why: "past the target by less than a point" },
  ])("$text: $why", ({ share, width, text }) => {
    expect(barWriter(width)(share)).toBe(text);
  });

  it("refuses what no percentage can tell", () => {
    expect(() => barWriter(10)(1e300)).toThrow(/needs a share such as 0.7 for 70%, got 1e\+300/);
  });

  it("is always as wide as asked, and says 100% of nothing unfinished", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.integer({ min: 1, max: 50 }),
        (share, width) => {
          const [bar, percent] = barWriter(width)(share).split(" ") as [string, string];
          expect(bar).toMatch(/^█*░*$/);
          expect(bar).toHaveLength(width);
          if (share < 1 - 1e-9) expect([parseFloat(percent) < 100, bar.endsWith("░")]).toEqual([true, true]);
          if (share > 1e-9) expect(parseFloat(percent)).toBeGreaterThan(0);
          expect(percent).not.toBe("-0%");
        },
      ),
    );
  });
});
