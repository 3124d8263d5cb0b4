import type { ReadColumn } from "../../cells/tables/ReadColumn";
import { serialFromIso } from "../../core/calendar/serialFromIso";
import { dateFromSerial } from "../../core/calendar/dateFromSerial";
import type { Cadence, FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import { nextPeriod } from "../../core/calendar/nextPeriod";
import { parsePeriodLabel } from "../../core/calendar/parsePeriodLabel";
import type { Period } from "../../core/calendar/Period";
import { periodOf } from "../../core/calendar/periodOf";
import type { Written } from "../../workbook/Plan";
import type { Snapshot } from "../../workbook/Snapshot";
import type { ActionContext } from "../ActionContext";
import type { SettingsReference } from "../ensureSettings";
import type { KpiDraft, TimeFrame } from "./KpiDraft";
import { readSource, sourceSpan } from "./kpiSources";
import { kpiValueFormula } from "./kpiValueFormula";

/** How often a value per time frame is reported. */
const cadences: Readonly<Record<TimeFrame, Cadence>> = {
  week: "week",
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "month",
  "rolling 12 months": "month",
};

/** A year of months: what a trend looks at, and no longer than a screen. */
const mostReports = 12;

/**
 * The periods that a KPI gets a row for where each report has its own: those that are over and within the figures, the
 * oldest first; where none is, the one that is running.
 */
export function reportedPeriods(
  snapshot: Snapshot,
  { source, timeFrame = "month" }: KpiDraft,
  asOf: number,
  calendar: FiscalCalendar,
): readonly Period[] {
  const running = periodOf(asOf, cadences[timeFrame], calendar);
  const [first = ""] =
    source.kind === "later" || source.kind === "cell" ? [] : (sourceSpan(readSource(snapshot, source)) ?? []);
  const since = serialFromIso(first);
  const over: Period[] = [];
  for (
    let period = running.end === asOf ? running : nextPeriod(running, calendar, -1);
    since !== undefined && period.end >= since && over.length < mostReports;
    period = nextPeriod(period, calendar, -1)
  ) {
    over.unshift(period);
  }
  return over.length === 0 ? [running] : over;
}

/** What stands under a heading that names a period. */
export interface PeriodCell {
  /** Counted from 1 in the table. */
  readonly column: number;
  readonly cell: Written;
}

/** Value and target of a KPI under each period of a table. A value shows once its period has begun. */
export function periodCells(
  { host }: Pick<ActionContext, "host">,
  draft: KpiDraft,
  settings: Pick<SettingsReference, "of">,
  calendar: FiscalCalendar,
  columns: readonly ReadColumn[],
): readonly PeriodCell[] {
  const asOf = settings.of("asOf");
  const standing = columns.some(({ role }) => role === "Target" || role === "Plan");
  return columns.flatMap(({ column, role }): PeriodCell[] => {
    const [, base, label] = /^(Actual|Target|Plan) · (.+)$/.exec(role) ?? [];
    const period = label === undefined ? undefined : parsePeriodLabel(label, calendar);
    if (period === undefined || period.cadence === "day") return [];
    if (base !== "Actual") return standing ? [] : [{ column, cell: draft.target ?? null }];
    const { start, end, cadence } = period;
    const value = kpiValueFormula(
      host,
      { ...draft, timeFrame: cadence },
      settings,
      `MIN(${asOf}, ${dayText(end)})`,
    );
    return value === undefined
      ? []
      : [{ column, cell: { formula: `=IF(${asOf}<${dayText(start)}, "", ${value})` } }];
  });
}

/** A day as any spreadsheet reads it, whatever its locale. */
export function dayText(serial: number): string {
  const { year, month, day } = dateFromSerial(serial);
  return `DATE(${year}, ${month}, ${day})`;
}
