import type { Answer } from "../../../workbook/Exchange";
import type { Reason } from "../../../workbook/Reason";
import { mostDays, type ReminderQuestion, type ReminderSettings } from "../../../workbook/Reminders";
import { WorkbookError } from "../../../workbook/Workbook";
import { deleteTrigger } from "./deleteTrigger";
import { keepRecord, readRecord } from "./reminderRecord";

/** Answers what the sidebar asks about the reminder of the person at the keyboard: JSON in, JSON out. */
export function answerReminders(question: string): string {
  const asked = JSON.parse(question) as ReminderQuestion;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let answer: Answer;
  try {
    if (asked === "off") switchOff(spreadsheet.getId());
    else if (asked !== "state") switchOn(spreadsheet, asked.on);
    const { settings, lastRun, lastError } = readRecord(spreadsheet.getId());
    answer = { answer: { settings, lastRun, lastError } };
  } catch (error) {
    const reasons: readonly Reason[] =
      error instanceof WorkbookError ? error.reasons : [["reminderNotAllowed", (error as Error).message]];
    answer = { refused: { kind: "refused", reasons } };
  }
  return JSON.stringify(answer);
}

/** The new trigger comes before the old one goes: if Google refuses, what was there goes on. */
function switchOn(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { weekday, hour, days }: ReminderSettings,
): void {
  const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY } = ScriptApp.WeekDay;
  const day = [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY][weekday - 1];
  if (day === undefined || !isWhole(hour, 0, 23) || !isWhole(days, 1, mostDays)) {
    throw new WorkbookError("refused", undefined, ["reminderWhen", mostDays]);
  }
  const id = spreadsheet.getId();
  const before = readRecord(id);
  const trigger = ScriptApp.newTrigger("okrSendReminder")
    .timeBased()
    .onWeekDay(day)
    .atHour(hour)
    .inTimezone(spreadsheet.getSpreadsheetTimeZone())
    .create();
  keepRecord(id, {
    trigger: trigger.getUniqueId(),
    settings: { weekday, hour, days },
    ...(before.lastRun && { lastRun: before.lastRun }),
  });
  deleteTrigger(before.trigger);
}

function switchOff(spreadsheet: string): void {
  const { trigger, lastRun } = readRecord(spreadsheet);
  deleteTrigger(trigger);
  keepRecord(spreadsheet, lastRun === undefined ? {} : { lastRun });
}

function isWhole(number: unknown, least: number, most: number): boolean {
  return Number.isInteger(number) && (number as number) >= least && (number as number) <= most;
}
