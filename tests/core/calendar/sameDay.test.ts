import { describe, expect, it } from "vitest";
import type { Cadence, FiscalCalendar } from "../../../src/core/calendar/FiscalCalendar";
import { isoFromSerial } from "../../../src/core/calendar/isoFromSerial";
import { nextPeriod } from "../../../src/core/calendar/nextPeriod";
import { parseFiscalCalendar } from "../../../src/core/calendar/parseFiscalCalendar";
import { periodLastYear } from "../../../src/core/calendar/periodLastYear";
import { periodOf } from "../../../src/core/calendar/periodOf";
import { sameDay } from "../../../src/core/calendar/sameDay";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";

const retail = parseFiscalCalendar("first", "4-5-4 nearest Saturday to January 31");
const july = parseFiscalCalendar("7", "");

describe("sameDay, one period back", () => {
  it.each<[string, Cadence, FiscalCalendar, string, string]>([
    ["2026-03-15", "month", july, "2026-02-15", "the same day"],
    ["2026-03-30", "month", july, "2026-02-28", "cut off where the month is shorter"],
    ["2026-02-28", "month", july, "2026-01-31", "the last day goes to the last day"],
    ["2026-02-28", "quarter", july, "2025-11-30", "a month's end is a month's end inside a quarter too"],
    ["2026-02-27", "quarter", july, "2025-11-27", ""],
    ["2024-03-31", "year", july, "2023-03-31", "a leap day does not shift what follows"],
    ["2024-02-29", "year", july, "2023-02-28", ""],
    ["2026-02-11", "week", july, "2026-02-04", "weekday by weekday"],
    ["2023-12-27", "month", retail, "2023-11-25", "a period of five weeks after one of four: cut off"],
    ["2024-02-03", "year", retail, "2023-01-28", "the last day of 53 weeks goes to the last of 52"],
  ])("%s by %s (%#)", (date, cadence, calendar, expected) => {
    const serial = serialFromIso(date)!;
    const from = periodOf(serial, cadence, calendar);
    expect(isoFromSerial(sameDay(serial, from, nextPeriod(from, calendar, -1), calendar))).toBe(expected);
  });
});

describe("periodLastYear of a day", () => {
  it.each<[string, FiscalCalendar, string]>([
    ["2024-02-29", july, "2023-02-28"],
    ["2025-02-28", july, "2024-02-28"],
    ["2024-11-29", retail, "2023-11-24"], // the Friday after Thanksgiving in both years,
    ["2024-02-01", retail, "none"],
  ])("%s", (date, calendar, expected) => {
    const before = periodLastYear(periodOf(serialFromIso(date)!, "day", calendar), calendar);
    expect(before ? isoFromSerial(before.start) : "none").toBe(expected);
  });
});
