import type { MapRow } from "../../core/model/MapRow";
import type { Range } from "../Cell";
import { layoutFor } from "./layoutFor";
import { columnsOf } from "./columnsOf";
import type { ReadColumn } from "./ReadColumn";
import { readShare } from "./readShare";
import { TableReader } from "./TableReader";

export interface MapTable {
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly MapRow[];
}

/**
 * Which KPI feeds which key result, line by line. A key result named once above blanks holds for the lines under it.
 *
 * @throws {FormulaError} #VALUE! where no headings of a map are found, naming those looked for and those seen
 */
export function readMapTable(range: Range): MapTable {
  const layout = layoutFor(range, "map");
  const rows: MapRow[] = [];
  for (const block of layout.blocks) {
    const reader = new TableReader(range, block);
    const first = (row: number, ...roles: string[]): string =>
      roles.map((role) => reader.text(row, role)).find((text) => text !== "") ?? "";
    let keyResult = "";
    for (let row = block.first; row < block.end; row += 1) {
      keyResult = first(row, "Key result id", "Key result", "Objective id", "Objective") || keyResult;
      const kpi = first(row, "KPI id", "KPI");
      if (kpi !== "" && keyResult !== "")
        rows.push({ row: row + 1, keyResult, kpi, share: readShare(reader, row, "Share") });
    }
  }
  return { columns: columnsOf(layout), rows };
}
