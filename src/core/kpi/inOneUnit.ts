import { isoFromSerial } from "../calendar/isoFromSerial";
import { FormulaError } from "../errors/FormulaError";
import type { KpiPoint } from "../model/Kpi";
import { unitKey } from "./unitKey";

/** A value or target with its unit and where it stands, for a message. */
export type Reported = Pick<KpiPoint, "row" | "unit" | "period" | "date">;

/**
 * Checks that reports can be added and compared: those that name a unit name the same one. Units and currencies are not
 * converted, since no rate is known here. A report that names none is of the others' unit.
 *
 * @throws {FormulaError} #VALUE! naming the first two units that differ
 */
export function inOneUnit(...series: readonly (readonly Reported[])[]): void {
  let first: Reported | undefined;
  for (const points of series) {
    for (const point of points) {
      if (first === undefined) first = point.unit === "" ? undefined : point;
      else if (point.unit !== first.unit && point.unit !== "") checkUnits(first, point);
    }
  }
}

function checkUnits(one: Reported, other: Reported): void {
  if (unitKey(one.unit) === unitKey(other.unit)) return;
  throw new FormulaError(
    "#VALUE!",
    `units differ, ${one.unit} ${placeOf(one, other)} and ${other.unit} ${placeOf(other, one)}: nothing is added up or compared across them; give each unit a KPI of its own, or convert`,
  );
}

function placeOf({ row, period, date }: Reported, { row: otherRow }: Reported): string {
  if (row !== otherRow) return `in row ${row}`;
  return `in ${period !== "" || date === undefined ? period : isoFromSerial(date)}`;
}
