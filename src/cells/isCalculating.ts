import type { Cell } from "./Cell";
import { isCellError } from "./isCellError";

const waiting = /loading(?:\.\.\.|…)/i;

/** Whether a formula's cell has no answer yet: Excel shows #BUSY! meanwhile, Google Sheets and the grid a word with dots. */
export function isCalculating(cell: Cell): boolean {
  if (isCellError(cell)) return cell.error === "#BUSY!" || waiting.test(cell.message);
  return cell === "Loading...";
}
