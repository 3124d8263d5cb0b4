import { helpers, type Border, type Style } from "@odoo/o-spreadsheet";
import { statusLightRules } from "../../hosts/grid/trafficLights";
import { lightPrefix } from "../../hosts/grid/ourRules";
import { writtenContent } from "../../hosts/grid/writtenContent";
import { chartDefinition } from "../../hosts/grid/chartDefinition";
import type { Edit, Written } from "../../workbook/Plan";

type Chart = Extract<Edit, { kind: "chart" }>;

/** What the sheets of a workbook share: each style, format and border once, by number. */
export class Looks {
  readonly styles: Record<number, Style> = {};
  readonly formats: Record<number, string> = {};
  readonly borders: Record<number, Border> = {};

  style(style: Style): number {
    return numberOf(this.styles, style);
  }

  format(format: string): number {
    return numberOf(this.formats, format);
  }

  border(border: Border): number {
    return numberOf(this.borders, border);
  }
}

function numberOf<T>(known: Record<number, T>, wanted: T): number {
  const text = JSON.stringify(wanted);
  const found = Object.entries(known).find(([, value]) => JSON.stringify(value) === text);
  if (found !== undefined) return Number(found[0]);
  const number = Object.keys(known).length + 1;
  known[number] = wanted;
  return number;
}

/** One sheet as the grid loads it. Ranges are written as on the sheet: `A1`, `B2:C9`. */
export class SheetBuilder {
  private readonly cells: Record<string, string> = {};
  private readonly styles: Record<string, number> = {};
  private readonly formats: Record<string, number> = {};
  private readonly borders: Record<string, number> = {};
  private readonly rules: object[] = [];
  private readonly validations: object[] = [];
  private readonly figures: object[] = [];
  private readonly merges: string[] = [];
  private columns: readonly number[] = [];
  private readonly rowHeights: Record<number, { size: number }> = {};
  private panes = { xSplit: 0, ySplit: 0 };
  private rows = 60;

  constructor(
    readonly name: string,
    private readonly looks: Looks,
  ) {}

  /** Rows of cells, from a first cell on. */
  put(at: string, rows: readonly (readonly Written[])[]): this {
    const { row, col } = helpers.toCartesian(at);
    rows.forEach((cells, down) => {
      cells.forEach((cell, right) => {
        const content = writtenContent(cell);
        if (content !== "") this.cells[helpers.toXC(col + right, row + down)] = content;
      });
    });
    this.rows = Math.max(this.rows, row + rows.length + 20);
    return this;
  }

  style(range: string, style: Style): this {
    for (const xc of cellsOf(range)) {
      const before = this.looks.styles[this.styles[xc] ?? 0];
      this.styles[xc] = this.looks.style({ ...before, ...style });
    }
    return this;
  }

  format(range: string, format: string): this {
    for (const xc of cellsOf(range)) this.formats[xc] = this.looks.format(format);
    return this;
  }

  border(range: string, border: Border): this {
    for (const xc of cellsOf(range)) this.borders[xc] = this.looks.border(border);
    return this;
  }

  merge(range: string): this {
    this.merges.push(range);
    return this;
  }

  widths(...pixels: number[]): this {
    this.columns = pixels;
    return this;
  }

  /** @param row counted from 1, as on the sheet */
  height(row: number, pixels: number): this {
    this.rowHeights[row - 1] = { size: pixels };
    return this;
  }

  freeze(rows: number, columns = 0): this {
    this.panes = { xSplit: columns, ySplit: rows };
    return this;
  }

  statusLights(range: string): this {
    for (const rule of statusLightRules()) {
      this.rules.push({ id: `${lightPrefix} ${this.name} ${this.rules.length}`, rule, ranges: [range] });
    }
    return this;
  }

  dropdown(range: string, words: readonly string[]): this {
    this.validations.push({
      id: `words ${range}`,
      isBlocking: false,
      criterion: { type: "isValueInList", values: words, displayStyle: "plainText" },
      ranges: [range],
    });
    return this;
  }

  chart(chart: Omit<Chart, "kind" | "sheet" | "at">, at: string, width: number, height: number): this {
    const { row, col } = helpers.toCartesian(at);
    const id = `chart ${this.figures.length + 1}`;
    this.figures.push({
      id,
      tag: "chart",
      col,
      row,
      offset: { x: 0, y: 0 },
      width,
      height,
      data: {
        chartId: id,
        ...chartDefinition({ ...chart, kind: "chart", sheet: this.name, at: { row, column: col } }),
      },
    });
    return this;
  }

  build(): object {
    return {
      id: this.name.toLowerCase().replace(/\W+/g, "-"),
      name: this.name,
      colNumber: Math.max(this.columns.length + 6, 20),
      rowNumber: this.rows,
      cells: this.cells,
      styles: this.styles,
      formats: this.formats,
      borders: this.borders,
      merges: this.merges,
      cols: Object.fromEntries(this.columns.map((size, index) => [index, { size }])),
      rows: this.rowHeights,
      panes: this.panes,
      conditionalFormats: this.rules,
      dataValidationRules: this.validations,
      figures: this.figures,
      tables: [],
      areGridLinesVisible: false,
      isVisible: true,
    };
  }
}

function cellsOf(range: string): string[] {
  const { top, left, bottom, right } = helpers.toZone(range);
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(helpers.toXC(column, row));
  }
  return cells;
}
