import { columnLetters } from "../cells/columnLetters";
import type { Address } from "../workbook/Address";

/** An address without its sheet, as people write it: `C2` or `C2:D5`. */
export function rangeText({ row, column, rows, columns }: Omit<Address, "sheet">): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The same with every column and row pinned, for formulas that are copied down: `$B$1`. */
export function pinnedText(address: Omit<Address, "sheet">): string {
  return rangeText(address).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet's name in front of an address in a formula; quoted where it needs to be: R and C are a row and a column. */
export function sheetPrefix(sheet: string): string {
  return /^(?!(?:rc?|c|true|false)$)[a-z_]+$/i.test(sheet) ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

/** A name as a person reads it: with its sheet, where it belongs to one sheet alone. */
export function nameOn(sheet: string | undefined, name: string): string {
  return sheet === undefined ? name : `${sheet}!${name}`;
}

/** An address with its sheet, as a person reads it: `Sheet1!C2`, `My OKRs!C2:D5`. */
export function addressText(address: Address): string {
  return `${address.sheet}!${rangeText(address)}`;
}

/** Where a table begins, which stays the same where it grows. */
export function cornerText(address: Address): string {
  return addressText({ ...address, rows: 1, columns: 1 });
}
