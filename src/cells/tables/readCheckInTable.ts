import type { CheckIn } from "../../core/model/CheckIn";
import type { Range } from "../Cell";
import { layoutFor } from "./layoutFor";
import { columnsOf } from "./columnsOf";
import type { ReadColumn } from "./ReadColumn";
import { readShare } from "./readShare";
import { TableReader } from "./TableReader";

export interface CheckInTable {
  readonly columns: readonly ReadColumn[];
  readonly checkIns: readonly CheckIn[];
}

/**
 * The lines of a check-in log. A log of one key result alone names none: its `keyResult` is "".
 *
 * @throws {FormulaError} #VALUE! where no headings of a log are found, naming those looked for and those seen
 */
export function readCheckInTable(range: Range): CheckInTable {
  const layout = layoutFor(range, "checkin");
  const checkIns: CheckIn[] = [];
  for (const block of layout.blocks) {
    const reader = new TableReader(range, block);
    for (let row = block.first; row < block.end; row += 1) {
      const date = reader.date(row, "Date", true) ?? reader.date(row, "Updated", true);
      const value = reader.quantity(row, reader.has("Value") ? "Value" : "Current")?.value;
      if (date === undefined && value === undefined) continue;
      checkIns.push({
        row: row + 1,
        date,
        keyResult:
          reader.text(row, "Key result id") || reader.text(row, "Key result") || reader.text(row, "KPI"),
        value,
        confidence: readShare(reader, row, "Confidence"),
        author: reader.text(row, "Author") || reader.text(row, "Owner"),
        note: reader.text(row, "Note"),
      });
    }
  }
  return { columns: columnsOf(layout), checkIns };
}
