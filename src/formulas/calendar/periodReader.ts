import type { Cell } from "../../cells/Cell";
import { cadences, type Cadence, type FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import type { Period } from "../../core/calendar/Period";
import { periodOf } from "../../core/calendar/periodOf";
import type { Column } from "../definition/Column";
import { dateAt } from "../definition/dateAt";
import { exactly, optionReader } from "../definition/optionReader";

/**
 * A reader of what a calendar says about the date in each row, "" for a blank.
 *
 * Columns of dates repeat few days, so each day is worked out once for a cadence.
 */
export function periodReader(
  date: Column,
  cadence: Column,
  fiscalStart: string,
  calendarKind: string,
  answer: (period: Period, calendar: FiscalCalendar) => Cell,
): (row: number) => Cell {
  const calendar = parseFiscalCalendar(fiscalStart, calendarKind);
  const cadenceAt = optionReader<Cadence>(exactly(cadences), cadences, "month");
  const known = new Map<Cadence, Map<number, Cell>>(cadences.map((word) => [word, new Map<number, Cell>()]));
  let word = cadence.step === 0 ? cadenceAt(cadence, 0) : "month";
  let days = known.get(word)!;
  return (row) => {
    const serial = dateAt(date, row);
    if (serial !== serial) return "";
    if (cadence.step === 1) {
      word = cadenceAt(cadence, row);
      days = known.get(word)!;
    }
    const before = days.get(serial);
    if (before !== undefined) return before;
    const cell = answer(periodOf(serial, word, calendar), calendar);
    days.set(serial, cell);
    return cell;
  };
}
