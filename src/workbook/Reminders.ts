import type { Reason } from "./Reason";

/** A reminder that lists less than a year's silence is one. */
export const mostDays = 366;

/** When a reminder comes, and of what. */
export interface ReminderSettings {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** 0…23, in the workbook's time zone; the mail comes within the hour that begins then. */
  readonly hour: number;
  /** A key result whose last check-in is this many days old is listed. */
  readonly days: number;
}

/** How a reminder stands with the person who asks. `at` is a moment in milliseconds since 1970, as `Date.now()` gives it. */
export interface ReminderState {
  /** Undefined while it is switched off. */
  readonly settings?: ReminderSettings;
  /** The last run that went well; it sends nothing where no key result waits for a check-in. */
  readonly lastRun?: { readonly at: number; readonly keyResults: number };
  readonly lastError?: {
    readonly at: number;
    /** In the words of whoever refused, unless the pane has words for it. */
    readonly message: string;
    readonly reasons?: readonly Reason[];
  };
}

/** What a pane asks of a host that runs elsewhere, as JSON. */
export type ReminderQuestion = "state" | "off" | { readonly on: ReminderSettings };

/** A weekly mail to the person who switches it on. Each person has their own; none sees another's. */
export interface Reminders {
  /** @throws {WorkbookError} */
  state(): Promise<ReminderState>;
  /** @throws {WorkbookError} */
  switchOn(settings: ReminderSettings): Promise<ReminderState>;
  /** @throws {WorkbookError} */
  switchOff(): Promise<ReminderState>;
}
