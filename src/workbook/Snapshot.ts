import type { Range } from "../cells/Cell";
import type { Address } from "./Address";

/** Which ranges an action wants to see. */
export type RangeRequest =
  /** What is selected. */
  | { readonly kind: "selection" }
  /**
   * The block of cells around the selection, as far as it is surrounded by blanks: the table under the cursor. With
   * `above`, as many rows over it follow as a range of their own, as far as the sheet has them.
   */
  | { readonly kind: "region"; readonly above?: number }
  /** All that is used on a sheet; without a name the active one. */
  | { readonly kind: "sheet"; readonly sheet?: string }
  /**
   * All that is used on every visible sheet, with `hidden` on the others as well; with `rows` at most so many of each,
   * the first that are used. With `ifItFits`, left out where a host can't hand over so much at once, which is otherwise
   * refused.
   */
  | {
      readonly kind: "workbook";
      readonly hidden?: true;
      readonly rows?: number;
      readonly ifItFits?: true;
    }
  /**
   * A range by its address. With `used`, where it matters only what stands in it: a host may leave blank cells at its
   * lower and right edge unread, and answers them without a format.
   */
  | { readonly kind: "address"; readonly address: Address; readonly used?: true }
  /** A range by its defined name; left out of the answer where there is no such name. */
  | { readonly kind: "name"; readonly name: string };

export interface SnapshotRequest {
  readonly ranges: readonly RangeRequest[];
  /** Also the formulas that stand in no cell: in rules of the sheets, and behind names that belong to one sheet. */
  readonly beyondCells?: true;
}

/** A formula by which cells are coloured or what is typed into them is checked. */
export interface FormulaRule {
  readonly kind: "conditional format" | "check";
  readonly address: Address;
  /** With its leading "=". */
  readonly formula: string;
}

/** A name that stands for a formula, not for a range; only Excel has those. */
export interface NamedFormula {
  readonly name: string;
  /** Where it belongs to one sheet alone. */
  readonly sheet?: string;
  readonly formula: string;
}

/** One range as it stood when it was read. */
export interface RangeSnapshot {
  readonly request: RangeRequest;
  readonly address: Address;
  readonly values: Range;
  /** Cell by cell, the formula with its leading "=", or "" where there is none. */
  readonly formulas: readonly (readonly string[])[];
  /** Cell by cell, the number format in Excel's notation (`0%`, `yyyy-mm-dd`, `General`). */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged blocks that touch the range. */
  readonly merged: readonly Address[];
  /** Rows (0-based on the sheet) hidden by hand or by a filter; undefined where the host can't tell. */
  readonly hiddenRows: readonly number[] | undefined;
}

export interface SheetSummary {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** How numbers and dates are written where this workbook lives. */
export interface Locale {
  /** A BCP 47 tag, `de-DE`. */
  readonly tag: string;
  readonly decimalSeparator: string;
  /** Between the arguments of a formula: `,` or `;`. */
  readonly argumentSeparator: string;
}

/** What an action gets to see of a workbook: plain data, read at once. */
export interface Snapshot {
  readonly selection: Address;
  readonly sheets: readonly SheetSummary[];
  readonly names: readonly { readonly name: string; readonly address: Address }[];
  /** Those of single sheets only where they were asked for. */
  readonly namedFormulas: readonly NamedFormula[];
  /** None where they were not asked for. */
  readonly rules: readonly FormulaRule[];
  readonly tables: readonly { readonly name: string; readonly address: Address }[];
  readonly locale: Locale;
  readonly ranges: readonly RangeSnapshot[];
}
