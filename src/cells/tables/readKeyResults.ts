import type { KeyResult } from "../../core/model/KeyResult";
import type { Range } from "../Cell";
import { isBlank } from "../isBlank";
import { loneText, readObjectiveLine } from "./contextLines";
import { isTotal } from "./isTotal";
import type { Block } from "./Layout";
import { keyResultReader, type RowContext } from "./keyResultReader";
import { TableReader } from "./TableReader";

/**
 * The key results of one block, row by row.
 *
 * What names an objective holds until the next: a cell with blanks below it, a merged block, or a line of its own. A row
 * that names no key result is none; in a table of objectives alone each objective stands for itself.
 */
export function readKeyResults(
  range: Range,
  block: Block,
  objectives: ReadonlyMap<string, string>,
): readonly KeyResult[] {
  const reader = new TableReader(range, block);
  const groups = groupsOf(block).map((group) => keyResultReader(reader, ` · KR ${group}`));
  const keyResultAt = keyResultReader(reader, "");
  const named = groups.length > 0 || reader.has("Key result") || reader.has("Key result id");
  const hasObjectives = reader.has("Objective") || reader.has("Objective id");
  const keyResults: KeyResult[] = [];
  let context: RowContext = { ...block.context, period: block.context.period?.label ?? "" };
  // A lone text right below the headings names an objective where a fuller row follows it.
  let blankAbove = block.first + 1 < block.end && !isBare(range, block.first + 1);
  for (let row = block.first; row < block.end; row += 1) {
    const ownObjective = reader.text(row, "Objective");
    const ownId = reader.text(row, "Objective id");
    const title = reader.text(row, "Key result");
    if (isTotal(ownObjective || title)) continue;
    const line = hasObjectives ? undefined : objectiveLine(range, row, blankAbove, title);
    if (line) context = { ...context, ...line };
    if (ownObjective !== "" || ownId !== "") {
      context = { ...context, objective: ownObjective || (objectives.get(ownId) ?? ""), objectiveId: ownId };
    }
    const id = reader.text(row, "Key result id");
    blankAbove = title === "" && id === "" && ownObjective === "" && ownId === "";
    if (line) continue;
    if (groups.length > 0) {
      for (const groupAt of groups) {
        const keyResult = groupAt(row, context);
        if (keyResult.title !== "") keyResults.push(keyResult);
      }
    } else if (named ? title !== "" || id !== "" : ownObjective !== "" || ownId !== "") {
      keyResults.push(keyResultAt(row, context));
    }
  }
  return keyResults;
}

/** 1, 2, 3 where a row holds one objective with a group of columns for each key result. */
function groupsOf({ columns }: Block): readonly number[] {
  const groups = columns.flatMap(({ header }) => header.group ?? []);
  return [...new Set(groups)].sort((one, other) => one - other);
}

/** Blank, or a text alone. */
function isBare(range: Range, row: number): boolean {
  return loneText(range, row) !== undefined || range[row]!.every((cell) => isBlank(cell));
}

/**
 * A line between the rows that names the objective of those below: marked as one (`Objective 2: …`), or the only text of a
 * row that follows a blank one or stands outside the column of key results.
 */
function objectiveLine(
  range: Range,
  row: number,
  blankAbove: boolean,
  title: string,
): { objective: string; objectiveId: string } | undefined {
  const lone = loneText(range, row);
  if (lone === undefined) return undefined;
  const marked = readObjectiveLine(lone.text);
  return marked ?? (blankAbove || title === "" ? { objective: lone.text, objectiveId: "" } : undefined);
}
