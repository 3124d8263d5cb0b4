import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberFromText } from "../../src/cells/numberFromText";

describe("numberFromText", () => {
  it.each([
    ["75%", 0.75, "a written percent sign is ÷ 100"],
    ["75 %", 0.75, "a space before it, as most of Europe writes"],
    ["-3.5", -3.5, "a sign and a point"],
    ["\u22124", -4, "the real minus sign"],
    ["+12", 12, "a plus sign"],
    ["1,200", 1200, "thousands commas in threes"],
    ["1,234,567.5", 1234567.5, "and more of them"],
    [".5", 0.5, "no leading zero"],
    ["2e3", 2000, "an exponent, as exports write"],
    ["-0", 0, "no negative zero"],
    ["\u00a01200\u00a0", 1200, "non-breaking spaces around"],
    ["TRUE", 1, "a word for done"],
    ["done", 1, "a word for done"],
    ["✅", 1, "a tick"],
    ["No", 0, "a word for not done"],
  ])("%j is %d: %s", (text, value) => {
    expect(numberFromText(text)).toBe(value);
  });

  it.each([
    ["1,2", "may be 1.2 or a slip: decided for a column, never for a cell"],
    ["1.234,5", "a decimal comma"],
    ["12,34", "a comma that stands in no thousands place"],
    ["1.2.3", "a version"],
    ["5.", "ends in a point"],
    [".", "a point"],
    ["-", "a dash for nothing"],
    ["%", "a sign alone"],
    ["-%", "two signs"],
    ["", "nothing"],
    ["  ", "nothing visible"],
    ["abc", "a word"],
    ["0x10", "not how people write numbers"],
    ["Infinity", "not a number a cell can hold"],
    ["1e999", "larger than a cell can hold"],
    ["2026-01-31", "a date"],
  ])("%j is no number: %s", (text) => {
    expect(numberFromText(text)).toBeUndefined();
  });

  it("reads back every finite number as it is written", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberFromText(String(value))).toBe(value + 0);
      }),
    );
  });
});
