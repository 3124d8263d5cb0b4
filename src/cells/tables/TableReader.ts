import type { Cell, Range } from "../Cell";
import { cellText } from "../cellText";
import type { Role } from "../headings/roles";
import { blankQuantity, type Quantity } from "../values/Quantity";
import { type QuantityReader, quantityReader } from "../values/quantityReader";
import { decimalCommaVotes } from "../values/decimalComma";
import { type DateOrder, dateOrderOf, readDate } from "../values/readDate";
import type { Block, PlacedColumn } from "./Layout";

/** Reads the cells of one block by role. Whatever a column decides for all its cells is decided here, once. */
export class TableReader {
  private readonly columns = new Map<string, PlacedColumn>();
  private readonly quantities = new Map<string, QuantityReader>();
  private readonly orders = new Map<string, DateOrder>();
  private readonly commaVotes: number;

  constructor(
    private readonly range: Range,
    readonly block: Block,
  ) {
    for (const column of block.columns) {
      if (!this.columns.has(column.role)) this.columns.set(column.role, column);
    }
    this.commaVotes = decimalCommaVotes(this.texts(block.columns.map(({ index }) => index)));
  }

  has(role: string): boolean {
    return this.columns.has(role);
  }

  column(role: string): PlacedColumn | undefined {
    return this.columns.get(role);
  }

  cell(row: number, role: string): Cell {
    const column = this.columns.get(role);
    return column === undefined ? null : (this.range[row]![column.index] ?? null);
  }

  text(row: number, role: Role | (string & {})): string {
    const column = this.columns.get(role);
    return column === undefined ? "" : cellText(this.range[row]![column.index]!);
  }

  quantity(row: number, role: string): Quantity | undefined {
    const column = this.columns.get(role);
    return column === undefined ? blankQuantity : this.readerOf(column)(row);
  }

  /** @param end whether a period stands for its last day */
  date(row: number, role: string, end: boolean): number | undefined {
    const column = this.columns.get(role);
    if (column === undefined) return undefined;
    if (!this.orders.has(role)) this.orders.set(role, dateOrderOf(this.texts([column.index])));
    return readDate(this.range[row]![column.index]!, this.orders.get(role), end);
  }

  /** Its own column decides the decimal mark; where its cells leave it open, the columns beside it. */
  private readerOf(column: PlacedColumn): QuantityReader {
    const known = this.quantities.get(column.role);
    if (known) return known;
    const own = decimalCommaVotes(this.texts([column.index]));
    const reader = quantityReader(this.range, column.index, (own || this.commaVotes) > 0);
    this.quantities.set(column.role, reader);
    return reader;
  }

  private *texts(indexes: readonly number[]): Iterable<string> {
    for (let row = this.block.first; row < this.block.end; row += 1) {
      for (const index of indexes) {
        const cell = this.range[row]![index];
        if (typeof cell === "string" && /\d[.,]\d/.test(cell)) yield cell;
      }
    }
  }
}
