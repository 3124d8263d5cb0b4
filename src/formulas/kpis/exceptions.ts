import type { Cell } from "../../cells/Cell";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { FormulaError } from "../../core/errors/FormulaError";
import { exceptions as exceptionsAmong } from "../../core/kpi/exceptions";
import type { KpiAnswer } from "../../core/kpi/KpiAnswer";
import { kpiJudge } from "../../core/kpi/kpiJudge";
import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { formula } from "../definition/formula";
import { oneNumber } from "../definition/parameters";
import { spilledTable } from "../definition/Returns";
import { numberOrBlank } from "../tables/numberOrBlank";
import { numberOrWritten } from "./numberOrWritten";
import { kpiRange } from "./kpiRange";

export const exceptions = formula({
  name: "OKR.KPI.EXCEPTIONS",
  group: "KPIs",
  summary:
    "The KPIs whose latest report is off plan by more than both floors, good or bad, the largest first within each unit; last those that could not be read or compared, each with the reason in place of its difference.",
  parameters: {
    range: kpiRange,
    share: oneNumber(
      "Floor as a share of the plan, 0.05 or 5%; for a percentage, 5 points. Only more than that counts",
      "0, any share",
      0,
    ),
    amount: oneNumber(
      "Floor in the KPIs' own unit; percentages are judged by the share alone. Only more than that counts",
      "0, any amount",
      0,
    ),
    fiscal_start: fiscalStart,
    calendar,
  },
  returns: spilledTable(
    ["KPI", "text"],
    ["Actual", "number"],
    ["Plan", "number"],
    ["Difference", "number"],
    ["Share", "share"],
    ["Reading", "text"],
  ),
  examples: [
    {
      title:
        "More than 5 % and more than 1,000 off: a small line may be far off in percent, a large one in money",
      inputs: {
        range: [
          ["Account", "Budget", "Actual", "Direction"],
          ["Revenue", 100000, 90000, "up"],
          ["Salaries", 60000, 62000, "down"],
          ["Travel", 2000, 2900, "down"],
          ["Marketing", 15000, 20200, "down"],
        ],
        share: 0.05,
        amount: 1000,
      },
      result: [
        ["Revenue", 90000, 100000, -10000, -0.1, "Unfavourable"],
        ["Marketing", 20200, 15000, 5200, 0.346666666666667, "Unfavourable"],
      ],
    },
    {
      title: "Percentages differ in points and keep apart from money",
      inputs: {
        range: [
          ["KPI", "Unit", "Target", "Actual", "Direction"],
          ["Revenue", "EUR", 500000, 485230, "up"],
          ["Gross margin", "%", "47%", "45.7%", "up"],
          ["Leads", "EUR", 250, 278, "up"],
        ],
        share: 0.01,
      },
      result: [
        ["Revenue", 485230, 500000, -14770, -0.02954, "Unfavourable"],
        ["Leads", 278, 250, 28, 0.112, "Favourable"],
        ["Gross margin", 0.457, 0.47, -1.3, "", "Unfavourable"],
      ],
    },
  ],
  evaluate: ({ range, share, amount, fiscal_start, calendar }) => {
    if (share < 0 || amount < 0) {
      throw new FormulaError("#NUM!", `a floor needs 0 or more, got share ${share} and amount ${amount}`);
    }
    const fiscal = parseFiscalCalendar(fiscal_start, calendar);
    const answers = readKpiTable(range, fiscal).kpis.map(kpiJudge(Infinity, undefined, fiscal));
    return [
      ...exceptionsAmong(answers, share, amount).map(({ answer, difference, share, reading }): Cell[] => [
        answer.kpi.name || answer.kpi.id,
        answer.actual,
        answer.target,
        difference,
        share ?? "",
        reading,
      ]),
      ...answers.flatMap(notCompared),
    ];
  },
});

/** What is left out in silence would pass for being on plan. A KPI without a report or a plan is no such matter. */
function notCompared({ kpi, actual, target, written, refusal }: KpiAnswer): Cell[][] {
  if (refusal === undefined) return [];
  const reason: Cell = { error: "#N/A", message: refusal };
  return [
    [
      kpi.name || kpi.id,
      written.actual || numberOrBlank(actual),
      numberOrWritten(target, written.target),
      reason,
      "",
      "Not compared",
    ],
  ];
}
