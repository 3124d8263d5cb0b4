import type { Cadence, FiscalCalendar } from "./FiscalCalendar";
import { dateFromSerial } from "./dateFromSerial";
import { monthPeriodAt } from "./monthPeriodAt";
import type { Period } from "./Period";
import { serialFromDate } from "./serialFromDate";
import { weekPatternPeriodAt } from "./weekPatternPeriodAt";

/** The period with a given ordinal, so that n periods back is `ordinal − n`. */
export function periodAt(ordinal: number, cadence: Cadence, calendar: FiscalCalendar): Period {
  if (cadence === "day") {
    return { cadence, ordinal, year: dateFromSerial(ordinal).year, number: 1, start: ordinal, end: ordinal };
  }
  if (calendar.kind === "weeks") return weekPatternPeriodAt(ordinal, cadence, calendar);
  return cadence === "week" ? isoWeekAt(ordinal) : monthPeriodAt(ordinal, cadence, calendar);
}

/** ISO 8601: weeks run Monday to Sunday and belong to the year of their Thursday. */
function isoWeekAt(ordinal: number): Period {
  const start = ordinal * 7 + 2;
  const { year } = dateFromSerial(start + 3);
  const number = Math.floor((start + 3 - serialFromDate(year, 1, 1)) / 7) + 1;
  return { cadence: "week", ordinal, year, number, start, end: start + 6 };
}
