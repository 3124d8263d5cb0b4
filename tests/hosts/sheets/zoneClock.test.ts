import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";
import { zoneClock } from "../../../src/hosts/sheets/zoneClock";

/** The offset that ICU knows for a zone: an engine nobody here wrote. */
function offsetIn(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const part = Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    );
    const local = Date.UTC(
      part["year"]!,
      part["month"]! - 1,
      part["day"],
      part["hour"],
      part["minute"],
      part["second"],
    );
    return Math.round((local - instant) / 60_000);
  };
}

const zones = [
  "Europe/Oslo",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Pacific/Auckland",
  "UTC",
];

it("begins a day without a midnight an hour later", () => {
  const clock = zoneClock(offsetIn("America/Sao_Paulo"));
  const serial = serialFromIso("1997-10-06")!; // summer time began at midnight
  expect(clock.serialOf(clock.dateOf(serial))).toBeCloseTo(serial + 1 / 24, 9);
});

describe.each(zones)("the clock of %s", (zone) => {
  const clock = zoneClock(offsetIn(zone));

  it.each([
    ["2026-03-28", "the day before Europe's summer time"],
    ["2026-03-29", "the day it begins"],
    ["2026-03-30", "the day after"],
    ["2026-10-25", "the day it ends"],
    ["2026-03-08", "the day it begins in the United States"],
    ["2026-11-01", "the day it ends there"],
    ["2026-12-31", "the last day of a year"],
  ])("gives %s back as the same day: %s", (iso) => {
    const serial = serialFromIso(iso)!;
    expect(clock.serialOf(clock.dateOf(serial))).toBe(serial);
  });

  it("gives every day from 1990 to 2060 back, also one that begins at one o'clock", () => {
    fc.assert(
      fc.property(fc.integer({ min: 32874, max: 58804 }), (serial) => {
        expect(Math.floor(clock.serialOf(clock.dateOf(serial)))).toBe(serial);
      }),
    );
  });
});

it("asks the host by the span of the dates, not by their number", () => {
  let questions = 0;
  const offset = offsetIn("Europe/Oslo");
  const clock = zoneClock((instant) => {
    questions += 1;
    return offset(instant);
  });
  const first = serialFromIso("2026-01-01")!;
  for (let row = 0; row < 50_000; row += 1) clock.serialOf(new Date(Date.UTC(2026, 0, 1 + (row % 365))));
  expect(clock.serialOf(clock.dateOf(first))).toBe(first);
  expect(questions).toBeLessThan(120);
});
