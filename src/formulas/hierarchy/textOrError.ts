import type { Column } from "../definition/Column";
import { textAt } from "../definition/textAt";
import type { RowErrors } from "./RowErrors";

/** A reader of texts that notes a cell's error and goes on with a blank. */
export function textOrError(column: Column, errors: RowErrors): (row: number) => string {
  return (row) => {
    try {
      return textAt(column, row);
    } catch (error) {
      errors.add(row, error);
      return "";
    }
  };
}
