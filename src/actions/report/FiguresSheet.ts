import { columnLetters } from "../../cells/columnLetters";
import { rangeOn } from "../../workbook/rangeOn";
import type { Address } from "../../workbook/Address";
import type { Edit, Written } from "../../workbook/Plan";
import { pinnedText, sheetPrefix } from "../addressText";

/** Where each block has its title, its headings and its first row. */
const titleRow = 2;
const firstRow = titleRow + 2;
const spareRows = 20;

/** A block of figures, to be referred to in formulas. */
export interface FiguresBlock {
  /** The cell that holds its title, pinned. */
  readonly title: string;
  /** How many rows it may grow into. */
  readonly room: number;
  /** One cell by its row and column within the block. */
  readonly cell: (row: number, column: number) => string;
  /** A whole column with the room below it. */
  readonly column: (column: number) => string;
  /** The first so many rows and columns with their headings: what a chart takes. */
  readonly chartSource: (rows: number, columns: number) => Address;
  /** Some of its cells, to be given a look. */
  readonly address: (row: number, column: number, rows: number, columns: number) => Address;
}

/** The second sheet of a report, in blocks beside each other: what its page shows and what its charts are drawn from. */
export class FiguresSheet {
  readonly edits: Edit[] = [];
  private width = 0;

  constructor(readonly sheet: string) {}

  /** A block that one formula spills: headings, so many rows now, and room for as many again. */
  spill(title: string, formula: string, columns: number, rows: number): FiguresBlock {
    return this.place(title, columns, [[{ formula: `=${formula}` }]], 2 * rows + spareRows);
  }

  /**
   * A block cell by cell. Its formulas are made when its place is known.
   *
   * @param rows from the block itself, so that its cells can refer to each other
   */
  rows(
    title: string,
    headings: readonly string[],
    rows: (block: FiguresBlock) => readonly (readonly Written[])[],
  ): FiguresBlock {
    const cells = rows(this.blockAt(this.width, 0));
    return this.place(title, headings.length, [headings, ...cells], cells.length);
  }

  private place(
    title: string,
    columns: number,
    cells: readonly (readonly Written[])[],
    room: number,
  ): FiguresBlock {
    const range = rangeOn(this.sheet);
    const left = this.width;
    this.width += columns + 1;
    this.edits.push(
      { kind: "cells", address: range(titleRow, left, 1, 1), cells: [[title]], expects: "blank" },
      {
        kind: "cells",
        address: range(titleRow + 1, left, cells.length, cells[0]!.length),
        cells,
        expects: "blank",
      },
      { kind: "heading style", address: range(titleRow + 1, left, 1, columns) },
    );
    return this.blockAt(left, room);
  }

  private blockAt(left: number, room: number): FiguresBlock {
    const range = rangeOn(this.sheet);
    const prefix = sheetPrefix(this.sheet);
    return {
      room,
      title: prefix + pinnedText(range(titleRow, left, 1, 1)),
      cell: (row, column) => `${prefix}${columnLetters(left + column)}${firstRow + row + 1}`,
      column: (column) => prefix + pinnedText(range(firstRow, left + column, room, 1)),
      chartSource: (rows, columns) => range(firstRow - 1, left, rows + 1, columns),
      address: (row, column, rows, columns) => range(firstRow + row, left + column, rows, columns),
    };
  }
}
