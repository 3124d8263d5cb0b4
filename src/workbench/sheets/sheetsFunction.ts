import { helpers, type AddFunctionDescription, type FunctionResultObject } from "@odoo/o-spreadsheet";
import type { Formula } from "../../formulas/definition/formula";
import { errorFromGrid, errorToGrid } from "../../hosts/grid/errorCodes";
import { gridFunction } from "../../hosts/grid/gridFunction";
import { messageOf } from "./messageOf";
import { dateOf, serialOf } from "./sheetValues";

type GridCell = FunctionResultObject;

/** What runs behind a custom function: the script, and the zone of the spreadsheet that it belongs to. */
export interface CustomFunctions {
  readonly zone: string;
  /** @throws {Error} what the script threw */
  readonly call: (name: string, given: readonly unknown[]) => unknown;
}

/** The name that Google Sheets can call: a dot is no part of a function's name there. */
export function sheetsName(name: string): string {
  return name.replace(/\./g, "_");
}

/**
 * A formula as the grid offers it when it stands in for Google Sheets: its help from the catalogue, its answer from the
 * script. Arguments go as Google hands them over (one cell as itself, a range row by row, blanks as "", dates as Date,
 * errors as their text), and what the script throws shows as #ERROR! with its message.
 */
export function sheetsFunction(formula: Formula, script: () => CustomFunctions): AddFunctionDescription {
  const name = sheetsName(formula.name);
  return {
    ...gridFunction(formula),
    compute(...args) {
      try {
        const { zone, call } = script();
        const given = args.map((argument) => argumentForScript(zone, argument));
        while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
        return resultFromScript(zone, call(name, given), this.locale.dateFormat);
      } catch (error) {
        return { value: errorToGrid("#ERROR!"), message: messageOf(error) };
      }
    },
  };
}

function argumentForScript(zone: string, argument: GridCell | readonly GridCell[][] | undefined): unknown {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return cellForScript(zone, argument as GridCell);
  const columns = argument as GridCell[][];
  if (columns.length === 1 && columns[0]!.length === 1) return cellForScript(zone, columns[0]![0]!);
  return (columns[0] ?? []).map((_, row) => columns.map((column) => cellForScript(zone, column[row]!)));
}

function cellForScript(zone: string, { value, format }: GridCell): unknown {
  if (value === null) return "";
  if (typeof value === "number") {
    return format !== undefined && helpers.isDateTimeFormat(format) ? dateOf(zone, value) : value;
  }
  return typeof value === "string" ? (errorFromGrid(value) ?? value) : value;
}

function resultFromScript(zone: string, result: unknown, dateFormat: string): GridCell | GridCell[][] {
  if (!Array.isArray(result)) return cellFromScript(zone, result, dateFormat);
  const rows = (result as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return (rows[0] ?? [""]).map((_, column) =>
    rows.map((row) => cellFromScript(zone, row[column], dateFormat)),
  );
}

function cellFromScript(zone: string, value: unknown, dateFormat: string): GridCell {
  if (Object.prototype.toString.call(value) === "[object Date]") {
    return { value: serialOf(zone, value as Date), format: dateFormat };
  }
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return { value };
  return { value: "" };
}
