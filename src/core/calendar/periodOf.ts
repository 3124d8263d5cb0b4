import type { Cadence, FiscalCalendar, WeekCalendar } from "./FiscalCalendar";
import { monthIndex } from "./monthIndex";
import { monthsIn } from "./monthPeriodAt";
import type { Period } from "./Period";
import { periodAt } from "./periodAt";
import { weekYearEnd } from "./weekYearEnd";
import { weekYearOf } from "./weekYearOf";

/** The period of a calendar that holds a serial day. */
export function periodOf(serial: number, cadence: Cadence, calendar: FiscalCalendar): Period {
  return periodAt(ordinalOf(serial, cadence, calendar), cadence, calendar);
}

function ordinalOf(serial: number, cadence: Cadence, calendar: FiscalCalendar): number {
  if (cadence === "day") return serial;
  if (cadence === "week") {
    const firstDay = calendar.kind === "weeks" ? calendar.weekday + 3 : 2;
    return Math.floor((serial - firstDay) / 7);
  }
  if (calendar.kind === "months") {
    return Math.floor((monthIndex(serial) - calendar.firstMonth + 1) / monthsIn[cadence]);
  }
  return weekPatternOrdinal(serial, cadence, calendar);
}

function weekPatternOrdinal(serial: number, cadence: keyof typeof monthsIn, calendar: WeekCalendar): number {
  const year = weekYearOf(calendar, serial);
  const week = Math.floor((serial - weekYearEnd(calendar, year - 1) - 1) / 7);
  const quarter = Math.min(Math.floor(week / 13), 3);
  if (cadence === "year") return year;
  if (cadence === "half") return year * 2 + Math.floor(quarter / 2);
  if (cadence === "quarter") return year * 4 + quarter;
  const inQuarter = week - quarter * 13;
  const [first, second] = calendar.pattern;
  return year * 12 + quarter * 3 + (inQuarter < first ? 0 : inQuarter < first + second ? 1 : 2);
}
