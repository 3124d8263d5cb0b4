import type { ReminderState } from "../../../workbook/Reminders";

/** What is kept of a reminder: how it stands, and which of the person's triggers is ours. */
export interface ReminderRecord extends ReminderState {
  readonly trigger?: string;
}

/** Kept with the person, so that nobody else sees it; by spreadsheet, because a script may serve several. */
const prefix = "OKR reminder ";

export function readRecord(spreadsheet: string): ReminderRecord {
  const kept = PropertiesService.getUserProperties().getProperty(prefix + spreadsheet);
  return kept === null ? {} : (JSON.parse(kept) as ReminderRecord);
}

export function keepRecord(spreadsheet: string, record: ReminderRecord): void {
  PropertiesService.getUserProperties().setProperty(prefix + spreadsheet, JSON.stringify(record));
}

/** The spreadsheet whose reminder a trigger is, or undefined where it is nobody's any more. */
export function spreadsheetOf(trigger: string): string | undefined {
  const all = PropertiesService.getUserProperties().getProperties();
  return Object.keys(all)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .find((spreadsheet) => readRecord(spreadsheet).trigger === trigger);
}
