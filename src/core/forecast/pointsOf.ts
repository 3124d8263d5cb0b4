import { isoFromSerial } from "../calendar/isoFromSerial";
import { FormulaError } from "../errors/FormulaError";
import type { Points } from "./Points";

/**
 * The check-ins of a log that count: those with both date and value (NaN is blank), of several on one date the last.
 *
 * @throws {FormulaError} #N/A for fewer than two, since there is no line through less
 */
export function pointsOf(dates: readonly number[], values: readonly number[]): Points {
  const valueOf = new Map<number, number>();
  dates.forEach((date, index) => {
    const value = values[index]!;
    if (date === date && value === value) valueOf.set(date, value);
  });
  if (valueOf.size < 2) {
    const [only] = valueOf.keys();
    throw new FormulaError(
      "#N/A",
      only === undefined
        ? "a forecast needs check-ins on two dates or more, got none with both a date and a value"
        : `a forecast needs check-ins on two dates or more, got one date, ${isoFromSerial(only)}`,
    );
  }
  const sorted = [...valueOf.keys()].sort((left, right) => left - right);
  return { dates: sorted, values: sorted.map((date) => valueOf.get(date)!) };
}
