import type { Range } from "../../cells/Cell";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { readMapTable } from "../../cells/tables/readMapTable";
import type { FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import type { KeyResult } from "../../core/model/KeyResult";
import type { Kpi } from "../../core/model/Kpi";
import type { MapRow } from "../../core/model/MapRow";
import { table } from "../definition/parameters";

/** The three tables that a mapping takes, the same words in each formula. */
export const mapParameters = {
  key_results: table(
    "The table of key results with its header row: Id or Key result, Start, Target, dates or Period",
  ),
  kpis: table(
    "The table of KPIs with its header row: Id or KPI, Baseline, Target, Direction, and its values, one row or column a period",
  ),
  map: table(
    "Which KPI feeds which key result: columns Key result, KPI and, where several do, Share; ids or names",
  ),
};

export interface MapTables {
  readonly keyResults: readonly KeyResult[];
  readonly kpis: readonly Kpi[];
  readonly map: readonly MapRow[];
}

export function readMapTables(
  keyResults: Range,
  kpis: Range,
  map: Range,
  calendar?: FiscalCalendar,
): MapTables {
  return {
    keyResults: readKeyResultTable(keyResults).keyResults,
    kpis: readKpiTable(kpis, calendar).kpis,
    map: readMapTable(map).rows,
  };
}
