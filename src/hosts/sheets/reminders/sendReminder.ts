import { reminderMail } from "../../../actions/reminderMail";
import { readSettings } from "../../../actions/readSettings";
import { settingsRequests } from "../../../actions/settings";
import { reminderText } from "../../../actions/text/reminderText";
import { waitingKeyResults, waitingRequest } from "../../../actions/waitingKeyResults";
import { WorkbookError } from "../../../workbook/Workbook";
import { readSnapshot } from "../readSnapshot";
import { spreadsheetDates } from "../spreadsheetDates";
import { deleteTrigger } from "./deleteTrigger";
import { keepRecord, readRecord, spreadsheetOf } from "./reminderRecord";

/** Google may run a trigger twice; nobody gets a second mail for it. */
const quietMilliseconds = 20 * 3_600_000;

/** Google keeps 9 kB under one name. */
const mostKept = 500;

/**
 * What the trigger runs once a week: mails the person who switched it on the key results that wait for a check-in.
 *
 * Whatever goes wrong is kept for the pane to show and not thrown: else Google would mail each failure by itself.
 */
export function sendReminder({ triggerUid }: { readonly triggerUid: string }): void {
  const spreadsheet = spreadsheetOf(triggerUid);
  if (spreadsheet === undefined) {
    deleteTrigger(triggerUid); // switched off while it was already on its way
    return;
  }
  const record = readRecord(spreadsheet);
  const at = Date.now();
  if (record.lastRun !== undefined && at - record.lastRun.at < quietMilliseconds) return;
  try {
    const keyResults = mailWaiting(record.settings!.days);
    keepRecord(spreadsheet, { ...record, lastRun: { at, keyResults } });
  } catch (error) {
    const message = (error as Error).message.slice(0, mostKept);
    const reasons = error instanceof WorkbookError ? { reasons: error.reasons } : {};
    keepRecord(spreadsheet, { ...record, lastError: { at, message, ...reasons } });
  }
}

/**
 * @returns how many key results wait; where none does, no mail is sent
 * @throws {Error} in words for the person who will read them in the pane
 */
function mailWaiting(days: number): number {
  const spreadsheet =
    SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (spreadsheet === null) throw new Error(reminderText("en").noSpreadsheet);
  const { sheets } = readSnapshot(spreadsheet, { ranges: [] });
  const { ranges } = waitingRequest(sheets);
  const snapshot = readSnapshot(spreadsheet, { ranges: [...ranges, ...settingsRequests] });
  const text = reminderText(readSettings(snapshot).settings.language || snapshot.locale.tag);
  const today = Math.floor(spreadsheetDates().serialOf(new Date()));
  const { waiting, all } = waitingKeyResults(snapshot, today, days);
  if (all === 0) throw new Error(text.noTable);
  if (waiting.length === 0) return 0;
  const to = Session.getEffectiveUser().getEmail();
  if (to === "") throw new Error(text.noAddress);
  if (MailApp.getRemainingDailyQuota() < 1) throw new Error(text.noQuota);
  const workbook = { name: spreadsheet.getName(), url: spreadsheet.getUrl() };
  MailApp.sendEmail({ to, ...reminderMail({ waiting, all, workbook, today, days }, text) });
  return waiting.length;
}
