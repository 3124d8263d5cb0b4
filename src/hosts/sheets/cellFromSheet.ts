import type { Cell } from "../../cells/Cell";
import type { ErrorCode } from "../../core/errors/FormulaError";
import type { ZoneClock } from "./zoneClock";

const errorCodes = new Set<string>([
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#ERROR!",
] satisfies ErrorCode[]);

/**
 * A cell as Apps Script hands it over: "" for a blank, a Date for a date, an error as its code in text.
 *
 * A Date may come from another realm of the script engine, so its tag is asked, not its class.
 */
export function cellFromSheet(value: unknown, clock: () => ZoneClock): Cell {
  switch (typeof value) {
    case "number":
    case "boolean":
      return value;
    case "string": {
      const code = value.startsWith("#") ? /^#[A-Z0-9/]+[!?]?/.exec(value)?.[0] : undefined;
      return code !== undefined && errorCodes.has(code)
        ? { error: code as ErrorCode, message: value === code ? `the cell holds ${code}` : value }
        : value;
    }
    default:
      return Object.prototype.toString.call(value) === "[object Date]"
        ? clock().serialOf(value as Date)
        : null;
  }
}
