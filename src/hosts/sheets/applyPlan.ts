import { planSummary } from "../../workbook/planSummary";
import type { Edit, Plan } from "../../workbook/Plan";
import type { Locale } from "../../workbook/Snapshot";
import { type Applied, WorkbookError } from "../../workbook/Workbook";
import { checkExpectations } from "./checkExpectations";
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
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(lockMilliseconds)) {
    throw new WorkbookError(
      "busy",
      "Someone else is just writing to this spreadsheet; wait a moment and try again",
    );
  }
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
      takeBack(planned, inverse, locale);
      throw refusal(error);
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

function takeBack(planned: PlannedSpreadsheet, inverse: readonly Edit[], locale: Locale): void {
  for (const edit of inverse) writeEdit(edit, planned, locale);
}

function refusal(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const isProtected = /protected|permission|geschützt|protegid|protégé|beskytt/i.test(message);
  return new WorkbookError(
    isProtected ? "protected" : "refused",
    isProtected
      ? "Part of this is protected and you may not change it; what was written has been taken back. Ask its owner"
      : `Google Sheets refused to write (${message}); what was written has been taken back`,
  );
}
