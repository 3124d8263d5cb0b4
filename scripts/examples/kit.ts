import { helpers } from "@odoo/o-spreadsheet";
import { gridLocale } from "../../src/hosts/grid/gridLocale";
import * as look from "../../src/workbench/sample/looks";
import { Looks, SheetBuilder } from "../../src/workbench/sample/SheetBuilder";
import type { Written } from "../../src/workbook/Plan";

export { dateSerial as day } from "../../src/workbench/sample/dateSerial";
export { look };

/** A workbook under examples/: its sheets, in order. */
export interface Example {
  readonly file: string;
  readonly sheets: (looks: Looks) => readonly SheetBuilder[];
}

/** An example as the grid loads it. */
export function exampleData({ sheets }: Example): object {
  const looks = new Looks();
  return {
    sheets: sheets(looks).map((sheet) => sheet.build()),
    styles: looks.styles,
    formats: looks.formats,
    borders: looks.borders,
    settings: { locale: gridLocale },
    revisionId: "START_REVISION",
  };
}

/** A sheet with a title and a line of explanation in its first two rows. */
export function titledSheet(looks: Looks, name: string, title: string, explanation: string): SheetBuilder {
  return new SheetBuilder(name, looks)
    .height(1, 34)
    .put("A1", [[title], [explanation]])
    .style("A1", look.title)
    .style("A2", look.subtitle);
}

/** A table that a person typed: its headings, then its rows. Columns named in `right` (`DE`) are numbers. */
export function typedTable(
  sheet: SheetBuilder,
  at: string,
  headings: readonly Written[],
  rows: readonly (readonly Written[])[],
  right = "",
): SheetBuilder {
  const { row, col } = helpers.toCartesian(at);
  const last = helpers.toXC(col + headings.length - 1, row + rows.length);
  sheet
    .put(at, [headings, ...rows])
    .style(`${at}:${helpers.toXC(col + headings.length - 1, row)}`, look.heading)
    .border(`${helpers.toXC(col, row + 1)}:${last}`, look.line);
  for (const letter of right)
    sheet.style(`${letter}${row + 1}:${letter}${row + 1 + rows.length}`, { align: "right" });
  return sheet;
}

/** A heading of its own over an answer. */
export function caption(sheet: SheetBuilder, at: string, text: string): SheetBuilder {
  return sheet.put(at, [[text]]).style(at, { ...look.title, fontSize: 12 });
}

/** Where an answer's columns lie and what they hold. */
interface Spilled {
  readonly columns: number;
  readonly rows: number;
  /** Counted from 1. */
  readonly status?: number;
  readonly right?: readonly number[];
}

/** A formula that spills a table with a heading row. */
export function spilled(
  sheet: SheetBuilder,
  at: string,
  formula: string,
  { columns, rows, status, right = [] }: Spilled,
): SheetBuilder {
  const { row, col } = helpers.toCartesian(at);
  const cell = (column: number, down: number): string => helpers.toXC(col + column - 1, row + down);
  sheet
    .put(at, [[{ formula }]])
    .style(`${at}:${cell(columns, 0)}`, look.resultHeading)
    .border(`${cell(1, 1)}:${cell(columns, rows)}`, look.line);
  for (const column of right) sheet.style(`${cell(column, 0)}:${cell(column, rows)}`, { align: "right" });
  if (status !== undefined) sheet.statusLights(`${cell(status, 1)}:${cell(status, rows)}`);
  return sheet;
}

/** The cell in which the day to judge by stands, with its label before it. */
export function asOf(sheet: SheetBuilder, label: string, at: string, serial: number): SheetBuilder {
  const { row, col } = helpers.toCartesian(at);
  const before = helpers.toXC(col - 1, row);
  return sheet
    .put(before, [[label, serial]])
    .style(before, { ...look.subtitle, align: "right" })
    .style(at, look.input)
    .format(at, "yyyy-mm-dd");
}

/** OKR.TABLE with a caption above it: twelve columns, the status in the eleventh. */
export function judgedTable(sheet: SheetBuilder, at: string, formula: string, rows: number): SheetBuilder {
  return spilled(sheet, at, formula, { columns: 12, rows, status: 11, right: [4, 5, 6, 7, 8, 9, 10] });
}

/** OKR.KPI.TABLE: thirteen columns, the status in the eleventh. */
export function judgedKpis(sheet: SheetBuilder, at: string, formula: string, rows: number): SheetBuilder {
  return spilled(sheet, at, formula, { columns: 13, rows, status: 11, right: [4, 5, 6, 7, 8, 9, 10] });
}

/** A sheet that shows what each column of a table was read as. */
export function readColumns(
  looks: Looks,
  name: string,
  title: string,
  range: string,
  rows: number,
): SheetBuilder {
  const sheet = titledSheet(looks, name, title, `OKR.COLUMNS(${range})`).widths(74, 180, 180, 240, 420);
  return spilled(sheet, "A4", `=OKR.COLUMNS(${range})`, { columns: 5, rows, right: [1] });
}

export const judgedWidths = [250, 260, 80, 70, 70, 70, 70, 92, 64, 74, 90, 420];
export const kpiWidths = [230, 90, 92, 80, 80, 90, 80, 80, 80, 80, 90, 90, 420];
