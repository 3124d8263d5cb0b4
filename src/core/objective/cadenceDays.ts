import type { Cadence } from "../calendar/FiscalCalendar";

/** The days of the longest period of a cadence, so that nothing counts as late before it is. */
export const cadenceDays: Readonly<Record<Cadence, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  half: 184,
  year: 366,
};
