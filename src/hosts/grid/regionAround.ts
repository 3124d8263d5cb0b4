import type { Model, Zone } from "@odoo/o-spreadsheet";
import { isBlank } from "../../cells/isBlank";

/** Grows on every side by the neighbouring line while that holds something, as Excel's current region does. */
export function regionAround(model: Model, sheetId: string, start: Zone): Zone {
  const last = model.getters.getSheetZone(sheetId);
  const zone = { ...start };
  const holds = (part: Zone): boolean =>
    model.getters.getEvaluatedCellsInZone(sheetId, part).some(({ value }) => !isBlank(value));
  // Up and down as far as it goes before looking aside: else each new row would look along both sides of all rows.
  for (let grown = true; grown;) {
    grown = false;
    const left = Math.max(zone.left - 1, 0);
    const right = Math.min(zone.right + 1, last.right);
    while (zone.top > 0 && holds({ left, right, top: zone.top - 1, bottom: zone.top - 1 })) zone.top -= 1;
    while (zone.bottom < last.bottom && holds({ left, right, top: zone.bottom + 1, bottom: zone.bottom + 1 }))
      zone.bottom += 1;
    const top = Math.max(zone.top - 1, 0);
    const bottom = Math.min(zone.bottom + 1, last.bottom);
    if (left < zone.left && holds({ left, right: left, top, bottom })) {
      zone.left = left;
      grown = true;
    }
    if (right > zone.right && holds({ left: right, right, top, bottom })) {
      zone.right = right;
      grown = true;
    }
  }
  return zone;
}
