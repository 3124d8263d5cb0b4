import { formulaTokens } from "./formulaTokens";

/**
 * A formula as it is written where numbers have a decimal point: semicolons between arguments become commas, decimal
 * commas points, and the backslashes between an array's columns commas. Rows of an array stay parted by semicolons.
 *
 * A formula without a semicolon between arguments is left as it is: nothing tells `F(1,5)` with two arguments from one.
 */
export function decimalPoint(formula: string): string {
  const tokens = formulaTokens(formula);
  const braces = depths(tokens.map(({ text }) => text));
  const isLocal = tokens.some(
    ({ kind, text }, index) => kind === "mark" && text === ";" && braces[index] === 0,
  );
  if (!isLocal) return formula;
  return tokens
    .map(({ kind, text }, index) => {
      if (kind !== "mark") return text;
      if (text === "\\") return ",";
      if (text === ";") return braces[index] === 0 ? "," : ";";
      const isDecimal = tokens[index - 1]?.kind === "number" && tokens[index + 1]?.kind === "number";
      return text === "," && isDecimal ? "." : text;
    })
    .join("");
}

/** How many braces are open at each piece. */
function depths(texts: readonly string[]): number[] {
  let depth = 0;
  return texts.map((text) => {
    if (text === "{") depth += 1;
    else if (text === "}") depth -= 1;
    return depth;
  });
}
