import { cellText } from "../../cells/cellText";
import { columnLetters } from "../../cells/columnLetters";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { isoPeriodLabel } from "../../core/calendar/isoPeriodLabel";
import type { Period } from "../../core/calendar/Period";
import type { Address } from "../../workbook/Address";
import type { Edit, Written } from "../../workbook/Plan";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import { addressText } from "../addressText";
import type { SettingsReference } from "../ensureSettings";
import { followGrowth } from "../followGrowth";
import { readSettings } from "../readSettings";
import { sheetCells } from "../sheetCells";
import { draftedKpiLooks, figureFormat } from "./draftedKpiLooks";
import { kpiColumns, type KpiColumn, kpiInputs } from "./kpiColumns";
import type { KpiDraft } from "./KpiDraft";
import { kpiFormulas } from "./kpiFormulas";
import { dayText, periodCells, reportedPeriods } from "./kpiPeriods";
import type { KpiTableFound } from "./kpiTables";

/** As the table reader calls the columns of a draft. */
const roleOf = (name: KpiColumn): string => (name === "Baseline" ? "Start" : name);

/**
 * A KPI below the last one of a table, under the headings that it has: in a table with a row for each report one row for
 * each period that is over, in one with its periods side by side a formula under each of them.
 *
 * @throws {ActionError} at the choice of the table, where it has no room below or keeps a past that the source lacks
 */
export function newKpiRows(
  context: ActionContext,
  draft: KpiDraft,
  settings: SettingsReference,
  asOf: number,
  table: KpiTableFound,
): Edit[] {
  const { snapshot, text } = context;
  const { address, values, columns, shape } = table;
  if (shape !== "rows" && draft.source.kind === "cell") throw new ActionError("where", text.kpi.noPast);
  const { fiscalCalendar } = readSettings(snapshot);
  const named = readKpiTable(values, fiscalCalendar).kpis.flatMap(({ row, points }) => [
    row,
    ...points.map((point) => point.row),
  ]);
  if (named.length === 0) throw new ActionError("where", text.tableChanged);
  const row = address.row + Math.max(...named);
  const reports: readonly (Period | undefined)[] =
    shape === "reports" ? reportedPeriods(snapshot, draft, asOf, fiscalCalendar) : [undefined];
  const whole: Address = { ...address, row, rows: reports.length };
  checkRoom(context, address, whole);
  const columnOf = (...roles: string[]): number | undefined =>
    roles
      .map((role) => columns.find((one) => one.role === role)?.column)
      .find((found) => found !== undefined);
  const place = (name: KpiColumn): number | undefined =>
    name === "Target" ? columnOf("Target", "Plan") : columnOf(roleOf(name));
  const above = sheetCells(snapshot, { ...whole, row: row - 1, rows: 1 });
  const [dated, period] = [columnOf("Date"), columnOf("Period")];
  const letters = (column: number): string => columnLetters(address.column + column - 1);
  const cells = reports.map((report, index): Written[] => {
    const line = above.values[0]!.map((): Written => null);
    const cell = (name: KpiColumn): string | undefined => {
      const column = place(name);
      return column === undefined ? undefined : `${letters(column)}${row + index + 1}`;
    };
    const day =
      report === undefined
        ? settings.of("asOf")
        : dated === undefined
          ? dayText(report.end)
          : `${letters(dated)}${row + index + 1}`;
    const live = kpiFormulas(context, draft, settings, cell, day);
    for (const name of kpiColumns) {
      const column = place(name);
      if (column === undefined) continue;
      // Where the table computes nothing in a column, a person writes there.
      const isComputed = name === "Actual" || above.formulas[0]![column - 1] !== "";
      const value = name in live && !isComputed ? null : (live[name] ?? kpiInputs(draft, text.choices)[name]);
      line[column - 1] = value === "" ? null : value;
    }
    if (report !== undefined && dated !== undefined) line[dated - 1] = report.end;
    if (report !== undefined && period !== undefined) line[period - 1] = isoPeriodLabel(report);
    return line;
  });
  const side = shape === "periods" ? periodCells(context, draft, settings, fiscalCalendar, columns) : [];
  for (const { column, cell } of side) cells[0]![column - 1] = cell;
  const part = (column: number): Address => ({ ...whole, column: address.column + column - 1, columns: 1 });
  const at = (name: KpiColumn): Address | undefined => {
    const column = place(name);
    return column === undefined ? undefined : part(column);
  };
  const percent = figureFormat(draft);
  return [
    { kind: "cells", address: whole, cells, expects: "blank" },
    ...followGrowth(snapshot, [
      { columns: address, from: address.row + address.rows - 1, to: row + reports.length - 1 },
    ]),
    ...(dated === undefined
      ? []
      : [{ kind: "number format", address: part(dated), format: "yyyy-mm-dd" } as const]),
    ...(percent === undefined
      ? []
      : side.map(({ column }): Edit => ({ kind: "number format", address: part(column), format: percent }))),
    ...draftedKpiLooks(context, settings.labels, draft, at).filter(({ kind }) => kind !== "dropdown"),
  ];
}

/** @throws {ActionError} where something stands in the rows, or right below them */
function checkRoom({ snapshot, text }: ActionContext, table: Address, rows: Address): void {
  const { values, formulas } = sheetCells(snapshot, { ...rows, rows: rows.rows + 1 });
  const isFree = values.every((line, down) =>
    line.every((cell, across) => cellText(cell) === "" && formulas[down]![across] === ""),
  );
  if (!isFree) throw new ActionError("where", text.kpi.noRoomBelow(addressText(table), rows.rows));
}
