import type { Range } from "../Cell";
import type { TableKind } from "../headings/kindOfTable";
import { columnsOf } from "./columnsOf";
import type { ReadColumn } from "./ReadColumn";
import { readLayout } from "./readLayout";

/** What a range seems to be. */
export interface RecognisedTable {
  readonly kind: TableKind;
  /** 0…1 */
  readonly confidence: number;
  readonly columns: readonly ReadColumn[];
}

/** What kind of table a range is and what its columns hold, or undefined where nothing is recognised. */
export function recogniseTable(range: Range): RecognisedTable | undefined {
  const layout = readLayout(range);
  if (layout === undefined) return undefined;
  return {
    kind: layout.kind,
    confidence: layout.confidence,
    columns: columnsOf(layout),
  };
}
