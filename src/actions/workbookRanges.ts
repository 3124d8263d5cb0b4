import type { RangeSnapshot, Snapshot } from "../workbook/Snapshot";

/** The used cells of every visible sheet, of a workbook that was read whole. */
export function workbookRanges({ ranges }: Pick<Snapshot, "ranges">): readonly RangeSnapshot[] {
  return ranges.filter(({ request }) => request.kind === "workbook");
}
