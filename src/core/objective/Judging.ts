import type { FiscalCalendar } from "../calendar/FiscalCalendar";
import type { Period } from "../calendar/Period";
import type { StatusRule } from "../status/StatusRule";

/** On which day and by which rule a whole table is judged. */
export interface Judging {
  /** Serial day; undefined where no day is given, and then nothing is expected, late or stale. */
  readonly asOf: number | undefined;
  /** Undefined: `pace` where dates say what to expect, else the preset of the type, else `google`. */
  readonly rule: StatusRule | undefined;
  /** For rows that carry neither dates nor a period of their own. */
  readonly period: Pick<Period, "start" | "end"> | undefined;
  /** Whose quarters, halves and years the labels of periods mean; the calendar year where it is left out. */
  readonly calendar?: FiscalCalendar;
}
