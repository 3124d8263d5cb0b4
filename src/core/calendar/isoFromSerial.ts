import { dateFromSerial } from "./dateFromSerial";

/** A serial day as ISO 8601 text, `2026-03-31`. */
export function isoFromSerial(serial: number): string {
  const { year, month, day } = dateFromSerial(serial);
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
