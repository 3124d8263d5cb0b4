import { describe, expect, it } from "vitest";
import { readableNumber, readablePercent } from "../../src/pane/readableNumber";

describe("a number as it is read", () => {
  it.each([
    [5 / 12, "0.4167", "four decimals are enough"],
    [0.1 + 0.2, "0.3", "what the computer adds is no decimal"],
    [0.69999, "0.69999", "0.7 would seem to have reached a cut-off of 0.7"],
    [0.70004, "0.70004", "and to have reached no more than that"],
    [0.9999999, "0.9999999", "nearly is not done"],
    [0.00001234567, "0.00001235", "a small number keeps four digits"],
    [-2.5, "−2.5", "the typographic minus"],
    [-0, "0", "no −0"],
    [149010.3333, "149,010.33", "two decimals of a large one"],
    [1e21, "1,000,000,000,000,000,000,000", "however large"],
    [20, "20", "nothing to round"],
  ])("%d is %s: %s", (value, text) => {
    expect(readableNumber(value, "en-GB")).toBe(text);
  });

  it.each([
    [0.4166666, "41.7%", "one decimal is enough"],
    [0.6999, "69.99%", "70% would seem to have reached it"],
    [0.9999, "99.99%", "nearly is not done"],
    [1 / 6, "16.7%", "one decimal, however it goes on"],
    [0.00123, "0.12%", "a small share keeps two digits"],
    [1.2, "120%", "beyond the whole"],
    [-0.0296, "−2.96%", "−3% would look round"],
  ])("the share %d is %s: %s", (share, text) => {
    expect(readablePercent(share, "en-GB")).toBe(text);
  });

  it("is written as the spreadsheet writes it", () => {
    expect(readableNumber(1234.5, "de-DE")).toBe("1.234,5");
    expect(readablePercent(0.125, "de-DE")).toBe("12,5\u00a0%");
  });
});
