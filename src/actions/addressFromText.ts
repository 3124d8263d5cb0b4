import type { Address } from "../workbook/Address";

const cell =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** The address that a person typed, `B7`, `Sheet1!C2:D5` or `My OKRs!C2`, or undefined where it is none. */
export function addressFromText(text: string, activeSheet: string): Address | undefined {
  const parts = cell.exec(text.trim());
  if (parts === null) return undefined;
  const [, quoted, plain, fromLetters = "", fromRow = "", toLetters = fromLetters, toRow = fromRow] = parts;
  const columns = [columnNumber(fromLetters), columnNumber(toLetters)];
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0) return undefined;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain?.trim() ?? activeSheet,
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
