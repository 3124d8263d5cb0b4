import type { ReminderQuestion, Reminders, ReminderState } from "../../workbook/Reminders";
import type { Ask } from "./askScript";
import { sendQuestion } from "./sendQuestion";

/** The weekly reminder of the person at the keyboard: the pane's side of the bridge to the script. */
export function sidebarReminders(ask: Ask): Reminders {
  const send = async (question: ReminderQuestion): Promise<ReminderState> =>
    (await sendQuestion(ask, question)) as ReminderState;
  return {
    state: () => send("state"),
    switchOn: (settings) => send({ on: settings }),
    switchOff: () => send("off"),
  };
}
