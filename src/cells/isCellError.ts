import type { Cell, CellError } from "./Cell";

export function isCellError(cell: Cell | undefined): cell is CellError {
  return typeof cell === "object" && cell !== null;
}
