import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { FormulaError } from "../../core/errors/FormulaError";
import { parseValuePeriod } from "../../core/kpi/parseValuePeriod";
import { SpanTally } from "../../core/kpi/SpanTally";
import { spanText } from "../../core/kpi/spanText";
import { comparisons } from "../../core/kpi/ValuePeriod";
import { valueSpan } from "../../core/kpi/valueSpan";
import { aggregations } from "../../core/model/Kpi";
import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { dates, numbers, oneText, oneWord, optional, requiredDate } from "../definition/parameters";
import { one } from "../definition/Returns";
import { serialAt } from "../definition/serialAt";

const log = { series: "log" };

export const value = formula({
  name: "OKR.KPI.VALUE",
  group: "KPIs",
  summary:
    "One KPI's value over a period up to a date, such as year to date or the last 12 months, from a log in any order; or the same span of the period before or of last year.",
  parameters: {
    dates: dates("Date of each report; where a report covers a period, its last day", log),
    values: numbers("Value of each report; for a ratio its numerator. Blank ones count for nothing", log),
    as_of: requiredDate("The date up to which it counts, that day included"),
    period: oneText(
      "day, week, month, quarter, half, year, all, or `rolling 12 months` (days, weeks, quarters too)",
      "month",
    ),
    aggregation: oneWord(
      "How the reports in the period come together; ratio is the sum of values ÷ the sum of denominators",
      aggregations,
    ),
    fiscal_start: fiscalStart,
    denominators: optional(
      numbers("Denominator of each report, read by the aggregation ratio only", log),
      "none",
    ),
    calendar,
    compare: oneWord(
      "current; prior is the same span of the period before, prior full that whole period, last year the same span a year before",
      comparisons,
    ),
  },
  returns: one("Value", "number"),
  examples: [
    {
      title: "New customers in the fiscal year to date, which began in July: 40 + 55 + 35",
      inputs: {
        dates: [["2026-06-30"], ["2026-07-31"], ["2026-08-31"], ["2026-09-30"]],
        values: [[70], [40], [55], [35]],
        as_of: "2026-09-30",
        period: "year",
        aggregation: "sum",
        fiscal_start: 7,
      },
      result: 130,
    },
    {
      title:
        "Conversion over the quarter: 30 orders from 1,000 visits and 5 from 50 make 35 in 1,050, not the mean of 3 % and 10 %",
      inputs: {
        dates: [["2026-01-31"], ["2026-02-28"]],
        values: [[30], [5]],
        as_of: "2026-03-15",
        period: "quarter",
        aggregation: "ratio",
        denominators: [[1000], [50]],
      },
      result: 0.033333333333333,
    },
    {
      title: "The latest value this month, and the same days of the month before",
      inputs: {
        dates: [["2026-02-10"], ["2026-02-20"], ["2026-03-12"]],
        values: [[41], [44], [46]],
        as_of: "2026-03-15",
        compare: "prior",
      },
      result: 41,
    },
    {
      title: "Nothing was reported in the month asked for",
      inputs: { dates: [["2026-01-31"], ["2026-02-28"]], values: [[41], [44]], as_of: "2026-03-15" },
      result: {
        error: "#N/A",
        message: "no value is dated from 2026-03-01 to 2026-03-15; check as_of and period",
      },
    },
  ],
  evaluate: ({
    dates,
    values,
    as_of,
    period,
    aggregation,
    fiscal_start,
    denominators,
    calendar,
    compare,
  }) => {
    const ratio = aggregation === "ratio";
    if (ratio && !denominators.given) {
      throw new FormulaError(
        "#VALUE!",
        "the aggregation ratio needs denominators; give them beside the values",
      );
    }
    const span = valueSpan(
      as_of,
      parseValuePeriod(period),
      compare,
      parseFiscalCalendar(fiscal_start, calendar),
    );
    const { start } = span;
    const dayAfter = span.end + 1;
    const tally = new SpanTally();
    for (let row = 0; row < dates.length; row += 1) {
      const date = serialAt(dates, values, row);
      if (!(date >= start && date < dayAfter)) continue;
      if (ratio) tally.addRatio(numberAt(values, row), numberAt(denominators, row));
      else tally.add(date, numberAt(values, row));
    }
    if (tally.count === 0) {
      throw new FormulaError("#N/A", `no value is dated ${spanText(span)}; check as_of and period`);
    }
    if (ratio && tally.denominatorSum === 0) {
      throw new FormulaError("#N/A", `the denominators ${spanText(span)} come to 0, so there is no ratio`);
    }
    return tally.result(aggregation);
  },
});
