import { addressText } from "../../actions/addressText";
import { planSummary } from "../../workbook/planSummary";
import type { Edit, Plan } from "../../workbook/Plan";
import type { Reason } from "../../workbook/Reason";
import type { Locale } from "../../workbook/Snapshot";
import { type Applied, WorkbookError } from "../../workbook/Workbook";
import { checkExpectations } from "./checkExpectations";
import { checkLengths } from "./checkLengths";
import { inverseEdits } from "./inverseEdits";
import { localeOf } from "./localeOf";
import { PlannedSpreadsheet } from "./PlannedSpreadsheet";
import { spreadsheetDates } from "./spreadsheetDates";
import { writeEdit } from "./writeEdit";

/** Long enough for another person's plan to be written, short enough not to look broken. */
const lockMilliseconds = 10_000;

/**
 * Checks what a plan expects and writes it, both under the document lock, so that two people at once lose nothing.
 *
 * If Google Sheets refuses half way, what was written is taken back.
 *
 * @throws {WorkbookError}
 */
export function applyPlan(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, plan: Plan): Applied {
  checkLengths(plan.edits);
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(lockMilliseconds)) throw new WorkbookError("busy", undefined, ["sheetsBusy"]);
  try {
    const applied = writeChecked(spreadsheet, plan);
    SpreadsheetApp.flush();
    return applied;
  } finally {
    lock.releaseLock();
  }
}

function writeChecked(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { title, edits }: Plan,
): Applied {
  const planned = new PlannedSpreadsheet(spreadsheet);
  const locale = localeOf(spreadsheet.getSpreadsheetLocale());
  const before = checkExpectations(planned, edits, locale, spreadsheetDates().serialOf);
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const isNewSheet = edit.kind === "add sheet"; // its name is settled by adding it
    try {
      const back =
        isNewSheet || isOnNewSheet(edit, planned) ? [] : inverseEdits(planned, edit, edits, before);
      writeEdit(edit, planned, locale);
      inverse.unshift(...(isNewSheet ? inverseEdits(planned, edit, edits, before) : back));
    } catch (error) {
      throw refusal(error, placeOf(edit), stepsLeft(planned, inverse, locale));
    }
  }
  return {
    inverse: inverse.length > 0 ? { title: `Undo ${title}`, edits: inverse } : undefined,
    summary: planSummary(edits, (sheet) => planned.nameOf(sheet)),
  };
}

/** What happens on a sheet that the plan adds goes with the sheet. A name does not live on a sheet. */
function isOnNewSheet(edit: Edit, planned: PlannedSpreadsheet): boolean {
  if (edit.kind === "name") return false;
  if ("address" in edit) return planned.isAdded(edit.address.sheet);
  return "sheet" in edit && planned.isAdded(edit.sheet);
}

/** Takes back what was written, each step by itself: one that Google refuses too must not keep the others. */
function stepsLeft(planned: PlannedSpreadsheet, inverse: readonly Edit[], locale: Locale): number {
  let left = 0;
  for (const edit of inverse) {
    try {
      writeEdit(edit, planned, locale);
    } catch {
      left += 1;
    }
  }
  return left;
}

/** Google doesn't say where it refused. */
function placeOf(edit: Edit): string | undefined {
  if ("address" in edit) return addressText(edit.address);
  return (edit as { readonly sheet?: string }).sheet;
}

function refusal(error: unknown, place: string | undefined, left: number): WorkbookError {
  const ending: Reason = left === 0 ? ["putBack"] : ["notPutBack", left];
  if (error instanceof WorkbookError) {
    return new WorkbookError(error.kind, error.address, ...error.reasons, ending);
  }
  const { message = String(error) } = error as Partial<Error>;
  return /protected|permission|geschützt|protegid|protégé|beskytt/i.test(message)
    ? new WorkbookError("protected", place, ["sheetsProtected"], ending)
    : new WorkbookError("refused", place, ["sheetsRefused", message], ending);
}
