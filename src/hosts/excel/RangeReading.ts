import type { Address } from "../../workbook/Address";
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

  /** Asks for what lies around the cells: merged blocks, and whether rows are hidden. */
  constructor(
    private readonly workbook: Excel.Workbook,
    private readonly request: RangeRequest,
    private readonly address: Address,
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
    return this.address.rows - this.rowsAsked;
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
    return (this.whole.rowHidden as boolean | null) === null ? this.address.rows - this.hiddenAsked : 0;
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
    const { request, address, hidden, merged } = this;
    const properties = hidden.flatMap(({ value }) => value);
    const isHidden = (row: number): boolean =>
      hidden.length === 0 ? this.whole.rowHidden : properties[row]!.rowHidden === true;
    return {
      request,
      address,
      values: this.pieces.flatMap(({ values }) => values.map((row: unknown[]) => row.map(cellFromRange))),
      formulas: this.pieces.flatMap(({ formulas, values }) =>
        formulas.map((row: unknown[], index) =>
          row.map((formula, column) => formulaFromRange(formula, (values[index] as unknown[])[column])),
        ),
      ),
      numberFormats: this.pieces.flatMap(({ numberFormat }) => numberFormat as string[][]),
      merged: merged.isNullObject
        ? []
        : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            sheet: address.sheet,
            row: rowIndex,
            column: columnIndex,
            rows: rowCount,
            columns: columnCount,
          })),
      hiddenRows: Array.from({ length: address.rows }, (_, row) => row)
        .filter(isHidden)
        .map((row) => address.row + row),
    };
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
 */
export async function readPieces(
  context: Excel.RequestContext,
  readings: readonly RangeReading[],
): Promise<void> {
  for (const reading of readings) reading.arrived();
  let most = pieceBytes;
  while (readings.some(({ rowsLeft }) => rowsLeft > 0)) {
    askEach(readings, "rowsLeft", most, (reading, left) => reading.askWithin(left));
    try {
      await context.sync();
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
