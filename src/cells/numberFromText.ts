/** Digits with or without thousands commas (in threes), a decimal point, an exponent, and a written percent sign. */
const numberText = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d+)?(e[+-]?\d+)?(%?)$/i;

const wordNumbers = new Map<string, number>([
  ["true", 1],
  ["yes", 1],
  ["done", 1],
  ["✅", 1],
  ["✔", 1],
  ["false", 0],
  ["no", 0],
]);

/**
 * The number that a text means beyond doubt, else undefined.
 *
 * `75%` is 0.75, `1,200` is 1200, `−4` (U+2212) is −4, yes/done/✅ is 1 and no is 0. A decimal comma is not read
 * here: whether `1,2` and `1,200` use one is decided for a whole column, never for one cell.
 */
export function numberFromText(text: string): number | undefined {
  return plainNumber(text) ?? dressedNumber(text);
}

/** Digits with a sign, a point and a percent sign at most: nearly all there is, and ten times faster to see without a pattern. */
function plainNumber(text: string): number | undefined {
  const percent = text.charCodeAt(text.length - 1) === 37;
  const end = percent ? text.length - 1 : text.length;
  const signed = text.charCodeAt(0) === 45;
  let points = 0;
  for (let index = signed ? 1 : 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 46) points += 1;
    else if (code < 48 || code > 57) return undefined;
  }
  if (points > 1 || end - (signed ? 1 : 0) <= points || text.charCodeAt(end - 1) === 46) return undefined;
  const value = Number(percent ? text.slice(0, end) : text);
  return Number.isFinite(value) ? (percent ? value / 100 : value) + 0 : undefined; // + 0 turns −0 into 0
}

function dressedNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\u00a0\u202f\ufeff]/g, " ")
    .trim()
    .replace(/^\u2212/, "-");
  const parts = numberText.exec(plain.replace(/\s+%$/, "%"));
  if (parts === null) return wordNumbers.get(plain.replace(/\ufe0f/g, "").toLowerCase());
  const [, sign = "", whole = "", fraction = "", exponent = "", percent] = parts;
  const value = Number(`${sign}${whole.replace(/,/g, "")}${fraction}${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  return (percent === "%" ? value / 100 : value) + 0;
}
