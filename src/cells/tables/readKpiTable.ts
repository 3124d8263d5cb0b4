import { calendarYear, type FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import type { Kpi } from "../../core/model/Kpi";
import type { Range } from "../Cell";
import { layoutFor } from "./layoutFor";
import { columnsOf } from "./columnsOf";
import type { ReadColumn } from "./ReadColumn";
import { readKpis } from "./readKpis";

export interface KpiTable {
  readonly columns: readonly ReadColumn[];
  /** Rows of the range, 1-based: of each block the heading row, of two the lower. */
  readonly headingRows: readonly number[];
  readonly kpis: readonly Kpi[];
}

/**
 * The KPIs of a range as it is, long or wide, each with its points in order of date, and what each column was read as.
 *
 * @param calendar whose quarters, halves and years the headings and labels of periods mean
 * @throws {FormulaError} #VALUE! where no headings of a KPI table are found, naming those looked for and those seen
 */
export function readKpiTable(range: Range, calendar: FiscalCalendar = calendarYear): KpiTable {
  const layout = layoutFor(range, "kpi");
  return {
    columns: columnsOf(layout),
    headingRows: layout.blocks.map(({ first }) => first),
    kpis: layout.blocks.flatMap((block) => readKpis(range, block, calendar)),
  };
}
