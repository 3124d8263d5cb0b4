import { serialFromIso } from "../core/calendar/serialFromIso";
import type { Snapshot } from "../workbook/Snapshot";
import { typedNumber } from "./typedNumber";

const sheetName = String.raw`(?:'(?:[^']|'')+'!|[^\s'"!(),;:]+!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const reference = new RegExp(
  String.raw`^${sheetName}(?:${cell}(?::${cell})?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})$`,
  "i",
);
const tableColumn = /^([^\s[\]'"!]+)\[[^"]*\]$/;

/**
 * What a person typed for an argument, as it stands in a formula: references and names as they are, numbers with a
 * decimal point, everything else quoted text. A date such as 2026-03-31 is quoted too: as a formula it is 1992.
 */
export function argumentText(typed: string, snapshot: Pick<Snapshot, "names" | "tables" | "locale">): string {
  const text = typed.trim();
  if (text === "") return "";
  if (reference.test(text) || isName(text, snapshot)) return text;
  if (/^(true|false)$/i.test(text)) return text.toUpperCase();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text;
  const value = /^\S+\s*%?$/.test(text) ? typedNumber(text, snapshot.locale) : undefined;
  if (value !== undefined && serialFromIso(text) === undefined) {
    return text.endsWith("%") ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  }
  return `"${text.replace(/"/g, '""')}"`;
}

function isName(text: string, { names, tables }: Pick<Snapshot, "names" | "tables">): boolean {
  const lower = text.toLowerCase();
  if (names.some(({ name }) => name.toLowerCase() === lower)) return true;
  const table = tableColumn.exec(text)?.[1]?.toLowerCase();
  return table !== undefined && tables.some(({ name }) => name.toLowerCase() === table);
}
