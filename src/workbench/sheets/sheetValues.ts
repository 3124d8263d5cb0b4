import { helpers } from "@odoo/o-spreadsheet";
import { dateFromSerial } from "../../core/calendar/dateFromSerial";
import { serialFromDate } from "../../core/calendar/serialFromDate";
import type { SheetsWorld } from "./SheetsWorld";
import { instantIn, zoneOffset } from "./zonedText";

const daySeconds = 86_400;

/** A cell's value as `getValues` gives it: "" for a blank, a Date for a number shown as a date. */
export function valueFromGrid(world: SheetsWorld, sheetId: string, row: number, col: number): unknown {
  const { value, format } = world.model.getters.getEvaluatedCell({ sheetId, row, col });
  if (value === null) return "";
  return typeof value === "number" && format !== undefined && helpers.isDateTimeFormat(format)
    ? dateOf(world.zone, value)
    : value;
}

/** Midnight of a serial day in a zone. */
export function dateOf(zone: string, serial: number): Date {
  const { year, month, day } = dateFromSerial(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * daySeconds);
  return new Date(instantIn(zone, year, month, day, seconds));
}

/** The serial day that the clocks of a zone show at a date. */
export function serialOf(zone: string, date: Date): number {
  const local = new Date(date.getTime() + zoneOffset(zone, date.getTime()) * 60_000);
  const day = serialFromDate(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
  return day + (local.getUTCHours() * 3600 + local.getUTCMinutes() * 60 + local.getUTCSeconds()) / daySeconds;
}

/** What `setValues` was given, as it would be typed into the grid. */
export function contentFromScript(world: SheetsWorld, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Object.prototype.toString.call(value) === "[object Date]")
    return String(serialOf(world.zone, value as Date));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" || typeof value === "string") return String(value);
  throw new Error("setValues takes numbers, text, dates and booleans");
}
