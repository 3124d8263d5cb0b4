import type { Cell } from "./Cell";
import { isCellError } from "./isCellError";

/** A cell as text without surrounding spaces: "" for a blank, the code for an error. */
export function cellText(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  if (cell === null) return "";
  return isCellError(cell) ? cell.error : String(cell);
}
