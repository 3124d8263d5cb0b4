import { rangeText } from "../../actions/addressText";
import type { Address } from "../../workbook/Address";
import { isFormula } from "../../workbook/isFormula";
import type { CellLook, Edit, WriteCells, Written } from "../../workbook/Plan";
import { automatic, pointsOfPixel } from "./askAbout";
import type { BeforePlan } from "./BeforePlan";
import { cellsOf } from "./areas";
import { putCheck } from "./checks";
import { contentForExcel } from "./contentForExcel";
import { knowsNotes } from "./knowsNotes";
import { bytesOf, pieceBytes } from "./pieces";
import { formulaOfName, namesOf } from "./places";
import { Requests } from "./Requests";
import { addLight } from "./trafficLight";

const headingFill = "#0F4C5C";
const headingText = "#FFFFFF";
const chartTypes = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const;

/** What a request says of one thing to do. */
const stepBytes = 800;

/** How many things have to be done for an edit, about. */
function stepsOf(edit: Exclude<Edit, WriteCells>): number {
  switch (edit.kind) {
    case "looks":
    case "note":
      return edit.address.rows * edit.address.columns * 3;
    case "column widths":
      return edit.pixels.length;
    case "score light":
    case "status light":
    case "remove lights":
      return 20;
    default:
      return 5;
  }
}

/** Writes the edits of a plan: they are gathered and sent together, one sync for every started 4 MB. */
export class PlanWriter {
  private readonly workbook: Excel.Workbook;
  private readonly requests: Requests;
  private readonly deleted = new Set<string>();
  /** Pieces that hold formulas, read back at the end of the request that writes them. */
  private readonly pieces = new Map<WriteCells, { readonly from: number; readonly range: Excel.Range }[]>();

  private unread: Excel.Range[] = [];

  constructor(
    context: Excel.RequestContext,
    private readonly before: BeforePlan,
  ) {
    const { workbook } = context;
    this.workbook = workbook;
    this.requests = new Requests(context, pieceBytes, {
      begin: () => {
        workbook.application.suspendScreenUpdatingUntilNextSync();
      },
      end: () => {
        for (const range of this.unread) range.load("formulas");
        this.unread = [];
      },
    });
  }

  async write(edits: readonly Edit[]): Promise<void> {
    for (const edit of edits) {
      if (edit.kind === "cells") {
        await this.writeCells(edit);
        continue;
      }
      await this.requests.makeRoom(stepBytes * stepsOf(edit));
      this.writeEdit(edit);
    }
    await this.requests.send();
  }

  /** The cells of an edit as Excel holds them now: it may write a formula in its own way, and undo has to find that. */
  asWritten(edit: WriteCells): readonly (readonly Written[])[] {
    const cells = edit.cells.map((row) => [...row]);
    for (const { from, range } of this.pieces.get(edit) ?? []) {
      (range.formulas as string[][]).forEach((formulas, down) => {
        cells[from + down]!.forEach((cell, right, row) => {
          if (isFormula(cell)) row[right] = { formula: formulas[right]!, local: true };
        });
      });
    }
    return cells;
  }

  /** Row by row into pieces, since one range of many rows can be more than one request takes. */
  private async writeCells(edit: WriteCells): Promise<void> {
    const { address, cells } = edit;
    const pieces: { from: number; range: Excel.Range }[] = [];
    this.pieces.set(edit, pieces);
    let from = 0;
    let rows: (string | number | boolean)[][] = [];
    const put = (): void => {
      const range = this.range({ ...address, row: address.row + from, rows: rows.length });
      range.formulas = rows;
      if (cells.slice(from, from + rows.length).some((row) => row.some(isFormula))) {
        pieces.push({ from, range });
        this.unread.push(range);
      }
      from += rows.length;
      rows = [];
    };
    await this.requests.makeRoom(stepBytes);
    for (const row of cells) {
      const contents = row.map(contentForExcel);
      const bytes = bytesOf(contents) + 1;
      if (rows.length > 0 && !this.requests.fits(bytes, bytes)) put();
      await this.requests.makeRoom(bytes, bytes);
      rows.push(contents);
    }
    put();
  }

