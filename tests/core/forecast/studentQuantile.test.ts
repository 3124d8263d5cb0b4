import { describe, expect, it } from "vitest";
import { incompleteBeta } from "../../../src/core/forecast/incompleteBeta";
import { studentQuantile } from "../../../src/core/forecast/studentQuantile";

describe("studentQuantile", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2 Critical Values of the Student's t Distribution,
  // https://www.itl.nist.gov/div898/handbook/eda/section3/eda3672.htm
  it.each([
    { degrees: 1, p: 0.9, t: 3.078 },
    { degrees: 1, p: 0.975, t: 12.706 },
    { degrees: 1, p: 0.995, t: 63.657 },
    { degrees: 2, p: 0.95, t: 2.92 },
    { degrees: 3, p: 0.9, t: 1.638 },
    { degrees: 4, p: 0.99, t: 3.747 },
    { degrees: 5, p: 0.975, t: 2.571 },
    { degrees: 10, p: 0.95, t: 1.812 },
    { degrees: 20, p: 0.995, t: 2.845 },
    { degrees: 30, p: 0.975, t: 2.042 },
    { degrees: 60, p: 0.99, t: 2.39 },
    { degrees: 100, p: 0.95, t: 1.66 },
    { degrees: 100, p: 0.975, t: 1.984 },
  ])("$p of $degrees degrees of freedom: $t", ({ degrees, p, t }) => {
    expect(Number(studentQuantile(p, degrees).toFixed(3))).toBe(t);
  });

  it("has the closed forms of one and two degrees of freedom", () => {
    for (const p of [0.5001, 0.6, 0.9, 0.999, 0.9999999]) {
      expect(studentQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 9);
      const twice = 2 * p - 1;
      expect(studentQuantile(p, 2) / (twice * Math.sqrt(2 / (1 - twice * twice)))).toBeCloseTo(1, 7);
    }
  });

  it("comes to the normal distribution for many degrees of freedom (1.959964, 1.644854)", () => {
    expect(studentQuantile(0.975, 100_000)).toBeCloseTo(1.959964, 4);
    expect(studentQuantile(0.95, 100_000)).toBeCloseTo(1.644854, 4);
  });

  it("rises with p and is 0 in the middle", () => {
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12);
    expect(studentQuantile(0.8, 7)).toBeGreaterThan(studentQuantile(0.7, 7));
  });
});

describe("incompleteBeta", () => {
  it.each([
    { x: 0.3, a: 1, b: 1, value: 0.3, why: "uniform" },
    { x: 0.5, a: 4, b: 4, value: 0.5, why: "symmetric" },
    { x: 0.25, a: 2, b: 1, value: 0.0625, why: "x^a" },
    { x: 0.25, a: 0.5, b: 0.5, value: 1 / 3, why: "arcsine law: 2/π · asin √x" },
    { x: 0, a: 2, b: 3, value: 0, why: "the left end" },
    { x: 1, a: 2, b: 3, value: 1, why: "the right end" },
  ])("I($x; $a, $b) is $value, $why", ({ x, a, b, value }) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(value, 13);
  });
});
