import type { Address } from "../../workbook/Address";
import { isInside } from "../../workbook/isInside";
import { padded } from "../../workbook/padded";
import type { RangeRequest, RangeSnapshot } from "../../workbook/Snapshot";
import { bytesOf, canAskForLess, pieceBytes } from "./pieces";
import { rangeAt } from "./places";
import { cellFromRange, formulaFromRange } from "./rangeCells";

/** So many rows are read ahead: small ranges whole, of larger ones enough to tell how many bytes a row takes. */
const rowsAhead = 50;
/** What a cell takes on average with its formula and format, where no rows were read ahead. */
const usualCellBytes = 30;
/** What Excel says of one row where it says whether it is hidden. */
const rowPropertiesBytes = 40;

/** What is read cell by cell. */
type Rows = Pick<RangeSnapshot, "values" | "formulas" | "numberFormats">;

/** One range while it is read, piece by piece. */
export class RangeReading {
  private readonly pieces: Excel.Range[] = [];
  /** Pieces that were asked for and are not there yet. */
  private awaited: Excel.Range[] = [];
  private rowBytes: number;
  private readonly whole: Excel.Range;
  private readonly merged: Excel.RangeAreas;
  private readonly hidden: OfficeExtension.ClientResult<Excel.RowProperties[]>[] = [];
  private rowsAsked = 0;
  private rowsArrived = 0;
  private hiddenAsked = 0;
  private around: RangeReading | undefined;
  private rows: Rows | undefined;

  /**
   * Asks for what lies around the cells: merged blocks, and whether rows are hidden.
   *
   * @param asked what the answer shows, where that is more than is read: the rest below and to the right is blank
   */
  constructor(
    private readonly workbook: Excel.Workbook,
    private readonly request: RangeRequest,
    private readonly address: Address,
    private readonly asked = address,
  ) {
    this.rowBytes = address.columns * usualCellBytes;
    this.whole = rangeAt(workbook, address).load("rowHidden");
    this.merged = this.whole.getMergedAreasOrNullObject();
    this.merged.load(
      "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
    );
  }

  askAhead(): void {
    const fitting = Math.max(1, Math.floor(pieceBytes / 10 / this.rowBytes));
    this.ask(Math.min(rowsAhead, this.address.rows, fitting));
  }

  get rowsLeft(): number {
    return this.around === undefined ? this.address.rows - this.rowsAsked : 0;
  }

  /** Nothing is read twice: what is left of this range comes out of a larger one, where one is read as well. */
  lookWithin(readings: readonly RangeReading[]): void {
    if (this.rowsLeft === 0) return;
    this.around = readings.find(
      (other) => other !== this && other.around === undefined && isInside(this.address, other.address),
    );
  }

  /** Asks for as many rows as fit, at least one; answers how many bytes of them will come. */
  askWithin(bytes: number): number {
    const rows = Math.min(this.rowsLeft, Math.max(1, Math.floor(bytes / this.rowBytes)));
    this.ask(rows);
    return rows * this.rowBytes;
  }

  /** The pieces are there; the last of them tells best how large the next rows are. */
  arrived(): void {
    const last = this.awaited[this.awaited.length - 1];
    if (last === undefined) return;
    const { values, formulas, numberFormat } = last;
    this.rowBytes = bytesOf([values, formulas, numberFormat]) / values.length;
    this.pieces.push(...this.awaited);
    this.awaited = [];
    this.rowsArrived = this.rowsAsked;
  }

  /** The pieces won't come. */
  refused(): void {
    this.rowsAsked = this.rowsArrived;
    this.awaited = [];
  }

  /** Some rows are hidden and some are not, which Office.js says with null: those have to be asked one by one. */
  get hiddenLeft(): number {
    const isMixed = (this.whole.rowHidden as boolean | null) === null;
    return isMixed && this.around === undefined ? this.address.rows - this.hiddenAsked : 0;
  }

  /** Asks for as many rows as fit whether they are hidden; answers how many bytes will come. */
  askHiddenWithin(bytes: number): number {
    const rows = Math.min(this.hiddenLeft, Math.max(1, Math.floor(bytes / rowPropertiesBytes)));
    const part = { ...this.address, row: this.address.row + this.hiddenAsked, rows };
    this.hidden.push(rangeAt(this.workbook, part).getRowProperties({ rowHidden: true }));
    this.hiddenAsked += rows;
    return rows * rowPropertiesBytes;
  }

