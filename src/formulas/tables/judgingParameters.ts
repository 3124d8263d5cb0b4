import type { FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import { parsePeriodLabel } from "../../core/calendar/parsePeriodLabel";
import { FormulaError } from "../../core/errors/FormulaError";
import { quote } from "../../core/errors/quote";
import type { Judging } from "../../core/objective/Judging";
import { parseStatusRule } from "../../core/status/parseStatusRule";
import { statusPresetNames } from "../../core/status/statusPresets";
import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { oneDate, oneText, optional, pairs, table } from "../definition/parameters";

/** What the labels of any formula are. */
export const labelsMeaning =
  "Two columns, the status (`on-track` or On track, `at-risk`, and so on) and your own word for it";

/** The parameters of the formulas that judge a whole table, the same words in each. */
export const judgingParameters = {
  range: table(
    "The table with its header row, as it is. Key result, Current and Target (or Progress) are needed; Start, Weight, Due, Type and more count where they stand, in any order, in English, Norwegian, German, French, Spanish or Portuguese",
  ),
  as_of: oneDate(
    "The day to judge by; without it nothing is expected, late or stale",
    "none: the score alone decides the status",
  ),
  rule: oneText(
    "A preset's name, or a measure with its cut-offs: `gap 0.1 0.25`, `ratio 0.95 0.75`, `score 0.7 0.4`",
    "pace where dates are known, else committed or aspirational by Type, else google",
    statusPresetNames,
  ),
};

/** Those of the formulas that judge a table of key results. */
export const tableJudging = {
  ...judgingParameters,
  period: oneText(
    "The period of rows that carry neither dates nor a period of their own, such as `2026-Q1`",
    "none",
  ),
  labels: optional(pairs(labelsMeaning), "English words"),
  fiscal_start: fiscalStart,
  calendar,
};

/** @throws {FormulaError} #VALUE! for a rule or a period that can't be read */
export function readJudging(
  asOf: number | undefined,
  rule: string,
  label: string,
  calendar: FiscalCalendar,
): Judging {
  const span = label === "" ? undefined : parsePeriodLabel(label, calendar);
  if (label !== "" && span === undefined) {
    throw new FormulaError(
      "#VALUE!",
      `period needs a label such as 2026-Q1 or Mar 2026, got ${quote(label)}`,
    );
  }
  return { asOf, rule: rule === "" ? undefined : parseStatusRule(rule), period: span, calendar };
}
