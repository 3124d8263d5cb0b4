import type { Line } from "./Line";

/** The value of a line on a serial day. */
export function valueAt({ date, value, slope }: Line, day: number): number {
  return value + slope * (day - date);
}
