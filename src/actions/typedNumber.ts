import { numberFromText } from "../cells/numberFromText";
import type { Locale } from "../workbook/Snapshot";

/** Points that can only stand between thousands. */
const grouped = /^[^\d.]*[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?%?$/;

/**
 * The number a person typed, as their locale writes numbers, or undefined where it is none. Where the decimal sign is a
 * comma, a point that can't stand between thousands is refused: read over, it would make 125 of 12.5.
 *
 * @param isPercent the cell shows percentages: a plain 40 is 40 %, as typing it into that cell would be
 */
export function typedNumber(
  text: string,
  { decimalSeparator }: Pick<Locale, "decimalSeparator">,
  isPercent = false,
): number | undefined {
  const compact = text.trim().replace(/[\s\u00a0\u202f']/g, "");
  if (decimalSeparator === "," && compact.includes(".") && !grouped.test(compact)) return undefined;
  const plain = decimalSeparator === "," ? compact.replace(/\./g, "").replace(",", ".") : compact;
  if (!/\d/.test(plain)) return undefined;
  const value = numberFromText(plain);
  return value !== undefined && isPercent && !plain.endsWith("%") ? value / 100 : value;
}
