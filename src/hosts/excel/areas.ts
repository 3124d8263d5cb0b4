import type { Address } from "../../workbook/Address";
import { wholeColumns, wholeRows } from "./places";

/** The rest of the sheet around a range, in as many rectangles as that takes. */
export function outside({ sheet, row, column, rows, columns }: Address): Address[] {
  const [below, right] = [row + rows, column + columns];
  return [
    { sheet, row: 0, column: 0, rows: row, columns: wholeColumns },
    { sheet, row: below, column: 0, rows: wholeRows - below, columns: wholeColumns },
    { sheet, row, column: 0, rows, columns: column },
    { sheet, row, column: right, rows, columns: wholeColumns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Each cell of a range, row by row. */
export function cellsOf(address: Address): Address[][] {
  return Array.from({ length: address.rows }, (_, down) =>
    Array.from({ length: address.columns }, (__, right) => cellIn(address, down, right)),
  );
}

/** One cell of a range, so many rows and columns from its first. */
export function cellIn({ sheet, row, column }: Address, down: number, right: number): Address {
  return { sheet, row: row + down, column: column + right, rows: 1, columns: 1 };
}
