import type { SettingsReference } from "./ensureSettings";
import type { Settings } from "./settings";

/** The settings that a table of key results is judged by. */
export type HowJudged = Pick<Settings, "statusRule" | "fiscalStart" | "calendar">;

/** What OKR.TABLE, OKR.OBJECTIVES and OKR.BESIDE take behind the range and the day: rule, period, labels and calendar. */
export function howJudged({ statusRule, fiscalStart, calendar }: HowJudged): readonly string[] {
  return [statusRule, "", "", fiscalStart, calendar];
}

/** The same as a formula on the sheet refers to it, with the person's own words for the statuses. */
export function howJudgedOnSheet({ of }: Pick<SettingsReference, "of">): readonly string[] {
  return [of("statusRule"), "", of("labels"), of("fiscalStart"), of("calendar")];
}
