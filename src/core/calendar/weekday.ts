/** The day of the week of a serial day: 0 Monday … 6 Sunday. 1970-01-05, serial 25573, was a Monday. */
export function weekday(serial: number): number {
  return (((serial - 2) % 7) + 7) % 7;
}
