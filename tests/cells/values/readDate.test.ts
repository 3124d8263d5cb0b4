import { describe, expect, it } from "vitest";
import { type DateOrder, dateOrderOf, readDate } from "../../../src/cells/values/readDate";
import type { Cell } from "../../../src/cells/Cell";
import { isoFromSerial } from "../../../src/core/calendar/isoFromSerial";

describe("a date in a cell", () => {
  it.each<[cell: Cell, order: DateOrder, first: string, last: string, why: string]>([
    [46112, undefined, "2026-03-31", "2026-03-31", "a cell date"],
    [46112.75, undefined, "2026-03-31", "2026-03-31", "with a time of day"],
    [12, undefined, "none", "none", "a small number is no date"],
    [2026, undefined, "2026-01-01", "2026-12-31", "a year, not a day of 1905"],
    ["2026-03-31", undefined, "2026-03-31", "2026-03-31", "ISO"],
    ["31.03.2026", undefined, "2026-03-31", "2026-03-31", "points are day first everywhere"],
    ["31/03/26", undefined, "2026-03-31", "2026-03-31", "no month 31"],
    ["3/31/2026", undefined, "2026-03-31", "2026-03-31", "no month 31 either way"],
    ["3/4/2026", "day first", "2026-04-03", "2026-04-03", "as the column writes it"],
    ["3/4/2026", "month first", "2026-03-04", "2026-03-04", "as the column writes it"],
    ["3/4/2026", undefined, "none", "none", "nothing decides: nothing is guessed"],
    ["4/4/2026", undefined, "2026-04-04", "2026-04-04", "the same in either order"],
    ["30 February 2026", undefined, "none", "none", "no such day"],
    ["31 de março de 2026", undefined, "2026-03-31", "2026-03-31", "Portuguese"],
    ["31. März 2026", undefined, "2026-03-31", "2026-03-31", "German"],
    ["March 31, 2026", undefined, "2026-03-31", "2026-03-31", "American"],
    ["lundi 31 août 2026", undefined, "2026-08-31", "2026-08-31", "with its weekday"],
    ["Q1 2026", undefined, "2026-01-01", "2026-03-31", "a period is its first or its last day"],
    ["Jun 2026", undefined, "2026-06-01", "2026-06-30", "a month likewise"],
    ["end of June 2026", undefined, "2026-06-01", "2026-06-30", "the end is said"],
    ["Ende Q2 2026", undefined, "2026-04-01", "2026-06-30", "in German"],
    ["FY 2024/25", undefined, "2024-07-01", "2025-06-30", "a year across two"],
    ["'2026-03-31", undefined, "2026-03-31", "2026-03-31", "behind an apostrophe"],
    ["\ufeff2026-03-31", undefined, "2026-03-31", "2026-03-31", "behind a byte-order mark"],
    ["Month 2", undefined, "none", "none", "names no day"],
    ["June", undefined, "none", "none", "of which year?"],
    ["ongoing", undefined, "none", "none", "a word"],
    [null, undefined, "none", "none", "a blank"],
    [true, undefined, "none", "none", "a tick"],
  ])("%j (%s) begins %s and ends %s: %s", (cell, order, first, last) => {
    const shown = (end: boolean): string => {
      const day = readDate(cell, order, end);
      return day === undefined ? "none" : isoFromSerial(day);
    };
    expect([shown(false), shown(true)]).toEqual([first, last]);
  });

  it.each<[texts: readonly Cell[], order: DateOrder, why: string]>([
    [["3/4/2026", "25/4/2026"], "day first", "one day above 12 decides for all"],
    [["3/4/2026", "4/25/2026"], "month first", "likewise"],
    [["3/4/2026", "5/6/2026"], undefined, "nothing decides"],
    [[46112, null], undefined, "cell dates have no order"],
  ])("a column of %j is %s: %s", (texts, order) => {
    expect(dateOrderOf(texts)).toBe(order);
  });
});
