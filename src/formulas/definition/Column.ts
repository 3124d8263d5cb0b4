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
  /** The rows of data: behind the heading, where there is one. */
  readonly cells: Range;
  readonly heading: Range[number] | undefined;
  readonly step: 0 | 1;
  /** Rows of data in the series this column belongs to. */
  readonly length: number;
}
