/** What the settings say of the weekly mail, in English. Another language is another object of this type. */
export const english = {
  heading: "Weekly reminder",
  what: "Once a week you get a mail that lists the key results nobody has checked in for a while, with their owners. Each person switches it on for themselves; nobody else gets it.",
  consent: "It is off until you switch it on. You then let this script, and Google with it,",
  permissions: [
    "run once a week in your name, also while the spreadsheet is closed, and read its tables",
    "learn the mail address of your account",
    "send one mail from your account, to that address only",
  ] as readonly string[],
  weekday: "Day",
  hour: "From",
  days: "Days without a check-in",
  daysHint: "A key result is listed once its last check-in is this old",
  daysNeeded: (most: number): string => `Needs a whole number of days, 1 to ${most}`,
  switchOn: "Switch the reminder on",
  switchOff: "Switch the reminder off",
  isOn: (weekday: string, from: string, until: string, days: number): string =>
    `On: every ${weekday} between ${from} and ${until}, if a key result had no check-in for ${days === 1 ? "a day" : `${days} days`}.`,
  lastRun: (when: string, keyResults: number): string =>
    keyResults === 0
      ? `Last run ${when}: nothing was waiting, so no mail was sent.`
      : `Last run ${when}: sent a mail about ${keyResults === 1 ? "1 key result" : `${keyResults} key results`}.`,
  lastError: (when: string, message: string): string => `No mail could be sent on ${when}: ${message}`,
};

export type ReminderPaneText = typeof english;
