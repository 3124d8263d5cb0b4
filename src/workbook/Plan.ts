import type { Cell } from "../cells/Cell";
import type { Address } from "./Address";

/** A cell to write. Text is text, whatever it begins with; only `formula` makes a formula. */
export type Written = Cell | WrittenFormula;

export interface WrittenFormula {
  readonly formula: string;
  /** It was read from this workbook and is in its own notation already: undo puts it back to the letter. */
  readonly local?: true;
}

/**
 * Writes a rectangle. `expects` is what was there when the plan was made: where a cell differs, nothing is written.
 * A value is held against the cell's value, a formula against the cell's formula, because its result may have moved.
 */
export interface WriteCells {
  readonly kind: "cells";
  readonly address: Address;
  readonly cells: readonly (readonly Written[])[];
  /** Cell by cell; "blank" where every cell must be blank, without value and formula. */
  readonly expects: "blank" | readonly (readonly Written[])[];
}

/**
 * How a cell looks as far as the heading style changes it; without a colour it has the sheet's own. A colour is `#rrggbb`
 * or the host's name for one of a theme.
 */
export interface CellLook {
  readonly fill: string | null;
  readonly text: string | null;
  readonly bold: boolean;
  /** What becomes of text that is wider than the cell, as the host that looked names it. */
  readonly wrap?: string;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * What colours cells by what they hold. It takes the place of ours of the same kind within the range, unless undo puts it
 * back: then those are others that stood beside it.
 */
interface Colouring {
  readonly address: Address;
  readonly putBack?: true;
  /** After how many of the sheet's rules it is put back, where their order is known; else it comes last. */
  readonly order?: number;
}

/** Red, amber and green on scores, by cut-off. */
export interface ScoreLight extends Colouring {
  readonly kind: "score light";
  readonly green: number;
  readonly amber: number;
}

/** Red, amber, green and grey on statuses, by word. */
export interface StatusLight extends Colouring {
  readonly kind: "status light";
  /** Own words for statuses, by code. */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface DataBar extends Colouring {
  readonly kind: "data bar";
}

/** Takes away the lights and bars of ours that touch the range. */
export interface RemoveLights {
  readonly kind: "remove lights";
  readonly address: Address;
}

export type ChartKind = "bar" | "column" | "line";

export interface InsertChart {
  readonly kind: "chart";
  readonly sheet: string;
  readonly name: string;
  readonly chart: ChartKind;
  readonly title: string;
  /** First column categories, further columns series, first row their names. */
  readonly source: Address;
  readonly at: { readonly row: number; readonly column: number };
  /** In pixels; without it as large as the host makes charts. */
  readonly size?: ChartSize;
  /** What the chart shows, for people who don't see it. */
  readonly description: string;
}

/** One change to a workbook. */
export type Edit =
  | WriteCells
  /** A new sheet; where the name is taken, a number is added and later edits of the plan follow it. */
  | {
      readonly kind: "add sheet";
      readonly sheet: string;
      /** Wide paper, and all columns on one page; of the hosts only Excel lets a program set that up. */
      readonly print?: "landscape";
    }
  /** Where `ours` says what the plan once wrote there, a sheet on which anyone has written since stays. */
  | {
      readonly kind: "delete sheet";
      readonly sheet: string;
      readonly ours?: readonly Pick<WriteCells, "address" | "cells">[];
    }
  /** Turns a range whose first row is the heading into a table. */
  | { readonly kind: "table"; readonly address: Address; readonly name: string }
  | { readonly kind: "remove table"; readonly name: string; readonly address: Address }
  | { readonly kind: "number format"; readonly address: Address; readonly format: string }
  /** Bold, filled heading cells. */
  | { readonly kind: "heading style"; readonly address: Address }
  /** Cell by cell what the cells looked like before they were headings. */
  | { readonly kind: "looks"; readonly address: Address; readonly looks: readonly (readonly CellLook[])[] }
  | ScoreLight
  | StatusLight
  | DataBar
  | RemoveLights
  | {
      readonly kind: "dropdown";
      readonly address: Address;
      readonly words: readonly string[];
      /** A check that stood there and is put back, of any kind and in the terms of the host that read it. */
      readonly check?: string;
    }
  | { readonly kind: "remove dropdown"; readonly address: Address }
  | InsertChart
  /** `was` is how it was made, where undo knows that and can make it again. */
  | {
      readonly kind: "remove chart";
      readonly sheet: string;
      readonly name: string;
      readonly was?: InsertChart;
    }
  | { readonly kind: "name"; readonly name: string; readonly address: Address }
  | { readonly kind: "remove name"; readonly name: string }
  /** Another formula for a name that stands for one; `expects` is what it was when the plan was made. */
  | {
      readonly kind: "named formula";
      readonly name: string;
      /** Where the name belongs to one sheet alone. */
      readonly onlyOn?: string;
      readonly formula: string;
      readonly expects: string;
    }
  | { readonly kind: "note"; readonly address: Address; readonly text: string }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number }
  | {
      readonly kind: "column widths";
      readonly sheet: string;
      readonly column: number;
      readonly pixels: readonly number[];
    }
  | { readonly kind: "select"; readonly address: Address };

/** What an action wants done: plain data that can be shown, sent to a host, applied and undone. */
export interface Plan {
  /** What the person asked for, in a few words; the name of the undo step. */
  readonly title: string;
  readonly edits: readonly Edit[];
}
