import type { FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import { inCalendar } from "../values/inCalendar";
import type { Block } from "./Layout";
import type { MeasureRoles } from "./measureReader";

/** One stretch of time that a wide table has columns for, by the roles of those columns. */
export interface PeriodColumns {
  /** ISO-like: `2026-01` */
  readonly label: string;
  /** Its last serial day; undefined where the headings name no year. */
  readonly last: number | undefined;
  /** Where its values stand; the target is "" where the period has no plan of its own. */
  readonly roles: MeasureRoles;
}

/** The periods that columns of actuals or plans stand for, in order of their columns; the year to date is none. */
export function periodColumns({ columns }: Block, calendar: FiscalCalendar): readonly PeriodColumns[] {
  const periods = new Map<string, PeriodColumns>();
  for (const { base, header, role } of columns) {
    if (header.period === undefined || header.period.label === "YTD") continue;
    const { label } = header.period;
    const own = inCalendar(header.period, calendar);
    const known = periods.get(label) ?? {
      label: own.label,
      last: own.last,
      roles: { start: "", current: `Actual · ${label}`, target: "", low: "", high: "" },
    };
    if (base === "Actual") periods.set(label, known);
    else if (base === "Target" || (base === "Plan" && known.roles.target === "")) {
      periods.set(label, { ...known, roles: { ...known.roles, target: role } });
    }
  }
  return [...periods.values()];
}
