import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyResultKinds } from "../../../src/core/score/keyResultKinds";
import { readKeyResultKind } from "../../../src/core/score/readKeyResultKind";
import { unclampedScore } from "../../../src/core/score/unclampedScore";

const none = NaN;

describe("unclampedScore", () => {
  it.each([
    { kind: "reach", current: 20, target: 35, start: 15, score: 0.25, why: "Microsoft Viva Goals, roll-up" },
    {
      kind: "reach",
      current: 420000,
      target: 400000,
      start: 500000,
      score: 0.8,
      why: "ServiceNow, decrease",
    },
    { kind: "reach", current: 80, target: 20, start: 100, score: 0.25, why: "okr-tracker, falling" },
    {
      kind: "reach",
      current: 0,
      target: 20,
      start: 100,
      score: 1.25,
      why: "okr-tracker, beyond a falling target",
    },
    { kind: "reach", current: -20, target: 100, start: 20, score: -0.5, why: "okr-tracker, moved away" },
    {
      kind: "reach",
      current: 5.9,
      target: 10,
      start: 0,
      score: 0.59,
      why: "puzzle/okr #235: no decimals lost",
    },
    { kind: "reach", current: 0, target: -10, start: 0, score: 0, why: "never −0" },
    { kind: "at least", current: 98, target: 98, start: none, score: 1, why: "equality holds" },
    { kind: "at most", current: 0.1 + 0.2, target: 0.3, start: none, score: 1, why: "0.1 + 0.2 is 0.3" },
    { kind: "above", current: 8, target: 8, start: none, score: 0, why: "Viva: equality is a breach" },
    { kind: "below", current: 8, target: 8, start: none, score: 0, why: "Viva: equality is a breach" },
    { kind: "above", current: 7.8, target: 8, start: none, score: 0, why: "Viva, FCSAT stay above 8" },
    { kind: "below", current: 7.8, target: 8, start: none, score: 1, why: "held" },
    { kind: "milestone", current: 0.75, target: none, start: none, score: 0.75, why: "the share done" },
    { kind: "milestone", current: 3, target: 4, start: none, score: 0.75, why: "3 of 4 steps" },
    { kind: "milestone", current: -3, target: -4, start: none, score: 0.75, why: "3 of 4 taken away" },
    { kind: "milestone", current: 5, target: 4, start: none, score: 1.25, why: "5 of 4 steps" },
    { kind: "baseline", current: 3, target: 4, start: 0, score: none, why: "only establishes a number" },
  ] as const)(
    "$kind $current of $target from $start: $score, $why",
    ({ kind, current, target, start, score }) => {
      const answer = unclampedScore(kind, current, target, start);
      expect(Number(answer.toPrecision(15))).toBe(score);
    },
  );

  it.each([
    { kind: "reach", current: 5, target: 5, start: 5, code: "#N/A", message: /target other than the start/ },
    {
      kind: "milestone",
      current: 75,
      target: none,
      start: none,
      code: "#NUM!",
      message: /0% to 100%, got 75/,
    },
    { kind: "milestone", current: -0.1, target: none, start: none, code: "#NUM!", message: /got -0.1/ },
    { kind: "milestone", current: 1, target: 0, start: none, code: "#N/A", message: /target other than 0/ },
    { kind: "reach", current: 0, target: 1e308, start: -1e308, code: "#NUM!", message: /too far apart/ },
    { kind: "reach", current: 1e308, target: 1e-300, start: 0, code: "#NUM!", message: /too far apart/ },
    { kind: "milestone", current: 1e308, target: 1e-300, start: 0, code: "#NUM!", message: /too far apart/ },
  ] as const)("refuses $kind $current of $target", ({ kind, current, target, start, code, message }) => {
    expect(() => unclampedScore(kind, current, target, start)).toThrow(expect.objectContaining({ code }));
    expect(() => unclampedScore(kind, current, target, start)).toThrow(message);
  });

  const value = fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100);

  it("does not depend on the unit: scaled and shifted values score the same", () => {
    const factor = fc.constantFrom(0.001, 0.01, 60, 100, 1024, -1);
    fc.assert(
      fc.property(value, value, value, factor, value, (current, target, start, by, shift) => {
        fc.pre(Math.abs(target - start) > 1);
        const convert = (amount: number): number => amount * by + shift;
        expect(unclampedScore("reach", convert(current), convert(target), convert(start))).toBeCloseTo(
          unclampedScore("reach", current, target, start),
          6,
        );
      }),
    );
  });

  it("rises with every step towards the target, whichever side that is", () => {
    fc.assert(
      fc.property(value, value, value, value, (one, other, target, start) => {
        fc.pre(target !== start && one !== other);
        const [nearerStart, further] = one < other === start < target ? [one, other] : [other, one];
        expect(unclampedScore("reach", nearerStart, target, start)).toBeLessThanOrEqual(
          unclampedScore("reach", further, target, start),
        );
      }),
    );
  });

  it("is 0 at the start and 1 at the target", () => {
    fc.assert(
      fc.property(value, value, (target, start) => {
        fc.pre(target !== start);
        expect(unclampedScore("reach", start, target, start)).toBe(0);
        expect(unclampedScore("reach", target, target, start)).toBe(1);
      }),
    );
  });
});

describe("readKeyResultKind", () => {
  it.each([
    ["At Least", "at least"],
    ["at-least", "at least"],
    [" at  most ", "at most"],
    ["≤", "at most"],
    [">", "above"],
    ["between", undefined],
    ["constructor", undefined],
    ["__proto__", undefined],
    ["", undefined],
  ])("%s is %s", (text, kind) => {
    expect(readKeyResultKind(text)).toBe(kind);
  });

  it("reads every kind", () => {
    for (const kind of keyResultKinds) expect(readKeyResultKind(kind)).toBe(kind);
  });
});
