import { serialFromIso } from "../../core/calendar/serialFromIso";

/** A date of the sample as a cell holds it. */
export function dateSerial(iso: string): number {
  const serial = serialFromIso(iso);
  if (serial === undefined) throw new Error(`${iso} is no date`);
  return serial;
}
