import { WorkbookError } from "../../workbook/Workbook";

/** What Excel's errors mean to a person. Codes of Office.js; the rest is told in Excel's own words. */
const meanings: Readonly<Record<string, readonly [WorkbookError["kind"], string]>> = {
  AccessDenied: [
    "protected",
    "The sheet or workbook is protected; unprotect it on the Review tab and try again",
  ],
  InvalidOperationInCellEditMode: ["busy", "A cell is being edited; press Enter or Esc and try again"],
  HostIsBusy: ["busy", "Excel is busy; close any dialog or finish editing the cell, then try again"],
  ItemNotFound: ["missing", "What this was about is no longer there; look at the sheet and try again"],
  InvalidArgument: [
    "refused",
    "Excel can't do this with these cells; look whether merged cells, a table or an array formula stand there, and try again",
  ],
  GeneralException: ["refused", "Excel ran into an error of its own; wait a moment and try again"],
  InvalidReference: ["missing", "The range is no longer there; look at the sheet and try again"],
  InvalidSelection: ["refused", "Select one block of cells and try again"],
  ItemAlreadyExists: ["refused", "The name is already taken in this workbook"],
  RequestPayloadSizeLimitExceeded: [
    "too large",
    "This is more than Excel takes at once; select fewer rows and try again",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "too large",
    "This is more than Excel hands over at once; select fewer rows and try again",
  ],
};

/**
 * An error of Excel as the contract knows it; what is one already passes.
 *
 * @param place what was read or written, because Excel doesn't say where it failed
 */
export function excelError(error: unknown, place?: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code, name, message } = error as Partial<Readonly<Record<"code" | "name" | "message", string>>>;
  if (name === "ChunkLoadError") {
    return new WorkbookError(
      "missing",
      "A part of the add-in could not be loaded; check the connection and try again",
    );
  }
  const known = code === undefined ? undefined : meanings[code];
  if (known !== undefined) return new WorkbookError(known[0], known[1], place);
  return new WorkbookError("refused", `Excel refused: ${message ?? String(error)}`, place);
}
