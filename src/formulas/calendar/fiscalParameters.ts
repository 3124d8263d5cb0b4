import { cadences } from "../../core/calendar/FiscalCalendar";
import { oneText, optional, texts } from "../definition/parameters";

/** The parameters that say which calendar holds, the same words in every formula. */
export const fiscalStart = oneText(
  "First month of the fiscal year, 1 to 12; it is named by its last day, with `7 first` by its first",
  "1, the calendar year",
);

export const calendar = oneText(
  "`months`, or a week pattern with its year end, such as `4-5-4 nearest Saturday to January 31`",
  "months",
);

export const cadence = optional(
  texts("Which period: day, week, month, quarter, half or year", { words: cadences }),
  "month",
);
