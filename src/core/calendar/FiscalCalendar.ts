export const cadences = ["day", "week", "month", "quarter", "half", "year"] as const;
export type Cadence = (typeof cadences)[number];

/** Which calendar year gives a fiscal year its name: the one it ends in (FY26 ends in 2026), or the one it begins in. */
export type YearNaming = "last" | "first";

/** Twelve calendar months from `firstMonth` on; its weeks are ISO weeks, Monday to Sunday, not cut at month ends. */
export interface MonthCalendar {
  readonly kind: "months";
  /** 1…12 */
  readonly firstMonth: number;
  readonly naming: YearNaming;
}

/** Weeks in each period of a quarter. */
export type WeekPattern = readonly [number, number, number];

/**
 * A year of 52 or 53 whole weeks, cut into quarters of 13 weeks, each of three periods. It ends on a fixed weekday:
 * the last one of a month, or the one nearest to a date. A 53rd week belongs to period 12.
 */
export interface WeekCalendar {
  readonly kind: "weeks";
  readonly pattern: WeekPattern;
  readonly ends: "last" | "nearest";
  /** 0 Monday … 6 Sunday */
  readonly weekday: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31; for `last` the month's last day, whatever it is, written 31. */
  readonly day: number;
  readonly naming: YearNaming;
}

export type FiscalCalendar = MonthCalendar | WeekCalendar;

/** January to December. */
export const calendarYear: MonthCalendar = { kind: "months", firstMonth: 1, naming: "last" };