  snapshot(): RangeSnapshot {
    const { request, asked, merged } = this;
    const { values, formulas, numberFormats } = this.read();
    return {
      request,
      address: asked,
      values: padded(values, asked, null),
      formulas: padded(formulas, asked, ""),
      numberFormats: padded(numberFormats, asked, "General"),
      merged: merged.isNullObject
        ? []
        : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            sheet: asked.sheet,
            row: rowIndex,
            column: columnIndex,
            rows: rowCount,
            columns: columnCount,
          })),
      hiddenRows: this.hiddenRows(),
    };
  }

  private read(): Rows {
    return (this.rows ??= this.around === undefined ? this.ownRows() : this.rowsOf(this.around));
  }

  private ownRows(): Rows {
    const { pieces } = this;
    return {
      values: pieces.flatMap(({ values }) => values.map((row: unknown[]) => row.map(cellFromRange))),
      formulas: pieces.flatMap(({ formulas, values }) =>
        formulas.map((row: unknown[], index) =>
          row.map((formula, column) => formulaFromRange(formula, (values[index] as unknown[])[column])),
        ),
      ),
      numberFormats: pieces.flatMap(({ numberFormat }) => numberFormat as string[][]),
    };
  }

  private rowsOf(around: RangeReading): Rows {
    const { row, column, rows, columns } = this.address;
    const top = row - around.address.row;
    const left = column - around.address.column;
    const part = <Value>(all: readonly (readonly Value[])[]): Value[][] =>
      all.slice(top, top + rows).map((cells) => cells.slice(left, left + columns));
    const { values, formulas, numberFormats } = around.read();
    return { values: part(values), formulas: part(formulas), numberFormats: part(numberFormats) };
  }

  private hiddenRows(): number[] {
    const { row, rows } = this.asked;
    if (this.around !== undefined) {
      return this.around.hiddenRows().filter((hidden) => hidden >= row && hidden < row + rows);
    }
    const properties = this.hidden.flatMap(({ value }) => value);
    const isHidden = (down: number): boolean =>
      properties.length === 0 ? this.whole.rowHidden : properties[down]?.rowHidden === true;
    return Array.from({ length: rows }, (_, down) => down)
      .filter(isHidden)
      .map((down) => row + down);
  }

  private ask(rows: number): void {
    const { address, rowsAsked } = this;
    const piece = rangeAt(this.workbook, { ...address, row: address.row + rowsAsked, rows });
    this.awaited.push(piece.load("values,formulas,numberFormat"));
    this.rowsAsked += rows;
  }
}

/**
 * Reads what is still missing, one sync for every started 4 MB; more where rows further down hold more than those before
 * them let expect, and one more where rows are hidden here and there.
 *
 * @param isMoreAsked whether other things wait to be fetched with the first of them
 */
export async function readPieces(
  context: Excel.RequestContext,
  readings: readonly RangeReading[],
  isMoreAsked: boolean,
): Promise<void> {
  for (const reading of readings) reading.arrived();
  for (const reading of readings) reading.lookWithin(readings);
  let most = pieceBytes;
  let isWaiting = isMoreAsked;
  while (isWaiting || readings.some(({ rowsLeft }) => rowsLeft > 0)) {
    askEach(readings, "rowsLeft", most, (reading, left) => reading.askWithin(left));
    try {
      await context.sync();
      isWaiting = false;
      for (const reading of readings) reading.arrived();
      most = pieceBytes;
    } catch (error) {
      if (!canAskForLess(error, most)) throw error;
      for (const reading of readings) reading.refused();
      most /= 2;
    }
  }
  while (readings.some(({ hiddenLeft }) => hiddenLeft > 0)) {
    askEach(readings, "hiddenLeft", pieceBytes, (reading, left) => reading.askHiddenWithin(left));
    await context.sync();
  }
}

/** Asks each reading for what is left of it, as long as there is room in one response. */
function askEach(
  readings: readonly RangeReading[],
  what: "rowsLeft" | "hiddenLeft",
  most: number,
  ask: (reading: RangeReading, left: number) => number,
): void {
  let left = most;
  for (const reading of readings) if (left > 0 && reading[what] > 0) left -= ask(reading, left);
}
