import type { Cell } from "../../cells/Cell";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { periodLabel } from "../../core/calendar/periodLabel";
import { periodOf } from "../../core/calendar/periodOf";
import { FormulaError } from "../../core/errors/FormulaError";
import { OutlookTally } from "../../core/kpi/OutlookTally";
import { spanText } from "../../core/kpi/spanText";
import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { dates, numbers, requiredDate } from "../definition/parameters";
import { spilledTable } from "../definition/Returns";
import { toCellError } from "../definition/toCellError";
import { serialAt } from "../definition/serialAt";

const log = { series: "log" };

export const outlook = formula({
  name: "OKR.KPI.OUTLOOK",
  group: "KPIs",
  summary:
    "Where the fiscal year will end if the rest goes to plan, and what each remaining period must bring to meet the plan. A period without an actual yet counts with its plan.",
  parameters: {
    dates: dates(
      "Last day of each period, in any order; periods outside the fiscal year of as_of are left out",
      log,
    ),
    actuals: numbers("Amount achieved in each period, blank where not reported yet", log),
    plan: numbers("Amount planned for each period, in the same unit", log),
    as_of: requiredDate("The date up to which actuals count, that day included"),
    fiscal_start: fiscalStart,
    calendar,
  },
  returns: spilledTable(["Measure", "text"], ["Value", "number"]),
  examples: [
    {
      title:
        "Half-way through a year planned at 100 a quarter: 190 of 200, so the second half must bring 105 each",
      inputs: {
        dates: [["2026-03-31"], ["2026-06-30"], ["2026-09-30"], ["2026-12-31"]],
        actuals: [[95], [95], [""], [""]],
        plan: [[100], [100], [100], [100]],
        as_of: "2026-06-30",
      },
      result: [
        ["Actual to date", 190],
        ["Plan to date", 200],
        ["Full-year plan", 400],
        ["Full-year outlook", 390],
        ["Required per remaining period", 105],
      ],
    },
    {
      title: "A fiscal year from July on, its second month not reported yet: the plan stands in for it",
      inputs: {
        dates: [["2026-06-30"], ["2026-07-31"], ["2026-08-31"], ["2026-09-30"]],
        actuals: [[80], [50], [""], [""]],
        plan: [[75], [60], [60], [60]],
        as_of: "2026-08-31",
        fiscal_start: 7,
      },
      result: [
        ["Actual to date", 50],
        ["Plan to date", 60],
        ["Full-year plan", 180],
        ["Full-year outlook", 170],
        ["Required per remaining period", 65],
      ],
    },
  ],
  evaluate: ({ dates, actuals, plan, as_of, fiscal_start, calendar }) => {
    const fiscal = parseFiscalCalendar(fiscal_start, calendar);
    const year = periodOf(as_of, "year", fiscal);
    const { start } = year;
    const dayAfter = year.end + 1;
    const tally = new OutlookTally();
    for (let row = 0; row < dates.length; row += 1) {
      const date = serialAt(dates, plan, row);
      if (date >= start && date < dayAfter) {
        tally.add(date, numberAt(actuals, row), numberAt(plan, row), date < as_of + 1);
      }
    }
    if (tally.planned === 0) {
      throw new FormulaError(
        "#N/A",
        `no plan is dated ${spanText(year)}, the year ${periodLabel(year, fiscal)}; check as_of and fiscal_start`,
      );
    }
    const nothingYet: Cell = {
      error: "#N/A",
      message: `no actual is dated ${spanText({ start, end: as_of })}; check as_of`,
    };
    return [
      ["Actual to date", tally.reported === 0 ? nothingYet : tally.actualToDate],
      ["Plan to date", tally.reported === 0 ? nothingYet : tally.planToDate],
      ["Full-year plan", tally.fullPlan],
      ["Full-year outlook", tally.outlook],
      ["Required per remaining period", orError(() => tally.required)],
    ];
  },
});

function orError(answer: () => Cell): Cell {
  try {
    return answer();
  } catch (error) {
    return toCellError(error);
  }
}
