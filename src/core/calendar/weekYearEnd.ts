import type { WeekCalendar } from "./FiscalCalendar";
import { serialFromDate } from "./serialFromDate";
import { weekday } from "./weekday";

/**
 * The last day of the week-pattern year whose year-end date falls in `year`.
 *
 * The nearest Saturday to 31 December may lie in January: the year still belongs to the date that it is nearest to,
 * else 2022 would end twice (on 1 January and on 31 December). The National Retail Federation's 4-5-4 calendar is
 * "nearest Saturday to January 31" (https://nrf.com/resources/4-5-4-calendar).
 */
export function weekYearEnd(calendar: WeekCalendar, year: number): number {
  const { month, day } = calendar;
  const lastOfMonth = serialFromDate(year, month + 1, 1) - 1;
  const date = Math.min(serialFromDate(year, month, 1) + day - 1, lastOfMonth);
  const back = (weekday(date) - calendar.weekday + 7) % 7;
  return calendar.ends === "last" || back <= 3 ? date - back : date - back + 7;
}
