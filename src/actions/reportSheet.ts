import { rangeOn } from "../workbook/rangeOn";
import type { Address } from "../workbook/Address";
import type { Edit, Plan } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { rangeText, sheetPrefix } from "./addressText";
import { ensureSettings } from "./ensureSettings";
import { formulaCall } from "./formulaCall";
import { freeSheetName } from "./freeSheetName";
import { readSettings } from "./readSettings";

export interface ReportForm {
  readonly table: Address;
  /** A serial day. */
  readonly asOf: number;
  readonly objectives: number;
  readonly keyResults: number;
}

/** Rows that a chart takes on the sheet. */
const chartHeight = 18;

/** A report sheet: the objectives with a chart, and below it every key result; all live, all formulas. */
export function reportSheet(context: ActionContext, form: ReportForm): Plan {
  const { snapshot, host, text } = context;
  const settings = ensureSettings(context, form.asOf);
  const { labels } = readSettings(snapshot).settings;
  const sheet = freeSheetName(snapshot, text.reportSheet);
  const judged = (name: string): string =>
    formulaCall(host, name, [
      `${sheetPrefix(form.table.sheet)}${rangeText(form.table)}`,
      settings.of("asOf"),
      settings.of("statusRule"),
      "",
      settings.of("labels"),
    ]);
  const chartRow = 4 + form.objectives;
  const tableRow = chartRow + chartHeight;
  const range = rangeOn(sheet);
  const write = (row: number, cell: string | { readonly formula: string }): Edit => ({
    kind: "cells",
    address: range(row, 0, 1, 1),
    cells: [[cell]],
    expects: "blank",
  });
  return {
    title: text.addReport,
    edits: [
      ...settings.edits,
      { kind: "add sheet", sheet },
      {
        kind: "column widths",
        sheet,
        column: 0,
        pixels: [260, 240, 90, 90, 220, 70, 70, 90, 70, 80, 100, 220],
      },
      write(0, text.reportTitle),
      { kind: "heading style", address: range(0, 0, 1, 5) },
      // Objective, Score, Expected, Status, Weakest key result: the chart takes the first three.
      write(2, { formula: `=CHOOSECOLS(${judged("OKR.OBJECTIVES")}, 1, 4, 5, 6, 7)` }),
      { kind: "heading style", address: range(2, 0, 1, 5) },
      { kind: "number format", address: range(3, 1, form.objectives, 2), format: "0%" },
      {
        kind: "traffic light",
        address: range(3, 3, form.objectives, 1),
        on: "status",
        green: 0.7,
        amber: 0.4,
        labels,
      },
      {
        kind: "chart",
        sheet,
        name: text.reportChart,
        chart: "bar",
        title: text.reportChart,
        source: range(2, 0, form.objectives + 1, 3),
        at: { row: chartRow, column: 0 },
        description: text.reportChartDescription(form.objectives),
      },
      write(tableRow, { formula: `=${judged("OKR.TABLE")}` }),
      { kind: "heading style", address: range(tableRow, 0, 1, 12) },
      { kind: "number format", address: range(tableRow + 1, 7, form.keyResults, 1), format: "yyyy-mm-dd" },
      { kind: "number format", address: range(tableRow + 1, 8, form.keyResults, 2), format: "0%" },
      {
        kind: "traffic light",
        address: range(tableRow + 1, 10, form.keyResults, 1),
        on: "status",
        green: 0.7,
        amber: 0.4,
        labels,
      },
      { kind: "select", address: range(0, 0, 1, 1) },
    ],
  };
}
