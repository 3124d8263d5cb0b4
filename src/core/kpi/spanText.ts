import { isoFromSerial } from "../calendar/isoFromSerial";
import type { Span } from "./ValuePeriod";

/** A span in words for a message: `from 2026-01-01 to 2026-03-31`. */
export function spanText({ start, end }: Span): string {
  return Number.isFinite(start)
    ? `from ${isoFromSerial(start)} to ${isoFromSerial(end)}`
    : `up to ${isoFromSerial(end)}`;
}
