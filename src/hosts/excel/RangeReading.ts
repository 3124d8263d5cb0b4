import type { Address } from "../../workbook/Address";
import type { RangeRequest, RangeSnapshot } from "../../workbook/Snapshot";
import { pieceBytes } from "./pieces";
import { rangeAt } from "./places";
import { cellFromRange, formulaFromRange } from "./rangeCells";

/** So many rows are read ahead: small ranges whole, of larger ones enough to tell how many bytes a row takes. */
const rowsAhead = 50;
/** What a cell takes on average with its formula and format, where no rows were read ahead. */
const usualCellBytes = 30;

/** One range while it is read, piece by piece. */
export class RangeReading {
  private readonly pieces: Excel.Range[] = [];
  private readonly whole: Excel.Range;
  private readonly merged: Excel.RangeAreas;
  private hidden: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  private rowsAsked = 0;

  /** Asks for what lies around the cells: merged blocks, and whether rows are hidden. */
  constructor(
    private readonly workbook: Excel.Workbook,
    private readonly request: RangeRequest,
    private readonly address: Address,
  ) {
    this.whole = rangeAt(workbook, address).load("rowHidden");
    this.merged = this.whole.getMergedAreasOrNullObject();
    this.merged.load(
      "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
    );
  }

  askAhead(): void {
    this.ask(Math.min(rowsAhead, this.address.rows));
  }

  get rowsLeft(): number {
    return this.address.rows - this.rowsAsked;
  }

  /** Asks for as many rows as fit, at least one; answers how many bytes of them will come. */
  askWithin(bytes: number): number {
    const rowBytes = this.rowBytes;
    const rows = Math.min(this.rowsLeft, Math.max(1, Math.floor(bytes / rowBytes)));
    this.ask(rows);
    return rows * rowBytes;
  }

  /** Some rows are hidden and some are not, which Office.js says with null: asks which; answers whether it had to. */
  askHiddenRows(): boolean {
    if ((this.whole.rowHidden as boolean | null) !== null || this.hidden !== undefined) return false;
    this.hidden = this.whole.getRowProperties({ rowHidden: true });
    return true;
  }

  snapshot(): RangeSnapshot {
    const { request, address, hidden, merged } = this;
    const isHidden = (row: number): boolean =>
      hidden === undefined ? this.whole.rowHidden : hidden.value[row]!.rowHidden === true;
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
    this.pieces.push(piece.load("values,formulas,numberFormat"));
    this.rowsAsked += rows;
  }

  private get rowBytes(): number {
    const [first] = this.pieces;
    if (first === undefined) return this.address.columns * usualCellBytes;
    const { values, formulas, numberFormat } = first;
    return JSON.stringify([values, formulas, numberFormat]).length / values.length;
  }
}

/** Reads what is still missing, one sync for every started 4 MB; one more where rows are hidden here and there. */
export async function readPieces(
  context: Excel.RequestContext,
  readings: readonly RangeReading[],
): Promise<void> {
  let left = pieceBytes;
  let isWaiting = false;
  for (const reading of readings) {
    while (reading.rowsLeft > 0) {
      left -= reading.askWithin(left);
      isWaiting = left > 0;
      if (isWaiting) continue;
      await context.sync();
      left = pieceBytes;
    }
  }
  if (isWaiting) await context.sync();
  if (readings.filter((reading) => reading.askHiddenRows()).length > 0) await context.sync();
}
