import type { TableReader } from "./TableReader";

const levels: Readonly<Record<string, number>> = { high: 0.9, medium: 0.5, low: 0.1 };

/** A share 0…1 of a row: `40%`, 0.4, `0.7/1.0`, 7 on a scale of ten, High; undefined where the cell says none. */
export function readShare(reader: TableReader, row: number, role: string): number | undefined {
  const quantity = reader.quantity(row, role);
  if (quantity === undefined)
    return role === "Confidence" ? levels[reader.text(row, role).toLowerCase()] : undefined;
  if (quantity.value === undefined) return undefined;
  if (quantity.of) return quantity.value / quantity.of;
  return quantity.value;
}
