import { describe, expect, it } from "vitest";
import { readQuantity } from "../../../src/cells/values/readQuantity";
import type { Quantity } from "../../../src/cells/values/Quantity";

const cases: readonly (readonly [text: string, quantity: Partial<Quantity> | undefined, why: string])[] = [
  ["1200", { value: 1200, unit: "" }, "a plain number"],
  ["1,200.50", { value: 1200.5 }, "thousands and a decimal point"],
  ["≤3%", { value: 0.03, operator: "<=", unit: "%" }, "an operator, and a written % is ÷ 100"],
  [">=75% each", { value: 0.75, operator: ">=", unit: "%" }, "a remark behind"],
  ["<200ms", { value: 200, operator: "<", unit: "ms" }, "a unit glued on"],
  ["< 10", { value: 10, operator: "<" }, "a space behind the operator"],
  ["100k", { value: 100_000, unit: "" }, "k is thousand"],
  ["$149,010k", { value: 149_010_000, unit: "$" }, "a currency, thousands and a suffix"],
  ["$2.0M", { value: 2_000_000, unit: "$" }, "M is million"],
  ["$5m", { value: 5_000_000, unit: "$" }, "m of money is million"],
  ["5m", { value: 5, unit: "m" }, "m of anything else is a unit"],
  ["2 Mio. €", { value: 2_000_000, unit: "€" }, "German million, currency behind"],
  ["3 Mrd", { value: 3_000_000_000 }, "German and Norwegian milliard"],
  ["1.2 bn", { value: 1_200_000_000 }, "billion"],
  ["5 mil", { value: 5000 }, "Portuguese and Spanish thousand"],
  ["8.5x", { value: 8.5, unit: "x" }, "a multiple"],
  ["(34.7%)", { value: -0.347, unit: "%" }, "brackets are a minus sign"],
  ["(1,234)", { value: -1234 }, "also without a unit"],
  ["−4", { value: -4 }, "U+2212 is a minus sign"],
  ["-$14,770", { value: -14_770, unit: "$" }, "the sign before the currency"],
  ["+2,297k (+1.5%)", { value: 2_297_000 }, "a remark in brackets"],
  ["23 (+3 leer)", { value: 23 }, "a remark in brackets with a word"],
  ["~150", { value: 150, approximate: true }, "about"],
  ["200/week", { value: 200, unit: "/week" }, "a rate"],
  ["5 days", { value: 5, unit: "days" }, "a unit with a space"],
  ["6 p.p.", { value: 6, unit: "p.p." }, "percentage points are no percent"],
  ["5 days → 5 min", { value: 5, unit: "min", from: { value: 5, unit: "days" } }, "from and to in one cell"],
  ["40% -> 25%", { value: 0.25, unit: "%", from: { value: 0.4, unit: "%" } }, "an arrow in ASCII"],
  ["90–95", { value: undefined, low: 90, high: 95 }, "a range has no single value"],
  ["460-540ms", { value: undefined, low: 460, high: 540, unit: "ms" }, "with a hyphen and a unit"],
  ["90% - 95%", { value: undefined, low: 0.9, high: 0.95, unit: "%" }, "with the unit on both sides"],
  ["~150-200ms", { value: undefined, low: 150, high: 200, approximate: true }, "about a range"],
  ["0.7/1.0", { value: 0.7, of: 1 }, "so much of so much"],
  ["3/5", { value: 3, of: 5 }, "three of five"],
  [">3:1 by Q4", { value: 3, operator: ">", unit: ":1" }, "a ratio with a remark"],
  ["✅", { value: 1, unit: "✓" }, "a tick is done"],
  ["❌", { value: 0, unit: "✓" }, "a cross is not"],
  ["—", { blank: true }, "a dash says that there is nothing"],
  ["-", { blank: true }, "so does a hyphen"],
  ["n/a", { blank: true }, "and these letters"],
  ["'-50", { value: -50 }, "the guard against formulas"],
  ["\ufeff12", { value: 12 }, "a byte-order mark"],
  ["1\u00a0200", { value: 1200 }, "a non-breaking space between thousands"],
  ["1 234 567", { value: 1_234_567 }, "spaces between thousands"],
  ["1'234.5", { value: 1234.5 }, "the Swiss mark"],
  [".5", { value: 0.5 }, "no digit before the point"],
  ["75,2", undefined, "a decimal comma in a column of points"],
  ["mixed", undefined, "mere text"],
  ["X", undefined, "a placeholder"],
  ["[Number]", undefined, "a placeholder in brackets"],
  ["/1.0", undefined, "the whole without its part"],
  ["=C2/D2", undefined, "a formula that stayed text"],
  ["2026-04-07", undefined, "a date"],
  ["7.4.2026", undefined, "a date with points"],
  ["Close 10 accounts", undefined, "a sentence"],
  ["10 new accounts of more than $10K", undefined, "a sentence that begins with a number"],
  ["R$ …", undefined, "a place for a number"],
];

describe("readQuantity", () => {
  it.each(cases)("%s (%#): %o, because: %s", (text, quantity) => {
    const read = readQuantity(text, false);
    if (quantity === undefined) expect(read).toBeUndefined();
    else expect(read).toMatchObject(quantity);
  });

  it.each([
    ["75,2", 75.2],
    ["1.234,5", 1234.5],
    ["R$ 49.651", 49651],
    ["1.234.567", 1234567],
    ["-7,1%", -0.071],
    ["12", 12],
  ])("reads %s in a column of decimal commas as %d", (text, value) => {
    expect(readQuantity(text, true)?.value).toBe(value);
  });

  it("does not read a decimal point in a column of commas", () => {
    expect(readQuantity("80.5", true)).toBeUndefined();
  });
});
