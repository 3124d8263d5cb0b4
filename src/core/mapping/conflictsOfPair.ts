import type { FiscalCalendar } from "../calendar/FiscalCalendar";
import { parsePeriodLabel } from "../calendar/parsePeriodLabel";
import { targetHeld } from "../kpi/targetHeld";
import type { KeyResult } from "../model/KeyResult";
import type { Kpi } from "../model/Kpi";
import { directionOfKeyResult } from "../objective/directionOfKeyResult";
import { kindOfKeyResult } from "../objective/kindOfKeyResult";
import { roundedDifference } from "../score/roundedDifference";
import { cadenceOfKpi } from "./cadenceOfKpi";
import type { Conflict } from "./Conflict";
import { reportsWithin } from "./reportsWithin";
import { makeConflict } from "./makeConflict";
import { unlikeUnits } from "./unlikeUnits";

/**
 * What is wrong between a key result and one KPI that feeds it.
 *
 * @param alone the KPI is the key result's only one, so that their values are the same thing. Of several each goes its
 * own way to its own target; that one of them goes the other way is then worth a hint.
 */
export function conflictsOfPair(
  keyResult: KeyResult,
  kpi: Kpi,
  alone: boolean,
  calendar: FiscalCalendar,
): Conflict[] {
  const found: Conflict[] = [];
  const names = { keyResult: keyResult.title || keyResult.id, kpi: kpi.name || kpi.id };
  const direction = directionOfKeyResult(keyResult);
  const opposite =
    (direction === "up" && kpi.direction === "down") || (direction === "down" && kpi.direction === "up");
  if (opposite)
    found.push(makeConflict("opposite-directions", names, [{ word: direction }], alone ? "error" : "hint"));
  const reporting = reportingConflict(keyResult, kpi, calendar);
  if (reporting) found.push(makeConflict(reporting.code, names, [{ word: reporting.cadence }]));
  const units = alone ? unlikeUnits(keyResult, kpi) : undefined;
  if (units !== undefined) {
    const severity = units.certain ? "error" : "warning";
    found.push(makeConflict("unlike-units", names, [units.keyResult, units.kpi], severity));
  }
  if (!alone || opposite || units !== undefined) return found;
  const standing = targetHeld(kpi, undefined, Infinity).target ?? NaN;
  if (isWeaker(keyResult, kpi, standing)) {
    found.push(makeConflict("weaker-target", names, [keyResult.target!, standing]));
  }
  return found;
}

const howOften = {
  day: "daily",
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  half: "half-yearly",
  year: "yearly",
} as const;

function reportingConflict(
  { startDate, due, period }: KeyResult,
  kpi: Kpi,
  calendar: FiscalCalendar,
):
  | {
      readonly code: "reported-late" | "reported-rarely";
      readonly cadence: (typeof howOften)[keyof typeof howOften];
    }
  | undefined {
  const span = parsePeriodLabel(period, calendar);
  const from = startDate ?? span?.start;
  const to = due ?? span?.end;
  const cadence = cadenceOfKpi(kpi);
  if (from === undefined || to === undefined || to < from || cadence === undefined) return undefined;
  const reports = reportsWithin(cadence, from, to, calendar);
  if (reports > 1) return undefined;
  return { code: reports === 0 ? "reported-late" : "reported-rarely", cadence: howOften[cadence] };
}

/** A range, a milestone or a baseline has no target of that kind. */
function isWeaker(keyResult: KeyResult, kpi: Kpi, standing: number): boolean {
  const { target } = keyResult;
  const kind = kindOfKeyResult(keyResult);
  if (target === undefined || standing !== standing || kind === "milestone" || kind === "baseline")
    return false;
  const direction = directionOfKeyResult(keyResult) ?? kpi.direction;
  const more = roundedDifference(target, standing);
  return direction === "down" ? more > 0 : direction === "up" && more < 0;
}
