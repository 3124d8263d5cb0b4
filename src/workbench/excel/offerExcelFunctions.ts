import { registries, type AddFunctionDescription, type FunctionResultObject } from "@odoo/o-spreadsheet";
import { errorFromGrid, errorToGrid } from "../../hosts/grid/errorCodes";
import type { ErrorCode } from "../../core/errors/FormulaError";

type GridCell = FunctionResultObject;
type Given = GridCell | readonly GridCell[][] | undefined;

/** What functions.json tells Excel of one function. */
export interface ExcelFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality: "scalar" | "matrix";
    readonly optional?: boolean;
  }[];
}

/** Lets every grid of this page know an add-in's functions, under the namespace that its manifest gives them. */
export function offerExcelFunctions(
  namespace: string,
  functions: readonly ExcelFunction[],
  code: (id: string) => ((...given: unknown[]) => unknown) | undefined,
): void {
  for (const each of functions) {
    registries.functionRegistry.replace(
      `${namespace}.${each.id}`,
      excelFunction(each, () => code(each.id)),
    );
  }
}

/**
 * A custom function as the grid offers it when it stands in for Excel: its help from functions.json, its answer from
 * the code that was associated with its id. Arguments go as Excel hands them over (rectangles for matrix parameters, a
 * call for each cell of a range where one value is wanted, null for blanks and for what was left out, errors and
 * results as its own objects), and the message of an error shows where Excel shows it.
 *
 * @param code undefined as long as the add-in isn't loaded: then the cell is #BUSY!, as it is in Excel
 */
function excelFunction(
  { description, parameters }: ExcelFunction,
  code: () => ((...given: unknown[]) => unknown) | undefined,
): AddFunctionDescription {
  return {
    description,
    category: "OKR",
    isExported: true,
    args: parameters.map(({ name, description: help, dimensionality, optional = false }) => ({
      name,
      description: help,
      type: dimensionality === "matrix" ? ["RANGE"] : ["ANY"],
      optional,
      acceptMatrix: dimensionality === "matrix",
      acceptErrors: true,
    })),
    compute(...args) {
      const run = code();
      if (run === undefined) return { value: errorToGrid("#BUSY!") };
      const given = parameters.map(({ dimensionality }, index) =>
        dimensionality === "matrix" ? matrixForExcel(args[index]) : scalarForExcel(args[index]),
      );
      try {
        return resultFromExcel(run(...given, {}));
      } catch (error) {
        return cellFromExcel(error);
      }
    },
  };
}

function matrixForExcel(argument: Given): unknown {
  if (argument === undefined) return null;
  if (!Array.isArray(argument)) return [[cellForExcel(argument as GridCell)]];
  const columns = argument as GridCell[][];
  return (columns[0] ?? []).map((_, row) => columns.map((column) => cellForExcel(column[row]!)));
}

function scalarForExcel(argument: Given): unknown {
  if (argument === undefined) return null;
  return cellForExcel(Array.isArray(argument) ? (argument as GridCell[][])[0]![0]! : (argument as GridCell));
}

function cellForExcel({ value }: GridCell): unknown {
  const error = typeof value === "string" ? errorFromGrid(value) : undefined;
  return error === undefined ? value : { type: "Error", basicType: "Error", basicValue: error };
}

function resultFromExcel(result: unknown): GridCell | GridCell[][] {
  if (!Array.isArray(result)) return cellFromExcel(result);
  const rows = result as unknown[][];
  return (rows[0] ?? [""]).map((_, column) => rows.map((row) => cellFromExcel(row[column])));
}

/** Excel shows null as 0, and the message of an error for two codes only. */
function cellFromExcel(value: unknown): GridCell {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value !== "object") return { value: value as string | number | boolean };
  const { code, message, basicValue, numberFormat } = value as ExcelObject;
  if (code === undefined && basicValue !== undefined) {
    return { value: basicValue, ...(numberFormat !== undefined && { format: numberFormat }) };
  }
  const error = code ?? "#VALUE!";
  const isShown = message !== undefined && (error === "#VALUE!" || error === "#N/A");
  return { value: errorToGrid(error), ...(isShown && { message }) };
}

/** What a function answers besides plain values: a number with its format, or an error. */
interface ExcelObject {
  readonly basicValue?: string | number | boolean;
  readonly numberFormat?: string;
  readonly code?: ErrorCode;
  readonly message?: string;
}
