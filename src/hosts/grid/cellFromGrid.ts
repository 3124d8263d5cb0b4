import type { FunctionResultObject } from "@odoo/o-spreadsheet";
import type { Cell } from "../../cells/Cell";
import { errorFromGrid } from "./errorCodes";

/** A value of the grid as every rule reads it; dates are serial days there too. */
export function cellFromGrid({ value, message }: FunctionResultObject): Cell {
  if (typeof value !== "string") return value;
  const error = errorFromGrid(value);
  return error === undefined ? value : { error, message: message ?? error };
}
