import { WorkbookError } from "./Workbook";

/** For a sheet that someone deleted or renamed meanwhile. */
export function missingSheet(name: string): WorkbookError {
  return new WorkbookError("missing", name, ["noSheet", name]);
}