  private writeEdit(edit: Exclude<Edit, WriteCells>): void {
    const { workbook } = this;
    switch (edit.kind) {
      case "add sheet":
        this.addSheet(edit);
        break;
      case "delete sheet":
        this.sheet(edit.sheet).delete();
        break;
      case "table": {
        const made = workbook.tables.add(this.range(edit.address), true);
        made.name = edit.name;
        break;
      }
      case "remove table":
        for (const table of this.before.tablesAt(edit)) table.convertToRange();
        break;
      case "number format":
        this.range(edit.address).numberFormat = edit.format as unknown as string[][];
        break;
      case "heading style": {
        const { format } = this.range(edit.address);
        format.fill.color = headingFill;
        format.font.color = headingText;
        format.font.bold = true;
        break;
      }
      case "looks":
        edit.looks.forEach((row, down) => {
          row.forEach((look, right) => {
            const { sheet, row: top, column: left } = edit.address;
            this.look({ sheet, row: top + down, column: left + right, rows: 1, columns: 1 }, look);
          });
        });
        break;
      case "score light":
      case "status light":
      case "data bar":
        this.removeLights(edit.address, this.before.lights.replacedBy(edit));
        addLight(this.range(edit.address), edit);
        break;
      case "remove lights":
        this.removeLights(edit.address, this.before.lights.in(edit));
        break;
      case "dropdown": {
        const { dataValidation } = this.range(edit.address);
        const source = edit.words.join(",");
        if (edit.check === undefined) dataValidation.rule = { list: { inCellDropDown: true, source } };
        else putCheck(dataValidation, edit.check);
        break;
      }
      case "remove dropdown":
        this.range(edit.address).dataValidation.clear();
        break;
      case "chart": {
        const sheet = this.sheet(edit.sheet);
        const chart = sheet.charts.add(
          chartTypes[edit.chart],
          this.range(edit.source),
          Excel.ChartSeriesBy.columns,
        );
        chart.name = edit.name;
        chart.title.text = edit.title;
        if (edit.size !== undefined) {
          chart.width = edit.size.width * pointsOfPixel;
          chart.height = edit.size.height * pointsOfPixel;
        }
        chart.setPosition(rangeText({ ...edit.at, rows: 1, columns: 1 }));
        break;
      }
      case "remove chart":
        if (this.before.hasChart(edit)) this.sheet(edit.sheet).charts.getItem(edit.name).delete();
        break;
      case "name":
        this.setName(edit.name, edit.address);
        break;
      case "named formula":
        namesOf(workbook, edit.onlyOn).getItem(edit.name).formula = edit.formula;
        break;
      case "remove name":
        if (this.before.hasName(edit.name)) workbook.names.getItem(edit.name).delete();
        break;
      case "note":
        this.setNotes(edit);
        break;
      case "freeze": {
        const { freezePanes } = this.sheet(edit.sheet);
        if (edit.rows > 0) freezePanes.freezeRows(edit.rows);
        else freezePanes.unfreeze();
        break;
      }
      case "column widths":
        edit.pixels.forEach((pixels, index) => {
          const column = { sheet: edit.sheet, row: 0, column: edit.column + index, rows: 1, columns: 1 };
          this.range(column).format.columnWidth = pixels * pointsOfPixel;
        });
        break;
      case "select": {
        const range = this.range(edit.address);
        range.worksheet.activate();
        range.select();
      }
    }
  }

  private addSheet({ sheet, print }: Extract<Edit, { readonly kind: "add sheet" }>): void {
    const added = this.workbook.worksheets.add(this.before.sheetName(sheet));
    if (print === undefined) return;
    added.pageLayout.orientation = "Landscape";
    added.pageLayout.zoom = { horizontalFitToPages: 1 };
  }

  /** A light that several edits touch can be deleted only once. */
  private removeLights({ sheet }: Address, lights: readonly Excel.ConditionalFormat[]): void {
    for (const light of lights) {
      const key = `${sheet} ${light.id}`;
      if (!this.deleted.has(key)) light.delete();
      this.deleted.add(key);
    }
  }

  private look(cell: Address, { fill, text, bold }: CellLook): void {
    const { format } = this.range(cell);
    if (fill === null) format.fill.clear();
    else format.fill.color = fill;
    format.font.color = text ?? automatic;
    format.font.bold = bold;
  }

  /** A name that is there already is pointed elsewhere, so that formulas that use it stay whole. */
  private setName(name: string, address: Address): void {
    if (this.before.hasName(name)) {
      const formula = formulaOfName(address, this.before.sheetName(address.sheet));
      this.workbook.names.getItem(name).formula = formula;
    } else this.workbook.names.add(name, this.range(address));
  }

  private setNotes(edit: Extract<Edit, { readonly kind: "note" }>): void {
    const { address, text } = edit;
    if (!knowsNotes()) return;
    const { notes } = this.sheet(address.sheet);
    const before = this.before.notesAt(edit);
    for (const [index, cell] of cellsOf(address).flat().entries()) {
      const note = before?.[index];
      if (note === undefined || note.isNullObject) {
        if (text !== "") notes.add(rangeText(cell), text);
      } else if (text === "") note.delete();
      else note.content = text;
    }
  }

  private sheet(name: string): Excel.Worksheet {
    return this.workbook.worksheets.getItem(this.before.sheetName(name));
  }

  private range(address: Address): Excel.Range {
    const { row, column, rows, columns } = address;
    return this.sheet(address.sheet).getRangeByIndexes(row, column, rows, columns);
  }
}
