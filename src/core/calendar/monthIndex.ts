import { dateFromSerial } from "./dateFromSerial";

/** Months since the year 0, so that months can be counted across years: 24312 for January 2026. */
export function monthIndex(serial: number): number {
  const { year, month } = dateFromSerial(serial);
  return year * 12 + month - 1;
}
