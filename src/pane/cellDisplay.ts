import type { Cell } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import type { Format } from "../formulas/definition/Returns";
import { dateText } from "./dateText";
import { readableNumber, readablePercent } from "./readableNumber";

/** A cell as a person reads it in the pane: in the numbers and dates of their locale. */
export function cellDisplay(cell: Cell, format: Format, localeTag: string): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "number") return cellText(cell);
  if (format === "date") return dateText(cell, localeTag);
  return format === "share" ? readablePercent(cell, localeTag) : readableNumber(cell, localeTag);
}
