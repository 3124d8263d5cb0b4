import type { Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import { type Workbook, WorkbookError } from "../workbook/Workbook";

/** Reads what is asked for; where the whole workbook is too large to look through, the rest of it. */
export async function readOrLess(workbook: Workbook, request: SnapshotRequest): Promise<Snapshot> {
  try {
    return await workbook.read(request);
  } catch (error) {
    const less = request.ranges.filter(({ kind }) => kind !== "workbook");
    const isTooLarge = error instanceof WorkbookError && error.kind === "too large";
    if (!isTooLarge || less.length === request.ranges.length) throw error;
    return workbook.read({ ranges: less });
  }
}
