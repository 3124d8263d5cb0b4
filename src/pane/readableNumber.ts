/** So many digits carry meaning: 0.1 + 0.2 is 0.3. */
const exactDigits = 12;
const mostDecimals = 20;

/**
 * A number as a person reads it: rounded, but never to one that looks rounder than it is. 0.41666… is 0.4167, and 0.69999
 * stays 0.69999, because 0.7 would seem to have reached a cut-off of 0.7. The typographic minus, and no −0.
 *
 * @param decimals so many at least, where it has them; a small number keeps four digits
 */
export function readableNumber(
  value: number,
  tag: string,
  decimals = Math.abs(value) >= 1000 ? 2 : 4,
): string {
  const exact = Number(value.toPrecision(exactDigits));
  return formatOf(tag, decimalsOf(exact, decimals, 4))
    .format(exact + 0)
    .replace("-", "−");
}

/** The same of a share, as a percentage with one decimal at least. */
export function readablePercent(share: number, tag: string): string {
  const exact = Number((share * 100).toPrecision(exactDigits));
  return formatOf(tag, decimalsOf(exact, 1, 2), "percent")
    .format(exact / 100 + 0)
    .replace("-", "−");
}

function decimalsOf(exact: number, least: number, digits: number): number {
  let decimals = least;
  for (; decimals < mostDecimals; decimals += 1) {
    const rounded = exact.toFixed(decimals);
    if (Number(rounded) === exact) break;
    if (!rounded.endsWith("0") && Math.abs(exact) >= 10 ** (digits - 1 - decimals)) break;
  }
  return decimals;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Kept, because making one takes longer than using it a thousand times. */
function formatOf(
  tag: string,
  decimals: number,
  style: "decimal" | "percent" = "decimal",
): Intl.NumberFormat {
  const key = `${tag} ${decimals} ${style}`;
  const kept = formats.get(key) ?? new Intl.NumberFormat(tag, { style, maximumFractionDigits: decimals });
  formats.set(key, kept);
  return kept;
}
