import { dateFromSerial } from "../../core/calendar/dateFromSerial";
import { serialFromDate } from "../../core/calendar/serialFromDate";

/** Serial days to Date objects and back, as the spreadsheet shows them. */
export interface SpreadsheetDates {
  readonly serialOf: (date: Date) => number;
  readonly dateOf: (serial: number) => Date;
}

const daySeconds = 86400;

/**
 * The dates of the active spreadsheet, in its own time zone: read in the script's, a date would shift by a day.
 *
 * The zone is asked once, at the first date, and the service once for each different date, since columns repeat them.
 */
export function spreadsheetDates(): SpreadsheetDates {
  let known: string | undefined;
  const zone = (): string => (known ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const serials = new Map<number, number>();
  const moments = new Map<number, number>();

  const readSerial = (date: Date): number => {
    const [year, month, day, hour, minute, second] = Utilities.formatDate(date, zone(), "yyyy M d H m s")
      .split(" ")
      .map(Number) as [number, number, number, number, number, number];
    return serialFromDate(year, month, day) + (hour * 3600 + minute * 60 + second) / daySeconds;
  };
  const readMoment = (serial: number): number => {
    const { year, month, day } = dateFromSerial(serial);
    const midnight = Utilities.parseDate(`${year} ${month} ${day}`, zone(), "yyyy M d").getTime();
    return midnight + Math.round((serial - Math.floor(serial)) * daySeconds) * 1000;
  };
  return {
    serialOf: (date) => remembered(serials, date.getTime(), () => readSerial(date)),
    dateOf: (serial) => new Date(remembered(moments, serial, () => readMoment(serial))),
  };
}

function remembered(memo: Map<number, number>, key: number, read: () => number): number {
  let value = memo.get(key);
  if (value === undefined) memo.set(key, (value = read()));
  return value;
}
