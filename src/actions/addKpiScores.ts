import { type KpiTable, readKpiTable } from "../cells/tables/readKpiTable";
import type { Labels } from "../formulas/definition/readLabels";
import type { Address } from "../workbook/Address";
import type { Edit, Plan } from "../workbook/Plan";
import type { SnapshotRequest } from "../workbook/Snapshot";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import type { AddScoresForm } from "./addScores";
import { ensureSettings } from "./ensureSettings";
import { kpiLooks } from "./kpiLooks";
import { tableAndBeside } from "./placeBeside";
import { rangeAt } from "./rangeAt";
import { refusedByFormula } from "./refusedByFormula";
import { settingsRequests } from "./settings";
import { type NumberLook, showNumbers } from "./shownNumbers";
import { spilledBeside, spilledOnSheet } from "./spilledTable";
import { statusLight } from "./statusLight";

export function addKpiScoresRequest(table: Address): SnapshotRequest {
  return { ranges: [tableAndBeside(table), ...settingsRequests] };
}

/**
 * Puts the latest value of every KPI with its target, attainment, variance, status and trend beside its row, or the whole
 * judged table with prior and year to date on a new sheet. In a table with a row for each report every row is judged. One
 * formula spills it all; a person's own cells stay as they are.
 *
 * @throws {ActionError} where the table can't be read, or has no place beside it
 */
export function addKpiScores(context: ActionContext, form: AddScoresForm): Plan {
  const { snapshot, text } = context;
  const table = refusedByFormula(() => readKpiTable(rangeAt(snapshot, form.table).values));
  if (table.kpis.length === 0) throw new ActionError("", text.noKpis);
  const settings = ensureSettings(context, form.asOf);
  const { labels } = settings;
  const keys = ["asOf", "kpiRule", "labels", "fiscalStart", "calendar"] as const;
  const inputs = keys.map(settings.of);
  const edits =
    form.where === "beside"
      ? beside(context, form.table, table, inputs, labels)
      : onNewSheet(context, form.table, table, inputs, labels);
  return { title: text.addKpiScores, edits: [...settings.edits, ...edits] };
}

function beside(
  context: ActionContext,
  table: Address,
  kpiTable: KpiTable,
  inputs: readonly string[],
  labels: Labels,
): Edit[] {
  const { headingRows, kpis } = kpiTable;
  const first = headingRows[0]!;
  const lookOf = kpiLooks(context.snapshot, table, kpiTable);
  const looks: (NumberLook | undefined)[] = [];
  for (const kpi of kpis) {
    const look = lookOf(kpi);
    for (const { row } of [kpi, ...kpi.points]) looks[row - first - 1] = look;
  }
  const rows = looks.length;
  const spilled = { formula: "OKR.KPI.BESIDE", inputs, columns: 8 };
  const { sheet, row, column, edits } = spilledBeside(context, table, spilled, headingRows, first + rows);
  const data = (offset: number): Address => ({
    sheet,
    row,
    column: column + offset,
    rows,
    columns: 1,
  });
  return [
    ...edits,
    ...showNumbers(
      { sheet, row },
      [
        { column: column + 1, columns: 2, of: "value" },
        { column: column + 4, columns: 1, of: "difference" },
      ],
      looks,
    ),
    { kind: "number format", address: data(3), format: "0%" },
    statusLight(data(5), labels),
    { kind: "column widths", sheet, column, pixels: [90, 80, 80, 90, 80, 100, 90, 260] },
  ];
}

function onNewSheet(
  context: ActionContext,
  table: Address,
  kpiTable: KpiTable,
  inputs: readonly string[],
  labels: Labels,
): Edit[] {
  const { kpis } = kpiTable;
  const spilled = { formula: "OKR.KPI.TABLE", inputs, columns: 13 };
  const { sheet, edits } = spilledOnSheet(context, table, spilled, context.text.kpiSheet);
  const data = (column: number): Address => ({ sheet, row: 1, column, rows: kpis.length, columns: 1 });
  return [
    ...edits,
    ...showNumbers(
      { sheet, row: 1 },
      [
        { column: 3, columns: 2, of: "value" },
        { column: 6, columns: 1, of: "difference" },
        { column: 7, columns: 1, of: "value" },
        { column: 8, columns: 1, of: "difference" },
        { column: 9, columns: 1, of: "value" },
      ],
      kpis.map(kpiLooks(context.snapshot, table, kpiTable)),
    ),
    { kind: "number format", address: data(5), format: "0%" },
    statusLight(data(10), labels),
    {
      kind: "column widths",
      sheet,
      column: 0,
      pixels: [230, 90, 90, 80, 80, 90, 80, 80, 80, 90, 100, 90, 320],
    },
  ];
}
