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
export function inOneUnit(points: readonly Reported[]): void {
  let first: Reported | undefined;
  for (const point of points) {
    if (point.unit === "" || point.unit === first?.unit) continue;
    if (first && unitKey(first.unit) !== unitKey(point.unit)) throw unlikeUnits(first, point);
    first ??= point;
  }
}

function unlikeUnits(one: Reported, other: Reported): FormulaError {
  return new FormulaError(
    "#VALUE!",
    `units differ, ${one.unit} ${placeOf(one, other)} and ${other.unit} ${placeOf(other, one)}: nothing is added up or compared across them; give each unit a KPI of its own, or convert`,
  );
}

function placeOf({ row, period, date }: Reported, { row: otherRow }: Reported): string {
  if (row !== otherRow) return `in row ${row}`;
  return `in ${period !== "" || date === undefined ? period : isoFromSerial(date)}`;
}
