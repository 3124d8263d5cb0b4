/* What only the build with a weekly reminder has: the pane's questions about it, and what Google's clock calls. */

/**
 * Answers the pane about the reminder.
 *
 * @param {string} question JSON
 * @return {string} JSON
 */
function okrReminders(question) {
  return OkrWorkbook_.answerReminders(question);
}

/**
 * Mails the person who switched the reminder on.
 *
 * @param {{triggerUid: string}} event
 */
function okrSendReminder(event) {
  OkrWorkbook_.sendReminder(event);
}
