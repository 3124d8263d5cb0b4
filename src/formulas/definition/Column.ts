import type { Range } from "../../cells/Cell";

/**
 * One argument of a row-wise formula: a column of the sheet, read in place.
 *
 * A single cell repeats for every row (`step` 0). A parameter that was left out is a column of one blank, so that the
 * loops need no special case; `given` tells the difference where a rule does.
 */
export interface Column {
  readonly name: string;
  readonly given: boolean;
  readonly cells: Range;
  /** Where the data begins: 1 behind a heading, else 0. */
  readonly first: number;
  readonly step: 0 | 1;
  /** Rows of data in the series this column belongs to. */
  readonly length: number;
}
