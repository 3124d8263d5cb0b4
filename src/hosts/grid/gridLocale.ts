import { DEFAULT_LOCALE, type Locale } from "@odoo/o-spreadsheet";

/** English with ISO dates, which nobody reads as another day, and weeks that begin on Monday. */
export const gridLocale: Locale = {
  ...DEFAULT_LOCALE,
  name: "English, ISO dates",
  code: "en_US",
  dateFormat: "yyyy-mm-dd",
  timeFormat: "hh:mm:ss",
  weekStart: 1,
};
