import { describe, expect, it } from "vitest";
import { periodOfNumber, readPeriod, withYear } from "../../../src/cells/values/readPeriod";
import { isoFromSerial } from "../../../src/core/calendar/isoFromSerial";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";

type Read = ReturnType<typeof readPeriod>;

function shown(period: Read): string {
  if (period === undefined) return "none";
  const { label, first, last } = period;
  return first === undefined ? label : `${label} ${isoFromSerial(first)}…${isoFromSerial(last!)}`;
}

describe("a period in a heading or a cell", () => {
  it.each<[text: string, period: string, rest: string, why: string]>([
    ["Jan-26", "2026-01 2026-01-01…2026-01-31", "", "what spreadsheets show for a month"],
    ["Actual Jan 2026", "2026-01 2026-01-01…2026-01-31", "Actual", "a word beside it stays"],
    ["2026-02", "2026-02 2026-02-01…2026-02-28", "", "ISO"],
    ["02/2026", "2026-02 2026-02-01…2026-02-28", "", "month first"],
    ["Mart 2026", "FY2026 2026-01-01…2026-12-31", "Mart", "a word of no language here is no month"],
    ["Março/26", "2026-03 2026-03-01…2026-03-31", "", "Portuguese"],
    ["marzo de 2026", "2026-03 2026-03-01…2026-03-31", "", "Spanish"],
    ["août 2026", "2026-08 2026-08-01…2026-08-31", "", "French"],
    ["2026年3月", "2026-03 2026-03-01…2026-03-31", "", "Chinese"],
    ["Mai", "05", "", "no year is invented"],
    ["Budget Dez.", "12", "Budget", "German, abbreviated"],
    ["Q2 2026", "2026-Q2 2026-04-01…2026-06-30", "", "a quarter"],
    ["2. Quartal 2026", "2026-Q2 2026-04-01…2026-06-30", "", "German"],
    ["3º trimestre de 2026", "2026-Q3 2026-07-01…2026-09-30", "", "Portuguese"],
    ["3. kvartal 2026", "2026-Q3 2026-07-01…2026-09-30", "", "Norwegian"],
    ["1T26", "2026-Q1 2026-01-01…2026-03-31", "", "Spanish, in short"],
    ["Q3", "Q3", "", "no year is invented"],
    [
      "FY26 Q3",
      "2026-Q3 2026-07-01…2026-09-30",
      "",
      "a fiscal quarter, the calendar's where nothing says more",
    ],
    ["FY26 P09", "2026-09 2026-09-01…2026-09-30", "", "a fiscal month"],
    ["H1 2026", "2026-H1 2026-01-01…2026-06-30", "", "a half"],
    ["KW 7 2026", "2026-W07 2026-02-09…2026-02-15", "", "ISO 8601: week 1 has 4 January in it"],
    ["Ist KW 34", "W34", "Ist", "a week without a year"],
    ["2025-W53", "none", "", "2025 has 52 ISO weeks"],
    ["FY2026", "FY2026 2026-01-01…2026-12-31", "", "a year"],
    ["FY 2024/25", "FY2025 2024-07-01…2025-06-30", "", "across two years it is no calendar year"],
    ["Plan 2024/25", "FY2025 2024-07-01…2025-06-30", "Plan", "without its letters"],
    ["Exercice 2026", "FY2026 2026-01-01…2026-12-31", "", "French"],
    ["Ist 2026-08-25", "2026-08-25 2026-08-25…2026-08-25", "Ist", "a day"],
    ["Stand: 31.08.2026", "2026-08-31 2026-08-31…2026-08-31", "Stand:", "a day, German"],
    ["2026-02-30", "none", "", "no such day"],
    ["YTD Actual", "YTD", "Actual", "the year to date is no stretch of its own"],
    ["Acumulado do ano", "YTD", "", "Portuguese"],
    [
      "3e trimestre 2026, point au 14 août",
      "2026-Q3 2026-07-01…2026-09-30",
      ", point au 14 août",
      "the dated one counts",
    ],
    ["August, budget 2026", "08", ", budget 2026", "a bare year beside a month is not its year for sure"],
    ["Score (0–1)", "none", "", "a scale"],
    ["Kunden 1200", "none", "", "a number"],
    ["Marketing spend", "none", "", "begins like a month"],
  ])("“%s” is %s, besides “%s”: %s", (text, period, rest) => {
    const read = readPeriod(text);
    expect(shown(read)).toBe(period);
    if (read) expect(read.rest).toBe(rest);
  });

  it.each<[value: number, period: string, why: string]>([
    [2026, "FY2026 2026-01-01…2026-12-31", "a year"],
    [serialFromIso("2026-10-01")!, "2026-10 2026-10-01…2026-10-31", "the first of a month stands for it"],
    [serialFromIso("2026-02-28")!, "2026-02 2026-02-01…2026-02-28", "so does the last"],
    [serialFromIso("2026-10-15")!, "2026-10-15 2026-10-15…2026-10-15", "any other day is a day"],
    [120, "none", "a small number is a number"],
    [46000.5, "none", "a time of day is no heading"],
  ])("%d is %s: %s", (value, period) => {
    expect(shown(periodOfNumber(value))).toBe(period);
  });

  it.each<[text: string, period: string, why: string]>([
    ["Mai", "2026-05 2026-05-01…2026-05-31", "a month"],
    ["Q3", "2026-Q3 2026-07-01…2026-09-30", "a quarter"],
    ["KW 34", "2026-W34 2026-08-17…2026-08-23", "a week"],
    ["Jan 2025", "2025-01 2025-01-01…2025-01-31", "its own year goes first"],
    ["YTD", "YTD", "has no year to take"],
  ])("“%s” in 2026 is %s: %s", (text, period) => {
    expect(shown(withYear(readPeriod(text)!, 2026))).toBe(period);
  });
});
