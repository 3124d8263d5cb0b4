import type { Cadence, FiscalCalendar } from "../calendar/FiscalCalendar";
import { nextPeriod } from "../calendar/nextPeriod";
import { periodLabel } from "../calendar/periodLabel";
import { periodLastYear } from "../calendar/periodLastYear";
import type { Period } from "../calendar/Period";
import { periodOf } from "../calendar/periodOf";
import { sameDay } from "../calendar/sameDay";
import { FormulaError } from "../errors/FormulaError";
import type { Comparison, Span, ValuePeriod } from "./ValuePeriod";

/**
 * The days that a value is taken over, both ends included.
 *
 * To date runs from the period's first day to `asOf`; prior and last year run to the same day of theirs (`sameDay`).
 * A rolling window holds whole periods back from `asOf`; the one before it ends the day before it begins.
 *
 * @throws {FormulaError} #N/A for a 53rd week a year before, #VALUE! for the period before all of them
 */
export function valueSpan(
  asOf: number,
  period: ValuePeriod,
  comparison: Comparison,
  calendar: FiscalCalendar,
): Span {
  if (period.kind === "to date") return spanToDate(asOf, period.cadence, comparison, calendar);
  const cadence = period.kind === "all" ? "day" : period.cadence;
  const end = comparison === "last year" ? dayLastYear(asOf, cadence, calendar) : asOf;
  if (period.kind === "rolling") {
    const windows = comparison === "prior" || comparison === "prior full" ? 1 : 0;
    return {
      start: daysBack(end, (windows + 1) * period.count, cadence, calendar) + 1,
      end: daysBack(end, windows * period.count, cadence, calendar),
    };
  }
  if (comparison === "current" || comparison === "last year") return { start: -Infinity, end };
  throw new FormulaError(
    "#VALUE!",
    "compare needs current or last year with the period all, which has none before it",
  );
}

function spanToDate(asOf: number, cadence: Cadence, comparison: Comparison, calendar: FiscalCalendar): Span {
  const current = periodOf(asOf, cadence, calendar);
  if (comparison === "current") return { start: current.start, end: asOf };
  const other = comparison === "last year" ? lastYear(current, calendar) : nextPeriod(current, calendar, -1);
  return {
    start: other.start,
    end: comparison === "prior full" ? other.end : sameDay(asOf, current, other, calendar),
  };
}

function dayLastYear(asOf: number, cadence: Cadence, calendar: FiscalCalendar): number {
  const current = periodOf(asOf, cadence, calendar);
  return sameDay(asOf, current, lastYear(current, calendar), calendar);
}

function daysBack(day: number, count: number, cadence: Cadence, calendar: FiscalCalendar): number {
  const current = periodOf(day, cadence, calendar);
  return sameDay(day, current, nextPeriod(current, calendar, -count), calendar);
}

function lastYear(period: Period, calendar: FiscalCalendar): Period {
  const before = periodLastYear(period, calendar);
  if (before !== undefined) return before;
  const week = periodLabel(periodOf(period.start, "week", calendar), calendar);
  throw new FormulaError(
    "#N/A",
    `${week} is a 53rd week, and the year before has none; compare with prior instead`,
  );
}
