export * from "../sheets/code";
export { answerReminders } from "../../hosts/sheets/reminders/answerReminders";
export { sendReminder } from "../../hosts/sheets/reminders/sendReminder";
