import { type ZoneClock, zoneClock } from "./zoneClock";

/**
 * The dates of the active spreadsheet, in its own time zone: read in the script's, a date would shift by a day.
 *
 * Nothing is asked before the first date: most calls have none.
 */
export function spreadsheetDates(): ZoneClock {
  let clock: ZoneClock | undefined;
  const known = (): ZoneClock => {
    if (clock === undefined) {
      const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      clock = zoneClock((instant) => offsetMinutes(zone, instant));
    }
    return clock;
  };
  return { serialOf: (date) => known().serialOf(date), dateOf: (serial) => known().dateOf(serial) };
}

/** Minutes east of Greenwich in a zone at an instant. */
function offsetMinutes(zone: string, instant: number): number {
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)/.exec(
    Utilities.formatDate(new Date(instant), zone, "Z"),
  )!;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
