const day = 86_400_000;
const week = 7 * day;
/** 1970-01-01 as a serial day. */
const epochSerial = 25569;

/** Turns the dates of Apps Script into serial days of the spreadsheet's own time zone, and back. */
export interface ZoneClock {
  readonly serialOf: (date: Date) => number;
  readonly dateOf: (serial: number) => Date;
}

/**
 * A clock for one time zone.
 *
 * A cell date arrives as an instant: midnight in the spreadsheet's zone, which may be another than the script's, so the
 * date's own getters can be a day off. The zone's offset is asked for once a week of calendar time and kept; only in a
 * week that changes between summer and winter time it is asked for by the hour. So the questions grow with the span
 * of the dates, never with the rows.
 *
 * @param offsetMinutesAt minutes east of Greenwich at an instant; a call to the host
 */
export function zoneClock(offsetMinutesAt: (instant: number) => number): ZoneClock {
  const known = new Map<number, number>();
  const ask = (instant: number): number => {
    const offset = known.get(instant) ?? offsetMinutesAt(instant);
    known.set(instant, offset);
    return offset;
  };
  const offsetAt = (instant: number): number => {
    const from = Math.floor(instant / week) * week;
    const offset = ask(from);
    return offset === ask(from + week) ? offset : ask(Math.floor(instant / 3_600_000) * 3_600_000);
  };
  const serialAt = (instant: number): number => (instant + offsetAt(instant) * 60_000) / day + epochSerial;
  return {
    serialOf: (date) => serialAt(date.getTime()),
    dateOf: (serial) => {
      const local = (serial - epochSerial) * day;
      const near = local - offsetAt(local) * 60_000;
      const instant = local - offsetAt(near) * 60_000;
      // Where summer time begins at midnight there is no such moment: the day begins an hour later.
      return new Date(serialAt(instant) < serial ? local - offsetAt(instant) * 60_000 : instant);
    },
  };
}
