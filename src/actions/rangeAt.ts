import type { Address } from "../workbook/Address";
import type { RangeSnapshot, Snapshot } from "../workbook/Snapshot";

type Shown = Pick<RangeSnapshot, "address" | "values" | "formulas" | "numberFormats">;

/**
 * What a snapshot shows at an address that lies inside one of its ranges.
 *
 * @throws {Error} where no range of that sheet was read: a defect of the request, not of the person
 */
export function rangeAt(snapshot: Snapshot, address: Address): Shown {
  const shown = shownAt(snapshot, address);
  if (shown === undefined) {
    throw new Error(`the snapshot does not show ${address.sheet}, row ${address.row + 1}`);
  }
  return shown;
}

/** The same, or undefined where no range of the snapshot shows the address. */
export function shownAt(
  snapshot: Snapshot,
  { sheet, row, column, rows, columns }: Address,
): Shown | undefined {
  const range = snapshot.ranges.find(
    ({ address }) =>
      address.sheet === sheet &&
      row >= address.row &&
      column >= address.column &&
      row + rows <= address.row + address.rows &&
      column + columns <= address.column + address.columns,
  );
  if (range === undefined) return undefined;
  const top = row - range.address.row;
  const left = column - range.address.column;
  return {
    address: { sheet, row, column, rows, columns },
    values: range.values.slice(top, top + rows).map((cells) => cells.slice(left, left + columns)),
    formulas: range.formulas.slice(top, top + rows).map((cells) => cells.slice(left, left + columns)),
    numberFormats: range.numberFormats
      .slice(top, top + rows)
      .map((cells) => cells.slice(left, left + columns)),
  };
}
