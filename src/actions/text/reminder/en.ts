/** The mail of the weekly reminder, and what keeps it from being sent, in English. */
export const english = {
  subject: (keyResults: number, workbook: string): string =>
    `${keyResults === 1 ? "1 key result waits" : `${keyResults} key results wait`} for a check-in: ${workbook}`,
  intro: (keyResults: number, all: number, workbook: string, days: number): string =>
    `${keyResults} of ${all === 1 ? "1 key result" : `${all} key results`} in “${workbook}” had no check-in for ${days === 1 ? "a day" : `${days} days`} or more.`,
  noOwner: "Without an owner",
  never: (title: string): string => `${title} (no check-in yet)`,
  last: (title: string, date: string, days: number): string =>
    `${title} (last on ${date}, ${days === 1 ? "1 day" : `${days} days`} ago)`,
  more: (keyResults: number): string => `… and ${keyResults} more`,
  how: "To check in: Extensions → OKR Workbook, then Check in.",
  why: "You get this mail because you switched the weekly reminder on in this spreadsheet. You switch it off there: Extensions → OKR Workbook → Open the OKR pane, Settings.",
  noTable:
    "No table of key results was found on a visible sheet. If it was renamed or deleted on purpose, switch the reminder off",
  noQuota:
    "Google lets this account send no more mail today, so the reminder was left out; it comes again next week",
  noAddress:
    "Google does not say which mail address this account has, so nothing could be sent; ask the administrator of your domain",
  noSpreadsheet:
    "Google ran the reminder without its spreadsheet. It works in a script that belongs to the spreadsheet (Extensions → Apps Script), not in a published add-on",
};

export type ReminderText = typeof english;
