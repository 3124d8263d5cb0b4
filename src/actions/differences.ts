import type { Address } from "../workbook/Address";
import { isSameWritten } from "../workbook/isSameWritten";
import type { Edit, Written } from "../workbook/Plan";

/** One write for each run of rows whose changes stand in the same columns. */
export function differences(
  at: Address,
  before: readonly (readonly Written[])[],
  after: readonly (readonly Written[])[],
): Edit[] {
  const edits: { address: Address; cells: Written[][]; expects: Written[][] }[] = [];
  after.forEach((row, down) => {
    const changed = row.flatMap((cell, across) =>
      isSameWritten(cell, before[down]![across]!) ? [] : [across],
    );
    if (changed.length === 0) return;
    const left = changed[0]!;
    const right = changed[changed.length - 1]! + 1;
    const cells = row.slice(left, right);
    const expects = before[down]!.slice(left, right);
    const last = edits[edits.length - 1];
    const column = at.column + left;
    const isNext =
      last?.address.column === column &&
      last.address.columns === right - left &&
      last.address.row + last.address.rows === at.row + down;
    if (isNext) {
      last.address = { ...last.address, rows: last.address.rows + 1 };
      last.cells.push(cells);
      last.expects.push(expects);
    } else {
      const address = { sheet: at.sheet, row: at.row + down, column, rows: 1, columns: right - left };
      edits.push({ address, cells: [cells], expects: [expects] });
    }
  });
  return edits.map(({ address, cells, expects }) => ({
    kind: "cells",
    address,
    cells,
    expects: expects.every((row) => row.every((cell) => isSameWritten(cell, null))) ? "blank" : expects,
  }));
}
