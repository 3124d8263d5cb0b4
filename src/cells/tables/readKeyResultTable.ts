import type { KeyResult } from "../../core/model/KeyResult";
import type { Range } from "../Cell";
import { layoutFor } from "./layoutFor";
import type { ReadColumn } from "./ReadColumn";
import { readKeyResults } from "./readKeyResults";

export interface KeyResultTable {
  readonly columns: readonly ReadColumn[];
  readonly keyResults: readonly KeyResult[];
}

/**
 * The key results of a range as it is, with what each column was read as.
 *
 * @throws {FormulaError} #VALUE! where no headings of a key result table are found, naming those looked for and those seen
 */
export function readKeyResultTable(range: Range): KeyResultTable {
  const layout = layoutFor(range, "okr");
  return {
    columns: layout.blocks.flatMap(({ columns }) => columns),
    keyResults: layout.blocks.flatMap((block) => readKeyResults(range, block)),
  };
}
