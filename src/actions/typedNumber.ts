import { numberFromText } from "../cells/numberFromText";
import type { Locale } from "../workbook/Snapshot";

/**
 * The number a person typed, as their locale writes numbers, or undefined where it is none.
 *
 * @param isPercent the cell shows percentages: a plain 40 is 40 %, as typing it into that cell would be
 */
export function typedNumber(
  text: string,
  { decimalSeparator }: Pick<Locale, "decimalSeparator">,
  isPercent = false,
): number | undefined {
  const compact = text.trim().replace(/[\s\u00a0\u202f']/g, "");
  const plain = decimalSeparator === "," ? compact.replace(/\./g, "").replace(",", ".") : compact;
  if (!/\d/.test(plain)) return undefined;
  const value = numberFromText(plain);
  return value !== undefined && isPercent && !plain.endsWith("%") ? value / 100 : value;
}
