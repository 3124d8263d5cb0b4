import type { Reason } from "../../workbook/Reason";
import { WorkbookError } from "../../workbook/Workbook";

/** What Excel's errors mean to a person. Codes of Office.js; the rest is told in Excel's own words. */
const meanings: Readonly<Record<string, readonly [WorkbookError["kind"], Reason]>> = {
  AccessDenied: ["protected", ["excelAccessDenied"]],
  InvalidOperationInCellEditMode: ["busy", ["excelCellEdited"]],
  HostIsBusy: ["busy", ["excelBusy"]],
  ItemNotFound: ["missing", ["excelGone"]],
  InvalidArgument: ["refused", ["excelBadCells"]],
  GeneralException: ["refused", ["excelOwnError"]],
  InvalidReference: ["missing", ["excelRangeGone"]],
  InvalidSelection: ["refused", ["excelSelection"]],
  ItemAlreadyExists: ["refused", ["excelNameTaken"]],
  RequestPayloadSizeLimitExceeded: ["too large", ["excelTooMuchToWrite"]],
  ResponsePayloadSizeLimitExceeded: ["too large", ["excelTooMuchToRead"]],
};

/**
 * An error of Excel as the contract knows it; what is one already passes.
 *
 * @param place what was read or written, because Excel doesn't say where it failed
 */
export function excelError(error: unknown, place?: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code, name, message } = error as Partial<Readonly<Record<"code" | "name" | "message", string>>>;
  if (name === "ChunkLoadError") return new WorkbookError("missing", undefined, ["notLoaded"]);
  const known = code === undefined ? undefined : meanings[code];
  if (known !== undefined) return new WorkbookError(known[0], place, known[1]);
  return new WorkbookError("refused", place, ["excelRefused", message ?? String(error)]);
}
