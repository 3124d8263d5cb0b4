import type { Layout } from "./Layout";
import type { ReadColumn } from "./ReadColumn";

/** The columns of a layout; of later blocks only those that are read otherwise than above. */
export function columnsOf({ blocks }: Layout): readonly ReadColumn[] {
  const last = new Map<number, string>();
  return blocks.flatMap(({ columns, headingRow }, block) =>
    columns
      .filter(({ index, heading, role }) => {
        const key = `${heading}\n${role}`;
        const isNew = last.get(index) !== key;
        last.set(index, key);
        return isNew;
      })
      .map(({ column, heading, role, sample, why, confidence }) => ({
        column,
        heading,
        role,
        sample,
        why: block === 0 ? why : `from row ${headingRow + 1} on: ${why}`,
        confidence,
      })),
  );
}
