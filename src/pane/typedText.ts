import { isPercentUnit } from "../core/kpi/isPercentUnit";
import type { Locale } from "../workbook/Snapshot";

/** A number as a person would have typed it: in percent without the sign, in their own notation. */
export function typedText(
  value: number | undefined,
  unit: string,
  { decimalSeparator }: Pick<Locale, "decimalSeparator">,
): string {
  if (value === undefined) return "";
  const number = isPercentUnit(unit) ? value * 100 : value;
  return String(Math.round(number * 1e8) / 1e8).replace(".", decimalSeparator);
}
