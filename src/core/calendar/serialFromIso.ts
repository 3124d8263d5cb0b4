import { dateFromSerial } from "./dateFromSerial";
import { serialFromDate } from "./serialFromDate";

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;

/** The serial day of ISO 8601 text (`2026-03-31`, a time after it is ignored), or undefined where it names no day. */
export function serialFromIso(text: string): number | undefined {
  const parts = isoDate.exec(text.trim());
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const serial = serialFromDate(year, month, day);
  const date = dateFromSerial(serial);
  return date.month === month && date.day === day ? serial : undefined;
}
