import type { FormulaToken } from "./formulaTokens";

/** A stretch of a formula as it stands there, without the spaces around it. */
export function textOfTokens(tokens: readonly FormulaToken[]): string {
  return tokens
    .map(({ text }) => text)
    .join("")
    .trim();
}
