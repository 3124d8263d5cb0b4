import type { Range } from "../cells/Cell";
import { isBlank } from "../cells/isBlank";
import type { RangeSnapshot } from "../workbook/Snapshot";

/** Columns of a sheet that belong together, with what stands in them. */
interface ColumnGroup {
  readonly values: Range;
  readonly formulas: readonly (readonly string[])[];
}

/**
 * A sheet cut at its blank columns: tables that stand side by side. Blank rows cut nothing, because many tables have
 * blank rows between their objectives.
 */
export function columnGroups({ values, formulas }: RangeSnapshot): ColumnGroup[] {
  const width = values[0]?.length ?? 0;
  const isUsed = Array.from({ length: width }, () => false);
  for (const row of values) {
    for (let column = 0; column < width; column += 1) {
      if (!isUsed[column] && !isBlank(row[column])) isUsed[column] = true;
    }
  }
  const groups: ColumnGroup[] = [];
  for (let from = 0; from < width; from += 1) {
    if (!isUsed[from]) continue;
    let end = from;
    while (end < width && isUsed[end]) end += 1;
    const cut = <Value>(rows: readonly (readonly Value[])[]): Value[][] =>
      rows.map((row) => row.slice(from, end));
    groups.push({ values: cut(values), formulas: cut(formulas) });
    from = end;
  }
  return groups;
}
