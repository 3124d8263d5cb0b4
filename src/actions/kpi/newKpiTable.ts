import { columnLetters } from "../../cells/columnLetters";
import type { Edit, Written } from "../../workbook/Plan";
import { rangeOn } from "../../workbook/rangeOn";
import type { ActionContext } from "../ActionContext";
import type { SettingsReference } from "../ensureSettings";
import { freeSheetName } from "../freeSheetName";
import { freeTableName } from "../freeTableName";
import { draftedKpiLooks } from "./draftedKpiLooks";
import { kpiColumns, type KpiColumn, kpiInputs } from "./kpiColumns";
import type { KpiDraft } from "./KpiDraft";
import { kpiFormulas } from "./kpiFormulas";

const pixels = [220, 90, 110, 60, 80, 80, 80, 90, 80, 80, 80, 70, 70, 90, 90, 100];

/** A KPI as the first row of a table on a sheet of its own. */
export function newKpiTable(context: ActionContext, draft: KpiDraft, settings: SettingsReference): Edit[] {
  const { snapshot, text } = context;
  const sheet = freeSheetName(snapshot, text.kpi.sheet);
  const range = rangeOn(sheet);
  const at = (name: KpiColumn): number => kpiColumns.indexOf(name);
  const live = kpiFormulas(context, draft, settings, (name) => `${columnLetters(at(name))}2`);
  const row = kpiColumns.map((name): Written => live[name] ?? kpiInputs(draft, text.choices)[name]);
  return [
    { kind: "add sheet", sheet },
    {
      kind: "cells",
      address: range(0, 0, 2, kpiColumns.length),
      cells: [kpiColumns.map((name) => text.columns[name]), row],
      expects: "blank",
    },
    { kind: "heading style", address: range(0, 0, 1, kpiColumns.length) },
    { kind: "table", address: range(0, 0, 2, kpiColumns.length), name: freeTableName(snapshot, "Kpis") },
    { kind: "column widths", sheet, column: 0, pixels },
    { kind: "freeze", sheet, rows: 1 },
    ...draftedKpiLooks(context, settings.labels, draft, (name) => range(1, at(name), 1, 1)),
  ];
}
