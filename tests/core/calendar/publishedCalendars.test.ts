import { describe, expect, it } from "vitest";
import { isoFromSerial } from "../../../src/core/calendar/isoFromSerial";
import { parseFiscalCalendar } from "../../../src/core/calendar/parseFiscalCalendar";
import { parsePeriodLabel } from "../../../src/core/calendar/parsePeriodLabel";
import { periodLabel } from "../../../src/core/calendar/periodLabel";
import { periodOf } from "../../../src/core/calendar/periodOf";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";

const retail = parseFiscalCalendar("first", "4-5-4 nearest Saturday to January 31");
const lastSaturdayOfSeptember = parseFiscalCalendar("", "4-4-5 last Saturday of September");
const lastSaturdayOfAugust = parseFiscalCalendar("", "4-4-5 last Saturday of August");
const nearestToAugust = parseFiscalCalendar("", "4-4-5 nearest Saturday to August 31");

function span(label: string, calendar: typeof retail): string {
  const period = parsePeriodLabel(label, calendar);
  return period === undefined ? "none" : `${isoFromSerial(period.start)}…${isoFromSerial(period.end)}`;
}

describe("National Retail Federation, 4-5-4", () => {
  it("has 53 weeks in FY00, FY06, FY12, FY17 and FY23 (nrf.com/resources/4-5-4-calendar) and in no year between", () => {
    const long: number[] = [];
    for (let year = 2000; year <= 2023; year += 1) {
      if (parsePeriodLabel(`FY${year} W53`, retail) !== undefined) long.push(year);
    }
    expect(long).toEqual([2000, 2006, 2012, 2017, 2023]);
  });

  it.each([
    [
      "FY2023",
      "2023-01-29…2024-02-03",
      "retaildogma.com/retail-calendar: 29 January 2023 to 3 February 2024",
    ],
    [
      "FY2016",
      "2016-01-31…2017-01-28",
      "three days of January 2017 are left after week 52, too few for a 53rd",
    ],
    ["FY2017", "2017-01-29…2018-02-03", "four days of January 2018 are left after week 52, hence 53"],
    ["FY23 P12", "2023-12-31…2024-02-03", "a 53rd week belongs to period 12"],
    ["FY23 W53", "2024-01-28…2024-02-03", "the last week of a 53-week year"],
    ["FY22 W53", "none", "2022 has 52 weeks"],
  ])("%s is %s (%s)", (label, expected) => {
    expect(span(label, retail)).toBe(expected);
  });
});

describe("year ends on a Saturday", () => {
  it.each([
    [2006, "2006-08-26", "2006-09-02"],
    [2007, "2007-08-25", "2007-09-01"],
    [2008, "2008-08-30", "2008-08-30"],
    [2009, "2009-08-29", "2009-08-29"],
    [2010, "2010-08-28", "2010-08-28"],
    [2011, "2011-08-27", "2011-09-03"],
    [2012, "2012-08-25", "2012-09-01"],
    [2013, "2013-08-31", "2013-08-31"],
    [2014, "2014-08-30", "2014-08-30"],
  ])(
    "%i: the last of August is %s, the nearest to its end %s (Wikipedia, “4–4–5 calendar”)",
    (year, final, near) => {
      expect(span(`FY${year}`, lastSaturdayOfAugust).slice(-10)).toBe(final);
      expect(span(`FY${year}`, nearestToAugust).slice(-10)).toBe(near);
    },
  );

  it("last Saturday of September: Apple's years of 53 weeks were 2006, 2012, 2017 and 2023 (Form 10-K, “Fiscal Period”)", () => {
    const long: number[] = [];
    for (let year = 2005; year <= 2024; year += 1) {
      if (parsePeriodLabel(`FY${year} W53`, lastSaturdayOfSeptember) !== undefined) long.push(year);
    }
    expect(long).toEqual([2006, 2012, 2017, 2023]);
    expect(span("FY23", lastSaturdayOfSeptember)).toBe("2022-09-25…2023-09-30");
  });
});

describe("ISO 8601 weeks", () => {
  it.each([
    ["2005-01-01", "2004-W53"],
    ["2005-01-02", "2004-W53"],
    ["2005-12-31", "2005-W52"],
    ["2007-01-01", "2007-W01"],
    ["2007-12-30", "2007-W52"],
    ["2007-12-31", "2008-W01"],
    ["2008-12-28", "2008-W52"],
    ["2008-12-29", "2009-W01"],
    ["2009-12-31", "2009-W53"],
    ["2010-01-03", "2009-W53"],
  ])("%s lies in %s (Wikipedia, “ISO week date”, table of examples)", (date, label) => {
    const calendar = parseFiscalCalendar("7", "");
    expect(periodLabel(periodOf(serialFromIso(date)!, "week", calendar), calendar)).toBe(label);
  });
});
