import { describe, expect, it } from "vitest";
import type { Cadence } from "../../../src/core/calendar/FiscalCalendar";
import { isoFromSerial } from "../../../src/core/calendar/isoFromSerial";
import { parseFiscalCalendar } from "../../../src/core/calendar/parseFiscalCalendar";
import { parsePeriodLabel } from "../../../src/core/calendar/parsePeriodLabel";
import { periodLabel } from "../../../src/core/calendar/periodLabel";
import { periodOf } from "../../../src/core/calendar/periodOf";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";

const june = "4-4-5 last Saturday of June";

describe("periodLabel of 2026-03-31", () => {
  it.each<[Cadence, string, string, string, string]>([
    ["day", "7", "", "2026-03-31", "a day is its own date"],
    ["week", "7", "", "2026-W14", "an ISO week belongs to no fiscal year"],
    ["month", "", "", "2026-M03", "2026-03 would turn into a date when typed"],
    ["quarter", "", "", "2026-Q1", "a calendar year is plain"],
    ["half", "", "", "2026-H1", ""],
    ["year", "", "", "2026", ""],
    ["month", "7", "", "FY26 P09", "the ninth month from July"],
    ["quarter", "7", "", "FY26 Q3", "the example of the reference"],
    ["half", "7", "", "FY26 H2", ""],
    ["year", "7", "", "FY26", "named by its last day"],
    ["year", "7 first", "", "FY25", "named by its first day"],
    ["year", "1 first", "", "2026", "a calendar year has one name"],
    ["week", "", june, "FY26 W40", ""],
    ["month", "", june, "FY26 P10", "weeks 40 to 43"],
    ["quarter", "", june, "FY26 Q4", ""],
    ["year", "first", june, "FY25", ""],
  ])("%s, fiscal_start “%s”, calendar “%s”: %s (%s)", (cadence, start, kind, label) => {
    const calendar = parseFiscalCalendar(start, kind);
    expect(periodLabel(periodOf(serialFromIso("2026-03-31")!, cadence, calendar), calendar)).toBe(label);
  });

  it("writes a year outside this century in full", () => {
    const calendar = parseFiscalCalendar("7", "");
    expect(periodLabel(periodOf(serialFromIso("1998-03-31")!, "quarter", calendar), calendar)).toBe(
      "FY1998 Q3",
    );
  });
});

describe("parsePeriodLabel", () => {
  it.each<[string, string, string]>([
    ["2026-03", "2026-03-01…2026-03-31", ""],
    ["2026-M03", "2026-03-01…2026-03-31", ""],
    ["03/2026", "2026-03-01…2026-03-31", ""],
    ["2011-12", "2011-12-01…2011-12-31", "a month before it is a year"],
    ["Mar 2026", "2026-03-01…2026-03-31", ""],
    ["Jan-26", "2026-01-01…2026-01-31", "what spreadsheets show for a month"],
    ["März 2026", "2026-03-01…2026-03-31", ""],
    ["févr. 2026", "2026-02-01…2026-02-28", ""],
    ["marzo de 2026", "2026-03-01…2026-03-31", ""],
    ["desember 2026", "2026-12-01…2026-12-31", ""],
    ["Q3 2026", "2026-07-01…2026-09-30", ""],
    ["2026-Q3", "2026-07-01…2026-09-30", ""],
    ["2026 Q3", "2026-07-01…2026-09-30", ""],
    ["Q3/26", "2026-07-01…2026-09-30", ""],
    ["Q3 FY26", "2026-07-01…2026-09-30", ""],
    ["3Q26", "2026-07-01…2026-09-30", ""],
    ["T3 2026", "2026-07-01…2026-09-30", "trimestre"],
    ["3. Quartal 2026", "2026-07-01…2026-09-30", ""],
    ["3. kvartal 2026", "2026-07-01…2026-09-30", ""],
    ["H1 2026", "2026-01-01…2026-06-30", ""],
    ["S2 2026", "2026-07-01…2026-12-31", "semestre"],
    ["KW 7 2026", "2026-02-09…2026-02-15", ""],
    ["2026-W07", "2026-02-09…2026-02-15", ""],
    ["2026", "2026-01-01…2026-12-31", ""],
    ["FY2024/25", "2024-07-01…2025-06-30", "no calendar year: it begins with July where nothing says when"],
    ["2026-03-31", "2026-03-31…2026-03-31", ""],
    ["2025-W53", "none", "2025 has 52 ISO weeks"],
    ["Q5 2026", "none", ""],
    ["2026-13", "none", ""],
    ["Jui 2026", "none", "June or July"],
    ["26", "none", "a bare number is no period"],
    ["YTD", "none", ""],
    ["constructor 1 2026", "none", ""],
    ["", "none", ""],
  ])("“%s” is %s (%s)", (label, expected) => {
    const period = parsePeriodLabel(label);
    expect(period ? `${isoFromSerial(period.start)}…${isoFromSerial(period.end)}` : "none").toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ["FY26 Q3", "7", "2026-01-01…2026-03-31", ""],
    ["Q3 2026", "7", "2026-01-01…2026-03-31", "a company speaks of its own quarters"],
    ["FY25 Q3", "7 first", "2026-01-01…2026-03-31", ""],
    ["FY 2025/26", "7 first", "2025-07-01…2026-06-30", "both names given"],
    ["FY 2025/26", "7", "2025-07-01…2026-06-30", ""],
    ["FY26 P09", "7", "2026-03-01…2026-03-31", ""],
    ["2026-03", "7", "2026-03-01…2026-03-31", "a named month is the calendar month"],
  ])("“%s” with a year from month %s is %s (%s)", (label, start, expected) => {
    const period = parsePeriodLabel(label, parseFiscalCalendar(start, ""))!;
    expect(`${isoFromSerial(period.start)}…${isoFromSerial(period.end)}`).toBe(expected);
  });
});

describe("parseFiscalCalendar", () => {
  it.each([
    ["13", "", "fiscal_start needs a month 1 to 12"],
    ["July", "", "fiscal_start needs a month 1 to 12"],
    ["", "4-4-5", "with its year end"],
    ["", "4-4-4 last Saturday of April", "calendar needs months"],
    ["", "4-4-5 last Caturday of April", "calendar needs months"],
    ["", "4-4-5 nearest Saturday to April 31", "calendar needs months"],
    ["", "4-5-4 nearest Saturday to", "calendar needs months"],
    ["7", "4-4-5 last Saturday of April", "contradicts"],
  ])("refuses fiscal_start “%s” with calendar “%s”", (start, kind, message) => {
    expect(() => parseFiscalCalendar(start, kind)).toThrow(message);
  });

  it.each([
    ["4-4-5 last Saturday of April", "445 Last Sat in Apr"],
    ["4-5-4 nearest Saturday to January 31", "4-5-4, Saturday nearest 31 January"],
    ["4-5-4 nearest Saturday to January 31", "4/5/4 closest saturday to the 31st of Jan"],
  ])("reads “%s” and “%s” alike", (one, other) => {
    expect(parseFiscalCalendar("", one)).toEqual(parseFiscalCalendar("", other));
  });
});
