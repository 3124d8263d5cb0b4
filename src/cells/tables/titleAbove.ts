import type { Range } from "../Cell";
import { cellText } from "../cellText";
import { isBlank } from "../isBlank";
import { readPeriod } from "../values/readPeriod";
import { readLayout } from "./readLayout";

/** More cells than these in a row, or two numbers, make it part of another table. */
const mostInTitle = 3;

/**
 * How many of the last rows above a table are its title: those from the nearest line on that names a dated period, such as
 * `OKRs, Q3 2026`, over a blank row too. 0 where none does, or where the table would be read otherwise with them.
 */
export function titleAbove(above: Range, table: Range): number {
  const rows = linesFromPeriod(above);
  if (rows === 0) return 0;
  const alone = readLayout(table);
  const together = readLayout([...above.slice(-rows), ...table]);
  const isSame =
    together?.kind === alone?.kind && together?.blocks[0]!.first === rows + (alone?.blocks[0]!.first ?? NaN);
  return isSame ? rows : 0;
}

function linesFromPeriod(above: Range): number {
  for (let row = above.length - 1; row >= 0; row -= 1) {
    const filled = above[row]!.filter((cell) => !isBlank(cell));
    if (filled.length > mostInTitle || filled.filter((cell) => typeof cell === "number").length > 1) return 0;
    const text = filled
      .filter((cell) => typeof cell === "string")
      .map(cellText)
      .join(" ");
    if (readPeriod(text)?.first !== undefined) return above.length - row;
  }
  return 0;
}
