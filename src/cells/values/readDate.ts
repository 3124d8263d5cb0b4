import { serialFromDate } from "../../core/calendar/serialFromDate";
import { dateFromSerial } from "../../core/calendar/dateFromSerial";
import { serialFromIso } from "../../core/calendar/serialFromIso";
import type { Cell } from "../Cell";
import { plainText } from "./plainText";
import { readPeriod } from "./readPeriod";
import { monthOf } from "./months";

/** In which order a column writes day and month between slashes; undefined where its cells don't tell. */
export type DateOrder = "day first" | "month first" | undefined;

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s.*)?$/;
const worded =
  /^(?:\p{L}+,?\s+)?(?:(\d{1,2})[.º]?\s+(?:de\s+)?(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2})),?\s+(?:de\s+|del\s+)?(\d{4})$/u;

/**
 * The serial day of a cell that holds a date, in ISO or local spelling; undefined for what names no day.
 *
 * A period (`Q2 2026`, `Jun 2026`, the number 2026) is its first or last day, as `end` says. `3/4/2026` is only read where the column's
 * order is known.
 */
export function readDate(cell: Cell, order: DateOrder, end: boolean): number | undefined {
  if (typeof cell === "number") {
    if (cell >= 1990 && cell <= 2100 && Number.isInteger(cell)) return readDate(String(cell), order, end);
    return cell >= 61 && cell <= 2958465 ? Math.floor(cell) : undefined;
  }
  if (typeof cell !== "string") return undefined;
  const text = plainText(cell);
  const iso = serialFromIso(text);
  if (iso !== undefined) return iso;
  const parts = slashed.exec(text);
  if (parts) return ofSlashed(parts, text.includes(".") ? "day first" : order);
  const words = worded.exec(text);
  const month = words && monthOf(words[2] ?? words[3]!);
  if (words && month) return valid(Number(words[5]), month, Number(words[1] ?? words[4]));
  const period = readPeriod(text);
  return period?.rest.replace(/^(?:end|ende|fim|fin|slutten)(?: (?:of|do|de|av))?$/i, "") === ""
    ? period[end ? "last" : "first"]
    : undefined;
}

function ofSlashed([, one, two, written]: RegExpExecArray, order: DateOrder): number | undefined {
  const year = written!.length === 2 ? 2000 + Number(written) : Number(written);
  const [a, b] = [Number(one), Number(two)];
  if (a > 12 || a === b || order === "day first") return valid(year, b, a);
  if (b > 12 || order === "month first") return valid(year, a, b);
  return undefined;
}

function valid(year: number, month: number, day: number): number | undefined {
  const serial = serialFromDate(year, month, day);
  const date = dateFromSerial(serial);
  return date.month === month && date.day === day ? serial : undefined;
}

/** The order that the texts of a column show: one day above 12 decides for all of them. */
export function dateOrderOf(texts: Iterable<Cell>): DateOrder {
  for (const cell of texts) {
    const parts = typeof cell === "string" ? /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(cell.trim()) : null;
    if (parts && Number(parts[1]) > 12) return "day first";
    if (parts && Number(parts[2]) > 12) return "month first";
  }
  return undefined;
}
