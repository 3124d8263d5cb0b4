import { formulaTokens } from "./formulaTokens";

const dummy = /^__xludf\.DUMMYFUNCTION$/i;

/** What Google Sheets writes for the cells that an array formula filled. */
export const computedValue = '"COMPUTED_VALUE"';

/**
 * The formula that Google Sheets put away in an .xlsx file, because Excel doesn't know one of its functions:
 * `OKR_SCORE(A1:A2)` of `IFERROR(__xludf.DUMMYFUNCTION("OKR_SCORE(A1:A2)"),0.7)`. Excel shows the value it had.
 *
 * Its notation is that of Google Sheets and, as found in public files, has a decimal point and commas; in others it has
 * the notation of the spreadsheet's locale.
 *
 * @returns undefined where the whole formula is nothing of that kind
 */
export function googleExport(formula: string): string | undefined {
  if (!/__xludf\.dummyfunction/i.test(formula)) return undefined;
  const tokens = formulaTokens(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "space");
  // Excel puts an @ before a function that it doesn't know.
  const [wrapper, opened, called, openedInner, ...rest] = tokens.filter(({ text }) => text !== "@");
  if (wrapper?.text.toUpperCase() !== "IFERROR" || opened?.text !== "(") return undefined;
  if (called === undefined || !dummy.test(called.text) || openedInner?.text !== "(") return undefined;
  const end = rest.findIndex(({ kind, text }) => kind !== "text" && text !== "&");
  const isWhole = rest[end]?.text === ")" && /^[,;]$/.test(rest[end + 1]?.text ?? "");
  if (end < 1 || !isWhole || !closesAtEnd(rest.slice(end + 2).map(({ text }) => text))) return undefined;
  return rest
    .slice(0, end)
    .map(({ kind, text }) => (kind === "text" ? text.slice(1, -1).replace(/""/g, '"') : ""))
    .join("");
}

/** Whether the bracket that is open before these pieces is closed by the last of them. */
function closesAtEnd(texts: readonly string[]): boolean {
  let open = 1;
  return texts.every((text, index) => {
    if (text === "(") open += 1;
    else if (text === ")") open -= 1;
    return index === texts.length - 1 ? open === 0 : open > 0;
  });
}
