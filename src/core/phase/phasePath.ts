import { calendarYear, type Cadence } from "../calendar/FiscalCalendar";
import { isoFromSerial } from "../calendar/isoFromSerial";
import { nextPeriod } from "../calendar/nextPeriod";
import { periodOf } from "../calendar/periodOf";
import { FormulaError } from "../errors/FormulaError";

/** A year of days with room to spare; more is no plan that anyone reports on. */
const mostRows = 400;

export interface Phase {
  /** Serial day of the report. */
  readonly date: number;
  readonly planned: number;
  readonly step: number;
}

/**
 * The way from `start` to `target`, cut at the ends of calendar periods: the same step in every full period, in a part of
 * one its share by days, both ends included.
 *
 * The last row is the due date at the target exactly, and the steps add up to the whole: 5 in a year over 4 quarters is
 * 1.25 a quarter, never four times 1.
 *
 * @throws {FormulaError} #NUM! where the due date is before the start, or there are more than 400 rows
 */
export function phasePath(
  target: number,
  startDate: number,
  due: number,
  start: number,
  cadence: Cadence,
): Phase[] {
  if (due < startDate) {
    throw new FormulaError(
      "#NUM!",
      `a path needs a due date on or after its start, got ${isoFromSerial(due)} with a start on ${isoFromSerial(startDate)}; check both`,
    );
  }
  let period = periodOf(startDate, cadence, calendarYear);
  const rows = periodOf(due, cadence, calendarYear).ordinal - period.ordinal + 1;
  if (rows > mostRows) {
    throw new FormulaError(
      "#NUM!",
      `a path needs ${mostRows} rows or fewer, got ${rows} by ${cadence}; choose a longer cadence or a nearer due date`,
    );
  }
  const dates: number[] = [];
  const periods: number[] = []; // full periods behind at each date
  let behind = 0;
  for (let row = 0; row < rows; row += 1) {
    const end = Math.min(period.end, due);
    behind += (end - Math.max(period.start, startDate) + 1) / (period.end - period.start + 1);
    dates.push(end);
    periods.push(behind);
    period = nextPeriod(period, calendarYear);
  }
  let before = start;
  return dates.map((date, row) => {
    const planned = row === rows - 1 ? target : start + (target - start) * (periods[row]! / behind);
    const phase = { date, planned, step: planned - before };
    before = planned;
    return phase;
  });
}
