const pointStyle = /^(?:\d{1,3}(?:[,' ’]\d{3})+|\d+)?(?:\.\d+)?$/;
const commaStyle = /^(?:\d{1,3}(?:[.' ’]\d{3})+|\d+)?(?:,\d+)?$/;

/** The number that digits with separators mean in a column of one style, or NaN where they are of the other. */
export function readDigits(digits: string, decimalComma: boolean): number {
  if (!(decimalComma ? commaStyle : pointStyle).test(digits)) return NaN;
  return Number(
    decimalComma ? digits.replace(/[.' ’]/g, "").replace(",", ".") : digits.replace(/[,' ’]/g, ""),
  );
}
