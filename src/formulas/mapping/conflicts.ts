import { parseFiscalCalendar } from "../../core/calendar/parseFiscalCalendar";
import { conflicts as conflictsOf } from "../../core/mapping/conflicts";
import { calendar, fiscalStart } from "../calendar/fiscalParameters";
import { formula } from "../definition/formula";
import { spilledTable } from "../definition/Returns";
import { mapParameters, readMapTables } from "./mapParameters";

export const conflicts = formula({
  name: "OKR.CONFLICTS",
  group: "Mapping",
  summary:
    "Where key results and the KPIs that feed them contradict each other: direction, unit, target, how often they are reported, and shares.",
  parameters: { ...mapParameters, fiscal_start: fiscalStart, calendar },
  returns: spilledTable(
    ["Severity", "text"],
    ["Key result", "text"],
    ["KPI", "text"],
    ["Conflict", "text"],
    ["Fix", "text"],
  ),
  examples: [
    {
      title: "A target weaker than the KPI's own standard",
      inputs: {
        key_results: [
          ["Key result", "Start", "Target"],
          ["Invoices paid on time", 0.8, 0.9],
        ],
        kpis: [
          ["KPI", "Direction", "Target", "Actual"],
          ["Paid on time", "up", 0.95, 0.85],
        ],
        map: [
          ["Key result", "KPI"],
          ["Invoices paid on time", "Paid on time"],
        ],
      },
      result: [
        [
          "warning",
          "Invoices paid on time",
          "Paid on time",
          "The target of the key result is weaker than the KPI's own (0.9, 0.95)",
          "Set the key result's target to the KPI's, or say why less is enough",
        ],
      ],
    },
    {
      title: "A KPI that should fall feeds a key result that should rise, and is reported too rarely",
      inputs: {
        key_results: [
          ["Key result", "Start", "Target", "Period"],
          ["More calls answered", 200, 300, "2026-Q1"],
        ],
        kpis: [
          ["KPI", "Direction", "Cadence", "Target", "Actual"],
          ["Calls", "down", "quarterly", 150, 210],
        ],
        map: [
          ["Key result", "KPI"],
          ["More calls answered", "Calls"],
        ],
      },
      result: [
        [
          "error",
          "More calls answered",
          "Calls",
          "The key result should go up, the KPI the other way",
          "Correct the direction of one of them, or map another KPI",
        ],
        [
          "warning",
          "More calls answered",
          "Calls",
          "The KPI is reported quarterly, once before the key result is due",
          "Report it more often, so that there is time to act",
        ],
      ],
    },
  ],
  evaluate: ({ key_results, kpis, map, fiscal_start, calendar }) => {
    const fiscal = parseFiscalCalendar(fiscal_start, calendar);
    const tables = readMapTables(key_results, kpis, map, fiscal);
    return conflictsOf(tables.keyResults, tables.kpis, tables.map, fiscal).map(
      ({ severity, keyResult, kpi, conflict, fix }) => [severity, keyResult, kpi, conflict, fix],
    );
  },
});
