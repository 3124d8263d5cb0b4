import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFiscalCalendar } from "../../../src/core/calendar/parseFiscalCalendar";
import { serialFromDate } from "../../../src/core/calendar/serialFromDate";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";
import { FormulaError } from "../../../src/core/errors/FormulaError";
import { parseValuePeriod } from "../../../src/core/kpi/parseValuePeriod";
import { spanText } from "../../../src/core/kpi/spanText";
import { comparisons, type Comparison } from "../../../src/core/kpi/ValuePeriod";
import { valueSpan } from "../../../src/core/kpi/valueSpan";
import { calendars } from "../calendar/calendars";

const july = parseFiscalCalendar("7", "");
const retail = parseFiscalCalendar("first", "4-5-4 nearest Saturday to January 31");

describe("valueSpan", () => {
  it.each<[string, string, Comparison, string, string]>([
    ["2026-03-15", "", "current", "from 2026-03-01 to 2026-03-15", "the month to date is the default"],
    ["2026-03-15", "day", "current", "from 2026-03-15 to 2026-03-15", ""],
    ["2026-03-15", "day", "last year", "from 2025-03-15 to 2025-03-15", ""],
    ["2026-03-15", "WTD", "current", "from 2026-03-09 to 2026-03-15", "Monday to Sunday"],
    ["2026-03-12", "week", "prior", "from 2026-03-02 to 2026-03-05", "Monday to Thursday"],
    ["2026-03-12", "week", "last year", "from 2025-03-10 to 2025-03-13", "the same ISO week"],
    ["2026-02-15", "quarter", "current", "from 2026-01-01 to 2026-02-15", ""],
    ["2026-02-15", "quarter", "prior", "from 2025-10-01 to 2025-11-15", ""],
    ["2026-02-28", "quarter", "prior", "from 2025-10-01 to 2025-11-30", "two whole months"],
    ["2026-02-15", "quarter", "prior full", "from 2025-10-01 to 2025-12-31", ""],
    ["2026-02-15", "half", "current", "from 2026-01-01 to 2026-02-15", ""],
    ["2026-02-15", "year", "current", "from 2025-07-01 to 2026-02-15", "a year from July on"],
    ["2026-02-15", "year", "last year", "from 2024-07-01 to 2025-02-15", ""],
    ["2024-02-29", "year", "last year", "from 2022-07-01 to 2023-02-28", ""],
    ["2026-03-31", "month", "prior", "from 2026-02-01 to 2026-02-28", "the last day to the last day"],
    ["2026-03-30", "month", "prior", "from 2026-02-01 to 2026-02-28", "cut off"],
    ["2026-03-31", "rolling 12 months", "current", "from 2025-04-01 to 2026-03-31", ""],
    ["2026-03-15", "rolling 12 months", "current", "from 2025-03-16 to 2026-03-15", ""],
    ["2026-02-28", "rolling 1 month", "current", "from 2026-02-01 to 2026-02-28", ""],
    ["2026-03-31", "rolling 3 months", "prior", "from 2025-10-01 to 2025-12-31", "the window before"],
    ["2026-03-31", "rolling 3 months", "last year", "from 2025-01-01 to 2025-03-31", ""],
    ["2026-03-31", "rolling 2 quarters", "current", "from 2025-10-01 to 2026-03-31", ""],
    ["2026-03-15", "rolling 4 weeks", "current", "from 2026-02-16 to 2026-03-15", "28 days"],
    ["2026-03-15", "rolling 7 days", "prior", "from 2026-03-02 to 2026-03-08", ""],
    ["2026-03-15", "all", "current", "up to 2026-03-15", ""],
    ["2026-03-15", "all", "last year", "up to 2025-03-15", ""],
  ])("%s, %s, %s: %s (%s)", (asOf, period, comparison, expected) => {
    expect(spanText(valueSpan(serialFromIso(asOf)!, parseValuePeriod(period), comparison, july))).toBe(
      expected,
    );
  });

  it.each<[string, string, Comparison, string, string]>([
    ["2024-02-03", "year", "current", "from 2023-01-29 to 2024-02-03", "53 weeks"],
    ["2024-02-03", "year", "last year", "from 2022-01-30 to 2023-01-28", "52 weeks"],
    [
      "2024-01-30",
      "year",
      "last year",
      "from 2022-01-30 to 2023-01-28",
      "week 53 adds nothing a year before",
    ],
    ["2024-01-30", "month", "current", "from 2023-12-31 to 2024-01-30", "period 12"],
    ["2024-02-10", "week", "prior", "from 2024-01-28 to 2024-02-03", "before week 1 comes week 53"],
  ])("retail: %s, %s, %s: %s (%s)", (asOf, period, comparison, expected) => {
    expect(spanText(valueSpan(serialFromIso(asOf)!, parseValuePeriod(period), comparison, retail))).toBe(
      expected,
    );
  });

  it.each<[string, Comparison, string]>([
    ["week", "last year", "FY23 W53 is a 53rd week"],
    ["day", "last year", "FY23 W53 is a 53rd week"],
    ["all", "prior", "compare needs current or last year"],
  ])("%s, %s: “%s …”", (period, comparison, message) => {
    expect(() =>
      valueSpan(serialFromIso("2024-01-30")!, parseValuePeriod(period), comparison, retail),
    ).toThrow(message);
  });

  it.each([
    "fortnight",
    "rolling months",
    "rolling 0 months",
    "rolling 1.5 months",
    "12",
    "rolling 99999 days",
    "constructor",
  ])("“%s” is no period", (text) => {
    expect(() => parseValuePeriod(text)).toThrow("period needs");
  });

  it("ends at the date asked for, and prior ends before the current span begins, in every calendar", () => {
    const periods = [
      "day",
      "week",
      "month",
      "quarter",
      "half",
      "year",
      "rolling 3 months",
      "rolling 5 weeks",
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: serialFromDate(1990, 1, 1), max: serialFromDate(2100, 12, 31) }),
        fc.constantFrom(...periods),
        fc.constantFrom(...calendars),
        (asOf, text, { calendar }) => {
          const period = parseValuePeriod(text);
          const current = valueSpan(asOf, period, "current", calendar);
          expect(current.end).toBe(asOf);
          for (const comparison of comparisons) {
            try {
              const span = valueSpan(asOf, period, comparison, calendar);
              expect(span.start).toBeLessThanOrEqual(span.end);
              if (comparison !== "current") expect(span.end).toBeLessThan(asOf);
              if (comparison.startsWith("prior")) expect(span.end).toBeLessThan(current.start);
            } catch (error) {
              if (!(error instanceof FormulaError)) throw error;
              expect([comparison, error.code]).toEqual(["last year", "#N/A"]);
            }
          }
        },
      ),
    );
  });
});
