import type { Cell } from "../cells/Cell";
import type { Address } from "../workbook/Address";
import type { RangeSnapshot, Snapshot } from "../workbook/Snapshot";

/** What stands at an address of a workbook that was read whole; what lies beyond its used cells is blank. */
export function sheetCells(
  { ranges }: Pick<Snapshot, "ranges">,
  { sheet, row, column, rows, columns }: Address,
): Pick<RangeSnapshot, "values" | "formulas"> {
  const used = ranges.find(({ request, address }) => request.kind === "workbook" && address.sheet === sheet);
  const top = row - (used?.address.row ?? 0);
  const left = column - (used?.address.column ?? 0);
  const pick = <Item>(cells: readonly (readonly Item[])[] | undefined, none: Item): Item[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => cells?.[top + down]?.[left + across] ?? none),
    );
  return { values: pick<Cell>(used?.values, null), formulas: pick(used?.formulas, "") };
}
