import type { Cell } from "../../cells/Cell";
import type { Input } from "../../formulas/definition/Input";
import { cellFromSheets } from "./cellFromSheets";

/** One argument as Google Sheets hands it over; the range is the call's own copy and is put right in place. */
export function inputFromSheets(argument: unknown, serialOf: (date: Date) => number): Input {
  if (argument === undefined || argument === null) return undefined;
  if (!Array.isArray(argument)) return cellFromSheets(argument, serialOf);
  const rows = argument as Cell[][];
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell !== "number") row[column] = cellFromSheets(cell, serialOf);
    }
  }
  return rows;
}
