import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/cells/Cell";
import { serialFromDate } from "../../../src/core/calendar/serialFromDate";
import { aggregations } from "../../../src/core/model/Kpi";
import { answer, column } from "../answer";

const dates = column("2026-01-31", "2026-02-28", 46112, "2026-04-30"); // 46112 is 2026-03-31
const values = column(10, "", "30", 40);

const value = (...inputs: readonly unknown[]): unknown => answer("OKR.KPI.VALUE", ...(inputs as Cell[]));

describe("OKR.KPI.VALUE", () => {
  it.each<[string, string, unknown, string]>([
    ["year", "last", 30, "the report of the latest date"],
    ["year", "", 30, "last is the default"],
    ["year", "sum", 40, "a blank counts for nothing"],
    ["year", "average", 20, "nor in a mean"],
    ["year", "min", 10, ""],
    ["year", "max", 30, ""],
    ["year", "count", 2, ""],
    ["rolling 1 month", "sum", 30, ""],
    ["all", "sum", 40, "nothing after as_of"],
  ])("%s, %s: %s (%s)", (period, aggregation, expected) => {
    expect(value(dates, values, "2026-03-31", period, aggregation)).toEqual(expected);
  });

  it("of two reports on one date the one further down is the last", () => {
    expect(value(column(46112, 46112, 46100), column(7, 3, 9), "2026-03-31", "year", "last")).toBe(3);
  });

  it("counts the whole last day, whatever the time", () => {
    expect(value(column(46112.75, 46113), column(1, 2), "2026-03-31", "month", "sum")).toBe(1);
  });

  it.each<[string, unknown[], string, string]>([
    ["nothing in the span", [dates, values, "2025-03-31", "month"], "#N/A", "from 2025-03-01 to 2025-03-31"],
    ["only a blank in it", [dates, values, "2026-02-28", "month"], "#N/A", "from 2026-02-01 to 2026-02-28"],
    ["no denominators", [dates, values, "2026-03-31", "year", "ratio"], "#VALUE!", "needs denominators"],
    [
      "denominators that cancel out",
      [column(46050, 46051), column(1, 2), "2026-03-31", "year", "ratio", "", column(5, -5)],
      "#N/A",
      "come to 0",
    ],
    [
      "a value without a date",
      [column(46050, ""), column(1, 2), "2026-03-31", "year"],
      "#VALUE!",
      "dates, row 2",
    ],
    ["text for a number", [column(46050), column("ten"), "2026-03-31", "year"], "#VALUE!", "values"],
    ["a date that is none", [column(46050, "soon"), column(1, 2), "2026-03-31"], "#VALUE!", "dates, row 2"],
    [
      "a wrong word",
      [dates, values, "2026-03-31", "year", "median"],
      "#VALUE!",
      "aggregation needs last, sum",
    ],
    [
      "too large a sum",
      [column(46050, 46051), column(1e308, 1e308), "2026-03-31", "year", "sum"],
      "#NUM!",
      "",
    ],
    ["no as_of", [dates, values], "#VALUE!", "needs as_of"],
    ["a blank as_of", [dates, values, ""], "#VALUE!", "needs as_of; the cell is blank"],
  ])("%s", (_, inputs, code, message) => {
    expect(value(...inputs)).toMatchObject({
      error: code,
      message: expect.stringContaining(message) as string,
    });
  });

  it("leaves out dirty values outside the span", () => {
    expect(value(column(46000, 46112), column("n/a", 3), "2026-03-31", "month")).toBe(3);
  });

  const report = fc.record({
    date: fc.integer({ min: serialFromDate(2024, 1, 1), max: serialFromDate(2026, 12, 31) }),
    numerator: fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: "" as const }),
    denominator: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: "" as const }),
  });
  const reports = fc.uniqueArray(report, { minLength: 2, maxLength: 40, selector: ({ date }) => date });
  const asOf = serialFromDate(2026, 6, 30);

  it("gives the ratio that brute force gives: Σ numerators ÷ Σ denominators of the year to date", () => {
    fc.assert(
      fc.property(reports, (rows) => {
        const inYear = rows.filter(
          ({ date, numerator, denominator }) =>
            date >= serialFromDate(2026, 1, 1) && date <= asOf && numerator !== "" && denominator !== "",
        );
        const sum = (pick: "numerator" | "denominator"): number =>
          inYear.reduce((total, row) => total + (row[pick] as number), 0);
        const result = value(
          rows.map(({ date }) => [date]),
          rows.map(({ numerator }) => [numerator]),
          asOf,
          "year",
          "ratio",
          1,
          rows.map(({ denominator }) => [denominator]),
        );
        if (inYear.length === 0) expect(result).toMatchObject({ error: "#N/A" });
        else expect(result).toBeCloseTo(sum("numerator") / sum("denominator"), 12);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...aggregations), (rows, aggregation) => {
        const of = (order: typeof rows): unknown =>
          value(
            order.map(({ date }) => [date]),
            order.map(({ numerator }) => [numerator]),
            asOf,
            "rolling 12 months",
            aggregation,
            "",
            order.map(({ denominator }) => [denominator]),
          );
        expect(of([...rows].reverse())).toEqual(of(rows));
      }),
    );
  });
});
