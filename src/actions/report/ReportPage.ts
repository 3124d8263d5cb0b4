import { rangeOn } from "../../workbook/rangeOn";
import type { Address } from "../../workbook/Address";
import type { ChartKind, Edit, Written } from "../../workbook/Plan";
import type { Labels } from "../../formulas/definition/readLabels";
import { statusLight } from "../statusLight";

/** Name, eight narrow columns with the status last, and two for words: together as wide as paper that lies. */
const pixels = [280, 90, 75, 75, 75, 90, 75, 75, 95, 260, 200];
const pageColumns = pixels.length;
/** Where every section has its status. */
const statusColumn = 8;

/** Two charts beside each other take the whole width; the second begins where six columns end. */
const chartSize = { width: 670, height: 300 };
const chartColumns = [0, 6];
/** Rows that a chart hides, with one to spare. */
const chartRows = 16;

interface ReportChart {
  readonly chart: ChartKind;
  readonly title: string;
  readonly source: Address;
  readonly description: string;
}

interface ReportSection {
  readonly title: string;
  readonly headings: readonly string[];
  /** Row by row which cells of the figures it shows; "" for none. */
  readonly rows: readonly (readonly string[])[];
  /** A last line, where there is something to say. */
  readonly remark: Written;
}

/** The sheet that is read and printed, built from the top. */
export class ReportPage {
  readonly edits: Edit[] = [];
  private row = 0;
  private charts = 0;

  constructor(
    readonly sheet: string,
    private readonly labels: Labels,
  ) {
    this.edits.push({ kind: "column widths", sheet, column: 0, pixels });
  }

  title(text: string): void {
    this.write([[text]]);
    this.edits.push({ kind: "heading style", address: this.range(this.row, 0, 1, pageColumns) });
    this.row += 1;
  }

  /** Rows as they are, and a blank one. */
  lines(cells: readonly (readonly Written[])[]): number {
    const first = this.row;
    this.write(cells);
    this.row += cells.length + 1;
    return first;
  }

  /**
   * A table under its title.
   *
   * @returns its first row
   */
  section({ title, headings, rows, remark }: ReportSection): number {
    const top = this.row;
    const shown = rows.map((row) =>
      row.map((cell): Written => (cell === "" ? null : { formula: `=IF(${cell}="", "", ${cell})` })),
    );
    const last = headings.map((_, column): Written => (column === 0 ? remark : null));
    this.write([[title]]);
    this.edits.push({
      kind: "looks",
      address: this.range(top, 0, 1, 1),
      looks: [[{ fill: null, text: null, bold: true }]],
    });
    this.row += 1;
    this.write([headings, ...shown, last]);
    this.edits.push(
      { kind: "heading style", address: this.range(top + 1, 0, 1, pageColumns) },
      this.light(this.range(top + 2, statusColumn, rows.length, 1)),
    );
    this.row += rows.length + 3;
    return top + 2;
  }

  /** Beside the chart before, or below it where there is no room; `endCharts` goes on below. */
  chart(chart: ReportChart): void {
    const place = this.charts % chartColumns.length;
    if (place === 0 && this.charts > 0) this.row += chartRows;
    this.charts += 1;
    this.edits.push({
      kind: "chart",
      sheet: this.sheet,
      // Charts are known by their names, also beside those of another report.
      name: `${this.sheet} ${this.edits.filter(({ kind }) => kind === "chart").length + 1}`,
      ...chart,
      at: { row: this.row, column: chartColumns[place]! },
      size: chartSize,
    });
  }

  endCharts(): void {
    if (this.charts > 0) this.row += chartRows;
    this.charts = 0;
  }

  format(row: number, column: number, rows: number, columns: number, format: string): void {
    this.edits.push({ kind: "number format", address: this.range(row, column, rows, columns), format });
  }

  light(address: Address): Edit {
    return statusLight(address, this.labels);
  }

  range(row: number, column: number, rows: number, columns: number): Address {
    return rangeOn(this.sheet)(row, column, rows, columns);
  }

  private write(cells: readonly (readonly Written[])[]): void {
    this.edits.push({
      kind: "cells",
      address: this.range(this.row, 0, cells.length, cells[0]!.length),
      cells,
      expects: "blank",
    });
  }
}
