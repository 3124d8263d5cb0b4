import { serialFromDate } from "./serialFromDate";

/** The first day of a month counted as `monthIndex` counts. */
export function monthStart(index: number): number {
  return serialFromDate(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}
