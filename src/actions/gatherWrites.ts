import type { Address } from "../workbook/Address";
import type { WriteCells, Written } from "../workbook/Plan";

/** One cell to write, and what stands there now. */
export interface CellWrite {
  /** Of one cell. */
  readonly address: Address;
  readonly cell: Written;
  readonly expects: Written;
}

/**
 * Single cells as few rectangles as stand without a gap: a host asks and writes rectangle by rectangle. No cell between
 * them is touched.
 */
export function gatherWrites(writes: readonly CellWrite[]): WriteCells[] {
  const columns = runs(
    [...writes].sort(
      ({ address: a }, { address: b }) => bySheet(a, b) || a.column - b.column || a.row - b.row,
    ),
    (a, b) => a.column === b.column && a.row + 1 === b.row,
  ).map((run) => ({
    address: { ...run[0]!.address, rows: run.length },
    cells: run.map(({ cell }) => [cell]),
    expects: run.map(({ expects }) => [expects]),
  }));
  return runs(
    columns.sort(
      ({ address: a }, { address: b }) =>
        bySheet(a, b) || a.row - b.row || a.rows - b.rows || a.column - b.column,
    ),
    (a, b) => a.row === b.row && a.rows === b.rows && a.column + 1 === b.column,
  ).map((run) => ({
    kind: "cells",
    address: { ...run[0]!.address, columns: run.length },
    cells: run[0]!.cells.map((_, row) => run.map(({ cells }) => cells[row]![0]!)),
    expects: run[0]!.expects.map((_, row) => run.map(({ expects }) => expects[row]![0]!)),
  }));
}

/** Parts a sorted list where one does not touch the next. */
function runs<T extends { readonly address: Address }>(
  sorted: readonly T[],
  touch: (a: Address, b: Address) => boolean,
): (readonly T[])[] {
  const result: T[][] = [];
  let last: T | undefined;
  for (const each of sorted) {
    const isNext = last?.address.sheet === each.address.sheet && touch(last.address, each.address);
    if (isNext) result[result.length - 1]!.push(each);
    else result.push([each]);
    last = each;
  }
  return result;
}

function bySheet(a: Address, b: Address): number {
  return a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0;
}
