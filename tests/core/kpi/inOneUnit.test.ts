import { describe, expect, it } from "vitest";
import { inOneUnit } from "../../../src/core/kpi/inOneUnit";
import { unitKey } from "../../../src/core/kpi/unitKey";
import { valueOfPoints } from "../../../src/core/kpi/valueOfPoints";
import type { Aggregation } from "../../../src/core/model/Kpi";
import { aPoint } from "../aKeyResult";

describe("one unit, however it is written", () => {
  // Currency signs and codes: ISO 4217 (https://www.iso.org/iso-4217-currency-codes.html).
  it.each([
    ["€", "EUR", true, "sign and code of one currency"],
    ["US$", "usd", true, "in any case"],
    ["R$", "$", false, "reais are no dollars"],
    ["kr", "SEK", false, "kr may be Norwegian or Danish: it means none of them for sure"],
    ["Days", "day", true, "plural and singular"],
    ["ms", "m", false, "milliseconds are not metres: a short unit keeps its s"],
    ["%", "Prozent", true, "a percentage in words"],
    ["€", "T€", false, "thousands are another unit"],
  ])("%s and %s: %s (%s)", (one, other, same) => {
    expect(unitKey(one) === unitKey(other)).toBe(same);
  });
});

describe("values of different units are not brought together", () => {
  const mixed = [
    aPoint(46053, 100, { row: 2, unit: "EUR", period: "2026-01" }),
    aPoint(46081, 110, { row: 3, unit: "USD", period: "2026-02" }),
  ];

  it.each(["sum", "average", "min", "max", "ratio"] as const)("%s is refused", (aggregation) => {
    expect(() => valueOfPoints({ aggregation }, mixed)).toThrow(
      "units differ, EUR in row 2 and USD in row 3",
    );
  });

  it.each<[Aggregation, number, string]>([
    ["last", 110, "one value stays what it is"],
    ["count", 2, "a number of reports has no unit of theirs"],
  ])("%s answers %d: %s", (aggregation, value) => {
    expect(valueOfPoints({ aggregation }, mixed)).toBe(value);
  });

  it("says the periods where both stand in one row", () => {
    const wide = mixed.map((point) => ({ ...point, row: 2 }));
    expect(() => {
      inOneUnit(wide);
    }).toThrow("EUR in 2026-01 and USD in 2026-02");
  });

  it("a report that names no unit is of the others'", () => {
    expect(() => {
      inOneUnit([aPoint(1, 1), mixed[0]!, aPoint(2, 1), aPoint(3, 1, { unit: "€" })]);
    }).not.toThrow();
  });
});
