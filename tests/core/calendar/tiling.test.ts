import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cadences, type Cadence } from "../../../src/core/calendar/FiscalCalendar";
import { nextPeriod } from "../../../src/core/calendar/nextPeriod";
import { parsePeriodLabel } from "../../../src/core/calendar/parsePeriodLabel";
import { periodLabel } from "../../../src/core/calendar/periodLabel";
import { periodLastYear } from "../../../src/core/calendar/periodLastYear";
import { periodOf } from "../../../src/core/calendar/periodOf";
import { sameDay } from "../../../src/core/calendar/sameDay";
import { serialFromDate } from "../../../src/core/calendar/serialFromDate";
import { calendars } from "./calendars";

const first = serialFromDate(1990, 1, 1);
const last = serialFromDate(2100, 12, 31);
const anyDay = fc.integer({ min: first, max: last });
const anyCadence = fc.constantFrom(...cadences);

describe.each(calendars)("$name", ({ calendar }) => {
  it.each(cadences)("cuts 1990 to 2100 into %s periods without gap or overlap", (cadence) => {
    let period = periodOf(first, cadence, calendar);
    let count = 0;
    while (period.end < last) {
      const next = nextPeriod(period, calendar);
      if (next.start !== period.end + 1 || next.end < next.start) {
        expect.fail(`${periodLabel(next, calendar)} begins ${next.start}, the one before ends ${period.end}`);
      }
      period = next;
      count += 1;
    }
    expect(count).toBeGreaterThanOrEqual(110);
  });

  it("finds every day in its own period, and the period by its ordinal and by its label", () => {
    fc.assert(
      fc.property(anyDay, anyCadence, (day, cadence) => {
        const period = periodOf(day, cadence, calendar);
        expect(period.start).toBeLessThanOrEqual(day);
        expect(period.end).toBeGreaterThanOrEqual(day);
        expect(periodOf(period.end, cadence, calendar)).toEqual(period);
        expect(periodOf(period.start, cadence, calendar)).toEqual(period);
        expect(parsePeriodLabel(periodLabel(period, calendar), calendar)).toEqual(period);
      }),
    );
  });

  it("nests: every month in one quarter, every quarter in one half, every half in one year", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const order: readonly Cadence[] = ["month", "quarter", "half", "year"];
        const nested = order.map((cadence) => periodOf(day, cadence, calendar));
        for (let index = 1; index < nested.length; index += 1) {
          expect(nested[index]!.start).toBeLessThanOrEqual(nested[index - 1]!.start);
          expect(nested[index]!.end).toBeGreaterThanOrEqual(nested[index - 1]!.end);
          expect(nested[index]!.year).toBe(nested[index - 1]!.year);
        }
      }),
    );
  });

  it("compares a day with one inside the other period, the last day with the last", () => {
    fc.assert(
      fc.property(anyDay, anyCadence, fc.integer({ min: -30, max: 30 }), (day, cadence, away) => {
        const from = periodOf(day, cadence, calendar);
        const to = nextPeriod(from, calendar, away);
        const other = sameDay(day, from, to, calendar);
        expect(other).toBeGreaterThanOrEqual(to.start);
        expect(other).toBeLessThanOrEqual(to.end);
        expect(sameDay(from.end, from, to, calendar)).toBe(to.end);
        expect(sameDay(day, from, from, calendar)).toBe(day);
      }),
    );
  });

  it("goes back one year to the same number, unless it is a 53rd week", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom<Cadence>("week", "month", "quarter", "half", "year"),
        (day, cadence) => {
          const period = periodOf(day, cadence, calendar);
          const before = periodLastYear(period, calendar);
          if (cadence === "week" && period.number === 53) expect(before).toBeUndefined();
          else expect(before).toMatchObject({ year: period.year - 1, number: period.number });
        },
      ),
    );
  });
});

describe("week patterns", () => {
  const weekly = calendars.filter(({ calendar }) => calendar.kind === "weeks");

  it("were not forgotten", () => {
    expect(weekly.length).toBeGreaterThanOrEqual(5);
  });

  it.each(weekly)(
    "$name: 52 or 53 weeks, periods by the pattern, a 53rd week in period 12",
    ({ calendar }) => {
      if (calendar.kind !== "weeks") return;
      let year = periodOf(first, "year", calendar);
      while (year.end < last) {
        const weeks = (year.end - year.start + 1) / 7;
        expect([52, 53]).toContain(weeks);
        let period = periodOf(year.start, "month", calendar);
        for (let number = 1; number <= 12; number += 1) {
          const expected = calendar.pattern[(number - 1) % 3]! + (number === 12 ? weeks - 52 : 0);
          expect([period.number, (period.end - period.start + 1) / 7]).toEqual([number, expected]);
          period = nextPeriod(period, calendar);
        }
        expect(period.start).toBe(year.end + 1);
        year = nextPeriod(year, calendar);
      }
    },
  );
});
