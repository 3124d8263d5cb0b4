import { isBlank } from "../cells/isBlank";
import type { Address } from "../workbook/Address";
import type { RangeSnapshot } from "../workbook/Snapshot";

type Part = Omit<Address, "sheet">;

/**
 * The parts of a range that stand apart, with blank cells all around, as the selection of a region finds them. Places
 * count from the range's own corner.
 *
 * Sums over rectangles make every step of growing a part cost the same, so that a large sheet takes one pass.
 */
export function islands({ values, formulas }: Pick<RangeSnapshot, "values" | "formulas">): readonly Part[] {
  const height = values.length;
  const width = values[0]?.length ?? 0;
  const isFilled = (row: number, column: number): boolean =>
    !isBlank(values[row]![column]) || formulas[row]![column] !== "";
  const across = width + 1;
  const sums = new Int32Array((height + 1) * across);
  for (let row = 0; row < height; row += 1) {
    let line = 0;
    for (let column = 0; column < width; column += 1) {
      if (isFilled(row, column)) line += 1;
      sums[(row + 1) * across + column + 1] = sums[row * across + column + 1]! + line;
    }
  }
  const filled = (top: number, left: number, bottom: number, right: number): boolean => {
    const [t, l] = [Math.max(0, top), Math.max(0, left)];
    const [b, r] = [Math.min(height, bottom), Math.min(width, right)];
    if (t >= b || l >= r) return false;
    const at = (row: number, column: number): number => sums[row * across + column]!;
    return at(b, r) - at(t, r) - at(b, l) + at(t, l) > 0;
  };
  const taken = new Uint8Array(height * width);
  const parts: Part[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (taken[row * width + column] === 1 || !isFilled(row, column)) continue;
      const part = grown(row, column, filled);
      for (let down = part.row; down < part.row + part.rows; down += 1) {
        taken.fill(1, down * width + part.column, down * width + part.column + part.columns);
      }
      parts.push(part);
    }
  }
  return parts;
}

function grown(
  row: number,
  column: number,
  filled: (top: number, left: number, bottom: number, right: number) => boolean,
): Part {
  let [top, left, bottom, right] = [row, column, row + 1, column + 1];
  for (let more = true; more;) {
    more = false;
    if (filled(top - 1, left - 1, top, right + 1)) [top, more] = [top - 1, true];
    if (filled(bottom, left - 1, bottom + 1, right + 1)) [bottom, more] = [bottom + 1, true];
    if (filled(top - 1, left - 1, bottom + 1, left)) [left, more] = [left - 1, true];
    if (filled(top - 1, right, bottom + 1, right + 1)) [right, more] = [right + 1, true];
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
