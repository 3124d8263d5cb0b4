import { registries } from "@odoo/o-spreadsheet";
import type { ErrorCode } from "../../core/errors/FormulaError";

/** The codes that the grid writes in its own way; all others are written as everywhere. */
const ownWay: Readonly<Record<string, ErrorCode>> = {
  "#REF": "#REF!",
  "#ERROR": "#ERROR!",
  "#BAD_EXPR": "#ERROR!",
  "#CYCLE": "#ERROR!",
};

/** The error that a grid value stands for, or undefined where it is a value like any other. */
export function errorFromGrid(value: string): ErrorCode | undefined {
  if (!value.startsWith("#") || !registries.errorTypes.has(value)) return undefined;
  return ownWay[value] ?? (value as ErrorCode);
}

/** How the grid writes an error. It takes a text for an error only if it knows the code, so it is told of ours. */
export function errorToGrid(code: ErrorCode): string {
  const written = code === "#REF!" || code === "#ERROR!" ? code.slice(0, -1) : code;
  registries.errorTypes.add(written);
  return written;
}
