import { formulaTokens } from "./formulaTokens";

/**
 * Gives the functions of a formula other names; all else stays to the letter. Another file's number that stuck to a
 * function (`[2]!_xldudf_OKR_SCORE(…)`) goes with its old name.
 *
 * @param rename the new name of a function, or the same
 */
export function renameFunctions(formula: string, rename: (name: string) => string): string {
  const tokens = formulaTokens(formula);
  let result = "";
  tokens.forEach(({ kind, text }, index) => {
    const next = tokens[index + 1];
    if (kind === "book" && next?.kind === "function" && rename(next.text) !== next.text) return;
    result += kind === "function" ? rename(text) : text;
  });
  return result;
}
