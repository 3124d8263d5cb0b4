import vm from "node:vm";
import type { Cell } from "../../src/cells/Cell";
import { isCellError } from "../../src/cells/isCellError";
import { dateFromSerial } from "../../src/core/calendar/dateFromSerial";
import { serialFromIso } from "../../src/core/calendar/serialFromIso";
import { formatZoned, instantIn } from "../../src/workbench/sheets/zonedText";

/** What stands in an argument of a custom function, before it becomes a value of the script's realm. */
export type SheetsArgument = Argument | readonly (readonly Argument[])[] | undefined;
type Argument = number | string | boolean | { readonly serial: number };

/** What a custom function showed: cells (dates as serials), or the message on #ERROR!. */
export type SheetsShown = { readonly cells: unknown } | { readonly thrown: string };

/**
 * A pushed Code.js in a global of its own that has the language and nothing else: no timers, no fetch, no modules.
 *
 * @param zone the spreadsheet's time zone, which is another one than the script's
 */
export function sheetsRuntime(
  code: string,
  zone: string,
): (name: string, given: readonly SheetsArgument[]) => SheetsShown {
  let zoneReads = 0;
  const context = vm.createContext({
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({
        getSpreadsheetTimeZone: () => {
          zoneReads += 1;
          return zone;
        },
      }),
    },
    Utilities: {
      formatDate: formatZoned,
    },
  });
  // What a fresh global of Node's vm still has and Google's runtime lacks.
  vm.runInContext(
    "delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics",
    context,
  );
  vm.runInContext(code, context, { filename: "Code.js" });

  const copied = vm.runInContext("(rows) => Array.from(rows, (row) => Array.from(row))", context) as (
    rows: unknown[][],
  ) => unknown;
  const inRealm = (argument: SheetsArgument): unknown => {
    if (Array.isArray(argument)) {
      return copied((argument as readonly (readonly Argument[])[]).map((row) => row.map(inRealm)));
    }
    if (typeof argument !== "object" || !("serial" in argument)) return argument;
    const { year, month, day } = dateFromSerial(argument.serial);
    const moment = instantIn(zone, year, month, day) + (argument.serial % 1) * 86_400_000;
    return vm.runInContext(`new Date(${moment})`, context);
  };

  return (name, given) => {
    zoneReads = 0;
    const call = vm.runInContext(name, context) as (...inputs: unknown[]) => unknown;
    try {
      const cells = shown(call(...given.map(inRealm)), zone);
      if (zoneReads > 1) return { thrown: `the time zone was read ${zoneReads} times in one call` };
      return { cells };
    } catch (error) {
      return { thrown: (error as Error).message };
    }
  };
}

/** A cell as Google Sheets hands it over: a blank is "", a date a Date, an error its text. */
export function sheetsCell(cell: Cell, isDate: boolean): Argument {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  return isDate && typeof cell === "number" ? { serial: cell } : cell;
}

function shown(value: unknown, zone: string): unknown {
  if (Array.isArray(value)) return value.map((each) => shown(each, zone));
  if (Object.prototype.toString.call(value) !== "[object Date]") return value;
  return serialFromIso(formatZoned(value as Date, zone, "yyyy-MM-dd"));
}
