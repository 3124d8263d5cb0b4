import type { Cell } from "../../cells/Cell";
import type { FinishedRows } from "./finishedRows";

/** How a host shows a column of results: `share` as a percentage, `date` as a date of its locale. */
export type Format = "number" | "share" | "date" | "text" | "general";

export type ResultColumn = readonly [heading: string, format: Format];

/** One value. */
export interface OneReturned {
  readonly shape: "one";
  readonly columns: readonly [ResultColumn];
}

/** One line of values for each row given, without a heading: it stands beside the rows. */
export interface RowsReturned {
  readonly shape: "rows";
  readonly columns: readonly ResultColumn[];
}

/** A table with a heading row, which the columns declared here become. */
export interface TableReturned {
  readonly shape: "table";
  readonly columns: readonly ResultColumn[];
}

export type Returns = OneReturned | RowsReturned | TableReturned;

/** What an example shows for each shape; of a table the rows alone. */
export type ResultOf<R extends Returns> = R extends OneReturned ? Cell : Cell[][];

/** What `evaluate` answers: beside the rows given, rows that `eachRow` made. */
export type AnswerOf<R extends Returns> = R extends RowsReturned ? FinishedRows : ResultOf<R>;

export const one = (heading: string, format: Format): OneReturned => ({
  shape: "one",
  columns: [[heading, format]],
});
export const rowWise = (...columns: ResultColumn[]): RowsReturned => ({ shape: "rows", columns });
export const spilledTable = (...columns: ResultColumn[]): TableReturned => ({ shape: "table", columns });
