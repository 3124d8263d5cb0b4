import { pointsOf } from "../../core/forecast/pointsOf";
import type { Points } from "../../core/forecast/Points";
import type { Column } from "../definition/Column";
import { numberAt } from "../definition/numberAt";
import { serialAt } from "../definition/serialAt";

/**
 * The check-ins in two columns; see `pointsOf` for which of them count.
 *
 * @throws {FormulaError} #VALUE! for a value without a date: left out in silence, it would move the line unseen
 */
export function readPoints(dates: Column, values: Column): Points {
  const days: number[] = [];
  const numbers: number[] = [];
  for (let row = 0; row < dates.length; row += 1) {
    days.push(Math.floor(serialAt(dates, values, row)));
    numbers.push(numberAt(values, row));
  }
  return pointsOf(days, numbers);
}
