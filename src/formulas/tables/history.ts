import type { Cell } from "../../cells/Cell";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { valueOfPoints } from "../../core/kpi/valueOfPoints";
import type { KpiPoint } from "../../core/model/Kpi";
import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { formula } from "../definition/formula";
import { table } from "../definition/parameters";
import { toCellError } from "../definition/toCellError";
import { spilledTable } from "../definition/Returns";

export const history = formula({
  name: "OKR.KPI.HISTORY",
  group: "KPIs",
  summary:
    "A KPI table as a list with one line for each KPI and period: what stands in columns of months, quarters or weeks comes under each other.",
  parameters: {
    range: table("Your KPI table with its heading row; periods may stand in columns or in rows"),
    fiscal_start: fiscalStart,
    calendar,
  },
  returns: spilledTable(["KPI", "text"], ["Date", "date"], ["Actual", "number"], ["Target", "number"]),
  examples: [
    {
      title: "Two months side by side, actual and budget: the date is the last day of the month",
      inputs: {
        range: [
          ["KPI", "Jan-26", "", "Feb-26", ""],
          ["", "Actual", "Budget", "Actual", "Budget"],
          ["Revenue", 410, 400, 395, 405],
          ["Complaints", 12, 10, 9, 10],
        ],
      },
      result: [
        ["Revenue", 46053, 410, 400],
        ["Revenue", 46081, 395, 405],
        ["Complaints", 46053, 12, 10],
        ["Complaints", 46081, 9, 10],
      ],
    },
    {
      title: "Quarters with one standing target, written with decimal commas",
      inputs: {
        range: [
          ["Indicador", "Meta", "1T26", "2T26"],
          ["Margem", "12,0%", "14,2%", "11,5%"],
        ],
      },
      result: [
        ["Margem", 46112, 0.142, 0.12],
        ["Margem", 46203, 0.115, 0.12],
      ],
    },
  ],
  evaluate: ({ range, fiscal_start, calendar }) =>
    readKpiTable(range, parseFiscalCalendar(fiscal_start, calendar)).kpis.flatMap((kpi) =>
      kpi.points.map((point): Cell[] => {
        const { date, period, target, written } = point;
        return [
          kpi.name || kpi.id,
          date ?? period,
          point.actual ?? ratioOf(point) ?? written?.actual ?? "",
          target ?? written?.target ?? kpi.target ?? kpi.writtenTarget ?? "",
        ];
      }),
    ),
});

/** What the numerator and denominator of a report make, where it has no value of its own. */
function ratioOf(point: KpiPoint): Cell | undefined {
  try {
    const value = valueOfPoints({ aggregation: "ratio" }, [point]);
    return value === value ? value : undefined;
  } catch (error) {
    return toCellError(error);
  }
}
