import type { Address } from "../workbook/Address";
import type { RangeSnapshot, Snapshot } from "../workbook/Snapshot";

/**
 * What a snapshot shows at an address that lies inside one of its ranges. Cells that a range leaves out are blank.
 *
 * @throws {Error} where no range of that sheet was read: a defect of the request, not of the person
 */
export function rangeAt(
  snapshot: Snapshot,
  { sheet, row, column, rows, columns }: Address,
): Pick<RangeSnapshot, "address" | "values" | "formulas"> {
  const range = snapshot.ranges.find(
    ({ address }) =>
      address.sheet === sheet &&
      row >= address.row &&
      column >= address.column &&
      row + rows <= address.row + address.rows &&
      column + columns <= address.column + address.columns,
  );
  if (range === undefined) throw new Error(`the snapshot does not show ${sheet}, row ${row + 1}`);
  const top = row - range.address.row;
  const left = column - range.address.column;
  return {
    address: { sheet, row, column, rows, columns },
    values: range.values.slice(top, top + rows).map((cells) => cells.slice(left, left + columns)),
    formulas: range.formulas.slice(top, top + rows).map((cells) => cells.slice(left, left + columns)),
  };
}
