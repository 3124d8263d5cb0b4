import type { Cell, Range } from "../Cell";
import { isCellError } from "../isCellError";
import { blankQuantity, type Quantity } from "./Quantity";
import { readQuantity } from "./readQuantity";

/** What a row holds in one column; undefined for text (or an error) no number can be read from. */
export type QuantityReader = (row: number) => Quantity | undefined;

const isBlank: QuantityReader = () => blankQuantity;

/** A reader of one column in one style of numbers. Texts repeat in a column, so each is taken apart once. */
export function quantityReader(
  range: Range,
  index: number | undefined,
  decimalComma: boolean,
): QuantityReader {
  if (index === undefined) return isBlank;
  const known = new Map<string, Quantity | undefined>();
  const ofText = (text: string): Quantity | undefined => {
    if (known.has(text)) return known.get(text);
    const quantity = readQuantity(text, decimalComma);
    known.set(text, quantity);
    return quantity;
  };
  return (row) => ofCell(range[row]![index]!, ofText);
}

function ofCell(cell: Cell, ofText: (text: string) => Quantity | undefined): Quantity | undefined {
  if (typeof cell === "number") return { value: cell, unit: "" };
  if (cell === null || cell === "") return blankQuantity;
  if (typeof cell === "string") return ofText(cell);
  return isCellError(cell) ? undefined : { value: cell ? 1 : 0, unit: "✓" };
}
