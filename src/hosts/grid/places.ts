import { helpers } from "@odoo/o-spreadsheet";
import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { Address } from "../../workbook/Address";
import { missingSheet } from "../../workbook/missingSheet";

/** @throws {WorkbookError} `missing` where there is no such sheet */
export function sheetIdOf(model: Model, sheet: string): string {
  const id = model.getters.getSheetIdByName(sheet);
  if (id === undefined) throw missingSheet(sheet);
  return id;
}

export function zoneOf({ row, column, rows, columns }: Address): Zone {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

export function addressOf(sheet: string, { top, left, bottom, right }: Zone): Address {
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** `OKRs!B7`, for a message. */
export function placeName(sheet: string, row: number, column: number): string {
  return `${sheet}!${helpers.toXC(column, row)}`;
}

/** The part of a zone that lies on its sheet, so that nothing beyond the last row is asked for. */
export function onSheet(model: Model, sheetId: string, zone: Zone): Zone {
  const last = model.getters.getSheetZone(sheetId);
  return { ...zone, bottom: Math.min(zone.bottom, last.bottom), right: Math.min(zone.right, last.right) };
}

export function overlaps(a: Zone, b: Zone): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
