import { FormulaError } from "../errors/FormulaError";
import { calendarYear, type FiscalCalendar, type YearNaming } from "./FiscalCalendar";
import { parseWeekCalendar } from "./parseWeekCalendar";

/**
 * Reads a calendar as a person writes it into two cells.
 *
 * @param fiscalStart first month of the year, `7` or `7 first` (named by the year it begins in), or just `first`;
 *   "" for January. A week pattern has its own beginning and takes only the naming.
 * @param calendar `months`, or a week pattern with its year end; "" for months
 * @throws {FormulaError} #VALUE! for what can't be read, or a first month that contradicts the week pattern
 */
export function parseFiscalCalendar(fiscalStart: string, calendar: string): FiscalCalendar {
  const parts = /^(\d{1,2})?\s*(first|last)?$/.exec(fiscalStart.trim().toLowerCase());
  const firstMonth = parts?.[1] === undefined ? undefined : Number(parts[1]);
  if (parts === null || (firstMonth !== undefined && (firstMonth < 1 || firstMonth > 12))) {
    throw new FormulaError(
      "#VALUE!",
      `fiscal_start needs a month 1 to 12, or “7 first” for a year named by its first day, got “${fiscalStart}”`,
    );
  }
  const naming: YearNaming = parts[2] === "first" ? "first" : "last";
  const kind = calendar.trim().toLowerCase();
  if (kind === "" || kind === "months") {
    const isCalendarYear = (firstMonth ?? 1) === 1 && naming === calendarYear.naming;
    return isCalendarYear ? calendarYear : { kind: "months", firstMonth: firstMonth ?? 1, naming };
  }
  const weeks = { ...parseWeekCalendar(calendar), naming };
  if (firstMonth !== undefined && firstMonth !== weeks.month && firstMonth !== (weeks.month % 12) + 1) {
    throw new FormulaError(
      "#VALUE!",
      `fiscal_start ${firstMonth} contradicts “${calendar}”; leave it out, or write first for a year named by its first day`,
    );
  }
  return weeks;
}
