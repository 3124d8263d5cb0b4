import { pointsOf } from "../../core/forecast/pointsOf";
import type { Points } from "../../core/forecast/Points";
import type { Column } from "../definition/Column";
import { dateAt } from "../definition/dateAt";
import { numberAt } from "../definition/numberAt";

/** The check-ins in two columns; see `pointsOf` for which of them count. */
export function readPoints(dates: Column, values: Column): Points {
  const days: number[] = [];
  const numbers: number[] = [];
  for (let row = 0; row < dates.length; row += 1) {
    days.push(dateAt(dates, row));
    numbers.push(numberAt(values, row));
  }
  return pointsOf(days, numbers);
}
