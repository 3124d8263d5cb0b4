import { dateFromSerial } from "../core/calendar/dateFromSerial";
import { serialFromDate } from "../core/calendar/serialFromDate";

/** First and last day of the calendar quarter that holds a serial day: what most objectives run for. */
export function quarterOf(day: number): {
  readonly start: number | undefined;
  readonly due: number | undefined;
} {
  const { year, month } = dateFromSerial(day);
  const first = month - ((month - 1) % 3);
  return { start: serialFromDate(year, first, 1), due: serialFromDate(year, first + 3, 1) - 1 };
}
