/** The days of a key result: serial days, undefined where the table names none. */
interface Days {
  readonly startDate: number | undefined;
  readonly due: number | undefined;
}

/**
 * Whether a key result waits for a check-in: the last one is `days` or more days old, or there has been none.
 *
 * Nobody is reminded of what has not begun or of what is over: its due date itself is still a day to check in.
 *
 * @param last serial day of the last check-in
 */
export function lacksCheckIn(
  { startDate, due }: Days,
  last: number | undefined,
  today: number,
  days: number,
): boolean {
  if (startDate !== undefined && startDate > today) return false;
  if (due !== undefined && due < today) return false;
  return last === undefined || today - last >= days;
}
