import { WorkbookError } from "./Workbook";

/** For a cell that no longer holds what a plan expects there. */
export function changedSince(place: string): WorkbookError {
  return new WorkbookError(
    "changed",
    `${place} is no longer what it was when this was prepared, so nothing was written; look at it and try again`,
    place,
  );
}
