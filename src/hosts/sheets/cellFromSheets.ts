import type { Cell } from "../../cells/Cell";
import { errorInCell, isErrorCode } from "../../cells/errorInCell";

/**
 * A cell as Google Sheets hands it to a custom function, as every formula reads it.
 *
 * Dates come as Date objects of the script's realm, so they are told by their tag and not by `instanceof`. Error
 * values come as their text.
 *
 * @param serialOf the serial day, with its fraction, of a moment in the spreadsheet's time zone
 */
export function cellFromSheets(value: unknown, serialOf: (date: Date) => number): Cell {
  if (typeof value === "string") {
    return value.charCodeAt(0) === 35 ? errorOrText(value) : value;
  }
  if (typeof value !== "object" || value === null) return (value as Cell | undefined) ?? null;
  return Object.prototype.toString.call(value) === "[object Date]" ? serialOf(value as Date) : null;
}

/** A row's own error in a spilled result of ours is a text that begins with the code: it passes on as that error. */
function errorOrText(text: string): Cell {
  const [code = "", ...words] = text.split(" ");
  if (!isErrorCode(code)) return text;
  return words.length === 0 ? errorInCell(code) : { error: code, message: words.join(" ") };
}
