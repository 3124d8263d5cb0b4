import type { Heading } from "../headings/readHeading";
import type { TableKind } from "../headings/kindOfTable";
import type { Role } from "../headings/roles";
import type { Context } from "./contextLines";
import type { ReadColumn } from "./ReadColumn";

/** A column of a block, placed: where it is and what it holds. */
export interface PlacedColumn extends ReadColumn {
  /** Counted from 0 in the range. */
  readonly index: number;
  /** The role without its qualifier. */
  readonly base: Role;
  readonly header: Heading;
}

/** Rows that share one heading row. Rows count from 0 in the range; `end` is not included. */
export interface Block {
  readonly kind: TableKind;
  readonly headingRow: number;
  readonly first: number;
  readonly end: number;
  readonly columns: readonly PlacedColumn[];
  /** What the lines above its headings say about all of its rows. */
  readonly context: Context;
}

/** How a range is laid out: its kind, its blocks, and the lines of text above the first. */
export interface Layout {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly blocks: readonly Block[];
}
