import type { KeyResult } from "../model/KeyResult";
import { namesKeyResult } from "./namesKeyResult";
import { plainName } from "./plainName";

/** An objective and its key results, in the order of the sheet. */
export interface ObjectiveGroup {
  readonly id: string;
  /** Its title, or its id where the table gives no title. "" for key results that stand under no objective. */
  readonly title: string;
  /** As its first row names it, in a scorecard. */
  readonly perspective: string;
  /** Row that names it first. */
  readonly row: number;
  readonly keyResults: readonly KeyResult[];
}

/**
 * The objectives of a table in the order in which they first appear, wherever their rows stand.
 *
 * The id decides where there is one, else the title, in any case and spacing: two objectives of one title but different
 * ids stay two. A row that names an objective and nothing else announces it and is no key result.
 */
export function groupByObjective(keyResults: readonly KeyResult[]): ObjectiveGroup[] {
  const groups: (Omit<ObjectiveGroup, "title" | "perspective"> & {
    title: string;
    perspective: string;
    keyResults: KeyResult[];
  })[] = [];
  const indexByKey = new Map<string, number>();
  const indexByWritten = new Map<string, number>(); // few spellings repeat often: each is made plain once
  for (const keyResult of keyResults) {
    const { objectiveId, objective, perspective, row } = keyResult;
    const written = objectiveId === "" ? `t${objective}` : `i${objectiveId}`;
    let index = indexByWritten.get(written);
    if (index === undefined) {
      const key = plainName(written);
      index = indexByKey.get(key) ?? groups.length;
      indexByKey.set(key, index);
      indexByWritten.set(written, index);
    }
    const group = (groups[index] ??= { id: objectiveId, title: objective, perspective, row, keyResults: [] });
    if (group.title === "") group.title = objective;
    if (group.perspective === "") group.perspective = perspective;
    if (namesKeyResult(keyResult)) group.keyResults.push(keyResult);
  }
  for (const group of groups) group.title ||= group.id;
  return groups;
}
