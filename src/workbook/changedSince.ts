import { WorkbookError } from "./Workbook";

/** For a cell that no longer holds what a plan expects there. */
export function changedSince(place: string): WorkbookError {
  return new WorkbookError("changed", place, ["changedSince", place]);
}
