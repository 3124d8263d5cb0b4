import type { Range } from "../../cells/Cell";
import { isBlank } from "../../cells/isBlank";
import { numberFromText } from "../../cells/numberFromText";
import { serialFromIso } from "../../core/calendar/serialFromIso";
import { FormulaError } from "../../core/errors/FormulaError";
import type { Column } from "../definition/Column";
import { dateAt } from "../definition/dateAt";
import { numberAt } from "../definition/numberAt";
import { place } from "../definition/place";

interface Steps {
  readonly dates: readonly number[];
  readonly shares: readonly number[];
}

/**
 * The steps of a plan: two columns, date and share, in any order of rows, with a heading row or without.
 *
 * @throws {FormulaError} #VALUE! for another width, or a row with only one of the two; #NUM! for a share beyond 0…1
 */
export function readSteps(pairs: Range | undefined): Steps | undefined {
  if (pairs === undefined || pairs.every((row) => row.every(isBlank))) return undefined;
  if (pairs[0]!.length !== 2) {
    throw new FormulaError("#VALUE!", `steps needs two columns, date and share, got ${pairs[0]!.length}`);
  }
  const dateColumn = columnOf(pairs, 0);
  const shareColumn = columnOf(pairs, 1);
  const dates: number[] = [];
  const shares: number[] = [];
  for (let row = isHeading(pairs[0]!) ? 1 : 0; row < pairs.length; row += 1) {
    const date = dateAt(dateColumn, row);
    const share = numberAt(shareColumn, row);
    if (date !== date && share !== share) continue;
    if (date !== date || share !== share) {
      throw new FormulaError(
        "#VALUE!",
        `${place(dateColumn, row)} needs both a date and a share; fill in the other or clear the row`,
      );
    }
    if (share < 0 || share > 1) {
      throw new FormulaError(
        "#NUM!",
        `${place(shareColumn, row)} needs a share from 0 to 1 or 0% to 100%, got ${share}`,
      );
    }
    dates.push(date);
    shares.push(share);
  }
  return { dates, shares };
}

function columnOf(pairs: Range, index: 0 | 1): Column {
  const cells = pairs.map((row) => [row[index]!]);
  return { name: "steps", given: true, cells, heading: undefined, step: 1, length: cells.length };
}

function isHeading([date, share]: Range[number]): boolean {
  const isText = typeof date === "string" && typeof share === "string";
  return isText && serialFromIso(date) === undefined && !isBlank(date) && numberFromText(share) === undefined;
}
