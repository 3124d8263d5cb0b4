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

const mostCharacters = 50_000;

/**
 * What `setValues` was given, as it would be typed into the grid.
 *
 * What the real one makes of undefined and of a number that is none is nowhere said, so nobody may rely on it.
 */
export function contentFromScript(world: SheetsWorld, value: unknown): string {
  if (value === null) return "";
  if (Object.prototype.toString.call(value) === "[object Date]")
    return String(serialOf(world.zone, value as Date));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    if (value.length <= mostCharacters) return value;
    throw new Error(
      `Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`,
    );
  }
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw new Error("setValues takes finite numbers, text, dates, booleans and null");
}
