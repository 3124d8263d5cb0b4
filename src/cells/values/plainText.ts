/**
 * A cell's text as it was meant: without a byte-order mark, a leading apostrophe or Markdown stars, with plain spaces, and with a
 * hyphen for the minus sign U+2212.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .replace(/[\ufeff\u200b\ufe0f]/g, "")
    .replace(/\u2212/g, "-")
    .replace(/^\s*'|\*\*/g, "")
    .trim();
}
