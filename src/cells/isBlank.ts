import type { Cell } from "./Cell";

/** Blank as every rule means it: an empty cell, or a formula that answered "". Text of spaces counts too. */
export function isBlank(cell: Cell | undefined): boolean {
  return (
    cell === null || cell === undefined || cell === "" || (typeof cell === "string" && cell.trim() === "")
  );
}
