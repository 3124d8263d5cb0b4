import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { oneDate, oneText, optional, pairs } from "../definition/parameters";
import { labelsMeaning } from "../tables/judgingParameters";

/** The parameters of the formulas that judge a KPI table, the same words in each. */
export const kpiJudging = {
  as_of: oneDate("The day up to which reports count, that day included", "the latest report of each KPI"),
  rule: oneText(
    "Cut-offs on the attainment, `score 1 0.9`, or on the value, `value 95 85`, for all KPIs",
    "the row's own Amber and Red, else score 1 0.9; score 0.95 0.90 where a level is held",
  ),
  labels: optional(pairs(labelsMeaning), "English words"),
  fiscal_start: fiscalStart,
  calendar,
};
