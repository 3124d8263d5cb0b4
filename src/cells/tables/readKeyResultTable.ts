import type { KeyResult } from "../../core/model/KeyResult";
import type { Range } from "../Cell";
import type { Block } from "./Layout";
import { layoutFor } from "./layoutFor";
import { columnsOf } from "./columnsOf";
import type { ReadColumn } from "./ReadColumn";
import { readKeyResults } from "./readKeyResults";
import { TableReader } from "./TableReader";

export interface KeyResultTable {
  readonly columns: readonly ReadColumn[];
  /** Rows of the range, 1-based: of each block the heading row, of two the lower. */
  readonly headingRows: readonly number[];
  readonly keyResults: readonly KeyResult[];
}

/**
 * The key results of a range as it is, with what each column was read as.
 *
 * @throws {FormulaError} #VALUE! where no headings of a key result table are found, naming those looked for and those seen
 */
export function readKeyResultTable(range: Range): KeyResultTable {
  const layout = layoutFor(range, "okr");
  const objectives = objectiveTitles(range, layout.blocks);
  const named = layout.blocks.filter(({ kind }) => kind !== "objectives");
  const blocks = named.length > 0 ? named : layout.blocks;
  return {
    columns: columnsOf(layout),
    headingRows: blocks.map(({ first }) => first),
    keyResults: blocks.flatMap((block) => readKeyResults(range, block, objectives)),
  };
}

/** Where objectives have a table of their own: their titles by id. */
function objectiveTitles(range: Range, blocks: readonly Block[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== "objectives") continue;
    const reader = new TableReader(range, block);
    for (let row = block.first; row < block.end; row += 1) {
      const id = reader.text(row, "Objective id");
      if (id !== "") titles.set(id, reader.text(row, "Objective"));
    }
  }
  return titles;
}
