import { isoFromSerial } from "../calendar/isoFromSerial";
import { FormulaError } from "../errors/FormulaError";
import { roundedDifference } from "../score/roundedDifference";
import type { Line } from "./Line";
import type { Points } from "./Points";

/** 9999-12-31, the last day a spreadsheet knows. */
const lastDay = 2958465;
/** A tenth of a second, in days: less than that past midnight is rounding, not a day late. */
const hair = 1e-6;

/**
 * The day a target is reached: the first check-in at or past it, else the first whole day on which the line is.
 *
 * Which side is "past" follows from the first check-in. The line may be past the target already while no check-in is;
 * it then is due from the day after the last one, since it had not happened by then.
 *
 * @throws {FormulaError} #N/A where the line never gets there, with the reason
 */
export function dayReached(points: Points, line: Line, target: number): number {
  const { dates, values } = points;
  const rising = target >= values[0]! ? 1 : -1;
  const reached = values.findIndex((value) => rising * roundedDifference(value, target) >= 0);
  if (reached >= 0) return dates[reached]!;
  const last = dates[dates.length - 1]!;
  const from = `the values stand at ${values[values.length - 1]!} on ${isoFromSerial(last)}`;
  if (rising * line.slope <= 0) {
    const pace =
      line.slope === 0 ? "do not move" : `move away by ${Number(Math.abs(line.slope).toPrecision(3))} a day`;
    throw new FormulaError("#N/A", `never reaches ${target}: ${from} and ${pace}`);
  }
  const day = Math.max(Math.ceil(line.date + (target - line.value) / line.slope - hair), last + 1);
  if (day > lastDay) {
    throw new FormulaError("#N/A", `never reaches ${target} before the year 10000: ${from} and hardly move`);
  }
  return day;
}
