/** What a formula is made of, as far as finding function names needs: strings, sheet names, brackets, names, the rest. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[\d+\]!(?=_xldudf_)|\[[^\]]*\]|[A-Za-z_\\][\w.\\]*|[\s\S]/gi;
const functionName = /^[A-Za-z_\\][\w.\\]*$/;

/**
 * Gives the functions of a formula other names. Text in quotes, names of sheets and headings of tables stay as they
 * are, whatever they look like.
 *
 * @param rename the new name of a function, or the same
 */
export function renameFunctions(formula: string, rename: (name: string) => string): string {
  let result = "";
  token.lastIndex = 0;
  for (let match = token.exec(formula); match !== null; match = token.exec(formula)) {
    const [text] = match;
    const next = formula.slice(token.lastIndex).trimStart();
    // Another add-in's file can stick to the name: `[2]!_xldudf_OKR_SCORE(…)`.
    if (/^\[\d+\]!$/.test(text)) continue;
    result += functionName.test(text) && next.startsWith("(") ? rename(text) : text;
  }
  return result;
}
