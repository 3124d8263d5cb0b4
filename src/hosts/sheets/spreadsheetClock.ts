import { type ZoneClock, zoneClock } from "./zoneClock";

/** The clock of a spreadsheet: its own time zone, which need not be the script's. */
export function spreadsheetClock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ZoneClock {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return zoneClock((instant) => {
    const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)/.exec(
      Utilities.formatDate(new Date(instant), zone, "Z"),
    )!;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  });
}
