import type { SheetsWorld } from "./SheetsWorld";

type MailApp = GoogleAppsScript.Mail.MailApp;
type MailAdvancedParameters = GoogleAppsScript.Mail.MailAdvancedParameters;

/** `MailApp`: mails of plain text, kept where a test can read them. */
export function mailService(world: SheetsWorld): MailApp {
  const methods: Pick<MailApp, "getRemainingDailyQuota"> & {
    sendEmail(message: MailAdvancedParameters): void;
  } = {
    getRemainingDailyQuota: () => world.mailQuota,
    sendEmail: ({ to, subject, body, ...rest }) => {
      if (Object.keys(rest).length > 0) {
        throw new Error(`MailApp.sendEmail with ${Object.keys(rest).join()} is not built in this stand-in`);
      }
      if (to?.includes("@") !== true) throw new Error("Failed to send email: no recipient");
      if (world.mailQuota < 1) throw new Error("Service invoked too many times for one day: email.");
      world.mailQuota -= 1;
      world.mails.push({ from: world.person, to, subject: subject ?? "", body: body ?? "" });
    },
  };
  return world.calls.watch("MailApp", methods) as MailApp;
}
