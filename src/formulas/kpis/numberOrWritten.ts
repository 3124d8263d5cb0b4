import type { Cell } from "../../cells/Cell";

/** The number, or where there is none the text that none could be read from. */
export function numberOrWritten(value: number, written: string): Cell {
  return value === value ? value : written;
}
